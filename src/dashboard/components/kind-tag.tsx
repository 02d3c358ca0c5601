import { kindColours } from '../../domain/kind-colours.ts';
import { kinds, type EntityKind } from '../../domain/vocabulary.ts';
import { useLabel } from '../i18n/language.ts';

/** A kind by its colour and its name. */
export function KindTag({ kind }: { kind: EntityKind }) {
  const label = useLabel();
  return (
    <span class="kind-tag">
      <span class="swatch" style={{ backgroundColor: kindColours[kind] }} aria-hidden="true" />{' '}
      {label(kinds[kind].name)}
    </span>
  );
}
