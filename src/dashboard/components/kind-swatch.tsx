import { kindColours } from '../../knowledge/kind-colours.ts';
import { kinds, type EntityKind } from '../../knowledge/vocabulary.ts';
import { useLabel } from '../i18n/language.ts';

/** A kind's colour, as it is drawn, with the kind's name for those who don't see it. */
export function KindSwatch({ kind }: { kind: EntityKind }) {
  const label = useLabel();
  const name = label(kinds[kind].name);
  return <span class="swatch" role="img" aria-label={name} title={name} style={{ background: kindColours[kind] }} />;
}
