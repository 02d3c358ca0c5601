import { shownColour, type Scheme } from '../../scheme.ts';
import type { NetworkColours } from './network-style.ts';

/** The colours of a network in a scheme. */
export function networkColours(scheme: Scheme): NetworkColours {
  return {
    scheme,
    text: shownColour('--text', scheme),
    background: shownColour('--surface', scheme),
    groups: {
      CAUSAL: shownColour('--group-causal', scheme),
      THERAPEUTIC: shownColour('--group-therapeutic', scheme),
      DESCRIPTIVE: shownColour('--group-descriptive', scheme),
    },
    chosen: shownColour('--accent', scheme),
  };
}
