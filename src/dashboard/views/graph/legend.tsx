import { entityKinds, kinds, predicateGroupNames, predicates } from '../../../domain/vocabulary.ts';
import { KindIcon } from '../../components/kind-tag.tsx';
import { useLabel, useTexts } from '../../i18n/language.ts';
import type { Hideable } from './graph-state.ts';
import { graphTexts } from './graph-texts.ts';
import type { Network } from './network.ts';

interface LegendProps {
  network: Network;
  hidden: readonly Hideable[];
  onHide: (hidden: Hideable[]) => void;
}

/** What the drawing's colours mean; each can be left out. */
export function Legend({ network, hidden, onHide }: LegendProps) {
  const texts = useTexts(graphTexts);
  const label = useLabel();
  const nodes = [...network.nodes.values()];
  const relations = [...network.relations.values()];
  const toggle = (one: Hideable): void =>
    onHide(hidden.includes(one) ? hidden.filter((other) => other !== one) : [...hidden, one]);
  const isShown = (one: Hideable): boolean => !hidden.includes(one);
  return (
    <div class="legend one-line" role="group" aria-label={texts.show}>
      {entityKinds
        .filter((kind) => nodes.some((node) => node.kind === kind))
        .map((kind) => (
          <button key={kind} type="button" aria-pressed={isShown(kind)} onClick={() => toggle(kind)}>
            <KindIcon kind={kind} /> {label(kinds[kind].name)}
          </button>
        ))}
      {predicateGroupNames
        .filter((group) => relations.some(({ predicate }) => predicates[predicate].group === group))
        .map((group) => (
          <button key={group} type="button" aria-pressed={isShown(group)} onClick={() => toggle(group)}>
            <span class="line" data-group={group} aria-hidden="true" /> {texts.groups[group]}
          </button>
        ))}
    </div>
  );
}
