import { kinds } from '../../../domain/vocabulary.ts';
import { useLabel } from '../../i18n/language.ts';
import { KindIcon } from '../kind-tag.tsx';
import type { Hit } from './use-search.ts';

/** A hit as an option shows it: icon, name, the text that matched where it is another, and the kind. */
export function HitContent({ hit: { entity, matchedText } }: { hit: Hit }) {
  const label = useLabel();
  return (
    <>
      <KindIcon kind={entity.kind} />
      <span>
        {entity.name}
        {matchedText !== entity.name && <small> · {matchedText}</small>}
      </span>
      <small class="aside">{label(kinds[entity.kind].name)}</small>
    </>
  );
}
