import { defineTexts, useTexts } from '../i18n/language.ts';
import { useRoute } from '../router.tsx';
import { misreadIn, type ViewState } from '../views/state.ts';

const misreadTexts = defineTexts({
  en: {
    unknown: (name: string) => `The address has “${name}”, which this page does not know.`,
    invalid: (name: string, value: string) => `The address has ${name}=${value}, which is not possible here.`,
    ids: (ids: readonly string[]) => `There is no entity with the id ${ids.map((id) => `“${id}”`).join(' or ')}.`,
    ignored: 'It is left out.',
  },
  sv: {
    unknown: (name: string) => `Adressen har ”${name}”, som sidan inte känner till.`,
    invalid: (name: string, value: string) => `Adressen har ${name}=${value}, som inte är möjligt här.`,
    ids: (ids: readonly string[]) => `Det finns ingen entitet med id ${ids.map((id) => `”${id}”`).join(' eller ')}.`,
    ignored: 'Det utelämnas.',
  },
});

interface MisreadProps {
  /** What the view read from its address. */
  state: ViewState;
  /** Ids in it that name no entity. */
  unknownIds?: readonly string[] | undefined;
}

/** Names what stands in the address and is not shown, so that no one takes another view for the one that was meant. */
export function Misread({ state, unknownIds = [] }: MisreadProps) {
  const texts = useTexts(misreadTexts);
  const { parameters } = useRoute();
  const misread = misreadIn(parameters, state);
  if (misread.length === 0 && unknownIds.length === 0) return null;
  return (
    <div class="failure" role="status">
      {misread.map(({ name, value }) => (
        <p key={name + value}>
          {value === null ? texts.unknown(name) : texts.invalid(name, value)} {texts.ignored}
        </p>
      ))}
      {unknownIds.length > 0 && <p>{texts.ids(unknownIds)}</p>}
    </div>
  );
}
