import { useTexts } from '../../i18n/language.ts';
import { chainsTexts } from './chains-texts.ts';
import type { Chain } from './flow.ts';

/** The documents of a chain by their numbers, as small marks. */
export function DocumentMarks({ chain, documents }: { chain: Chain; documents: readonly string[] }) {
  const texts = useTexts(chainsTexts);
  return (
    <ul class="document-marks" aria-label={texts.documents}>
      {chain.documents.map(({ id, title }) => {
        const number = documents.indexOf(id) + 1;
        return (
          <li key={id} title={texts.documentNumber(number, title)}>
            <span aria-hidden="true">{number}</span>
            <span class="visually-hidden">{texts.documentNumber(number, title)}</span>
          </li>
        );
      })}
    </ul>
  );
}
