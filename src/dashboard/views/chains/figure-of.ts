import { certainties } from '../../../domain/certainty.ts';
import { kinds, type Language } from '../../../domain/vocabulary.ts';
import { kindColours } from '../../../domain/kind-colours.ts';
import { figureColours } from '../../components/tools/figure-colours.ts';
import type { Figure } from '../../components/tools/figure.ts';
import { strengthLabels } from '../../i18n/labels.ts';
import { sharedTexts } from '../../i18n/texts.ts';
import { isWhole, type ChainsState } from './chains-state.ts';
import { chainsTexts } from './chains-texts.ts';
import { certaintyColours, flowLook } from './flow-look.ts';
import type { Flow } from './flow.ts';
import type { Outcome } from './use-outcome.ts';

interface FigureParts {
  flow: Flow;
  outcome: Outcome;
  state: ChainsState;
  title: string;
  language: Language;
  release: string | null;
}

/** The diagram as a figure for a paper, in the light colours. */
export async function figureOf({ flow, outcome, state, title, language, release }: FigureParts): Promise<Figure> {
  const { drawFlow } = await import('./flow-figure.ts');
  const texts = chainsTexts[language];
  const colours = certaintyColours('light');
  const shownKinds = [...new Set(flow.nodes.map(({ entity }) => entity.kind))];
  return {
    title,
    drawing: drawFlow(flow, flowLook('light', language, texts.litOf)),
    legends: [
      {
        title: `${sharedTexts[language].strength}:`,
        entries: certainties.map((level) => ({ label: strengthLabels[level][language], colour: colours[level] })),
      },
      {
        title: `${sharedTexts[language].kind}:`,
        entries: shownKinds.map((kind) => ({ label: kinds[kind].name[language], colour: kindColours.light[kind] })),
      },
    ],
    caption: [
      texts.caption.what(outcome.lit.length, outcome.chains.length),
      ...(isWhole(state) ? [] : [sharedTexts[language].counted(state.strength, state.without)]),
      sharedTexts[language].release(release),
      location.href,
    ],
    colours: figureColours(),
  };
}
