import { shownColour } from '../../scheme.ts';
import type { Figure } from './figure.ts';

/** The colours of a figure's own texts: the light ones, for paper. */
export const figureColours = (): Figure['colours'] => ({
  text: shownColour('--text', 'light'),
  quiet: shownColour('--quiet', 'light'),
  background: shownColour('--surface', 'light'),
});
