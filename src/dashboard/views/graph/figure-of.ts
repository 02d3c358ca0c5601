import { certainties, certaintyRanks } from '../../../domain/certainty.ts';
import { kindColours } from '../../../domain/kind-colours.ts';
import { entityKinds, kinds, predicateGroupNames, predicates, type Language } from '../../../domain/vocabulary.ts';
import { anyStrength } from '../../../domain/what-if.ts';
import { figureColours } from '../../components/tools/figure-colours.ts';
import type { Figure } from '../../components/tools/figure.ts';
import { strengthLabels } from '../../i18n/labels.ts';
import { sharedTexts } from '../../i18n/texts.ts';
import { networkColours } from './network-colours.ts';
import type { NetworkDrawing } from './network-drawing.ts';
import { edgeWidth } from './network-style.ts';
import type { GraphState, Hideable } from './graph-state.ts';
import { graphTexts } from './graph-texts.ts';
import type { Network } from './network.ts';

interface FigureParts {
  network: Network;
  drawing: NetworkDrawing;
  state: GraphState;
  title: string;
  language: Language;
  release: string | null;
}

/** The network as a figure for a paper, in the light colours: what is drawn, where it stands on the page. */
export function figureOf({ network, drawing, state, title, language, release }: FigureParts): Figure {
  const texts = graphTexts[language];
  const shared = sharedTexts[language];
  const colours = networkColours('light');
  const isShown = (one: Hideable): boolean => !state.hide.includes(one);
  const shownKinds = new Set([...network.nodes.values()].map(({ kind }) => kind).filter(isShown));
  const groups = new Set([...network.relations.values()].map(({ predicate }) => predicates[predicate].group));
  return {
    title,
    drawing: drawing.svg(colours),
    legends: [
      {
        title: `${texts.relation}:`,
        entries: predicateGroupNames
          .filter((group) => groups.has(group) && isShown(group))
          .map((group) => ({ label: texts.groups[group], colour: colours.groups[group], line: 3 })),
      },
      {
        title: `${shared.kind}:`,
        entries: entityKinds
          .filter((kind) => shownKinds.has(kind))
          .map((kind) => ({ label: kinds[kind].name[language], colour: kindColours.light[kind] })),
      },
      {
        title: `${shared.strength}:`,
        entries: certainties.map((level) => ({
          label: strengthLabels[level][language],
          colour: colours.groups.DESCRIPTIVE,
          line: edgeWidth(certaintyRanks[level]),
        })),
      },
    ],
    caption: [
      `${texts.size(network.nodes.size, network.relations.size)}.${network.truncated ? ` ${texts.cut}` : ''}`,
      ...(drawing.hasSides ? [texts.sides(network.nodes.get(state.id)?.name ?? state.id)] : []),
      ...(state.strength === anyStrength ? [] : [shared.counted(state.strength, [])]),
      shared.release(release),
      location.href,
    ],
    colours: figureColours(),
  };
}
