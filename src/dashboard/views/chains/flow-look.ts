import type { Certainty } from '../../../domain/certainty.ts';
import { kinds, type Language } from '../../../domain/vocabulary.ts';
import { strengthLabels } from '../../i18n/labels.ts';
import { sharedTexts } from '../../i18n/texts.ts';
import { shownColour, type Scheme } from '../../scheme.ts';
import type { FlowLook } from './flow-option.ts';
import { claimsOf } from './flow.ts';

/** The colours of the levels of certainty, the highest first. */
export function certaintyColours(scheme?: Scheme): Record<Certainty, string> {
  return {
    HIGH: shownColour('--certainty-high', scheme),
    MODERATE: shownColour('--certainty-moderate', scheme),
    LOW: shownColour('--certainty-low', scheme),
    VERY_LOW: shownColour('--certainty-very-low', scheme),
  };
}

/**
 * How the diagram looks in a scheme.
 *
 * @param chainsText a number of lit chains among all in words
 */
export function flowLook(
  scheme: Scheme,
  language: Language,
  chainsText: (lit: number, all: number) => string,
): Omit<FlowLook, 'width'> {
  return {
    scheme,
    text: shownColour('--text', scheme),
    background: shownColour('--surface', scheme),
    faded: shownColour('--field-line', scheme),
    links: certaintyColours(scheme),
    describe: ({ hop, lit, chains }) =>
      [
        ...claimsOf(hop).map(({ statement }) => statement),
        `${sharedTexts[language].strength}: ${strengthLabels[hop.certainty][language]}`,
        chainsText(lit, chains),
      ].join('\n'),
    describeNode: ({ entity }) => `${entity.name}\n${kinds[entity.kind].name[language]}`,
  };
}
