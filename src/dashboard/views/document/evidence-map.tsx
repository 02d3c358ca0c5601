import { useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { charFragment, type CharRange } from '../../../domain/char-fragment.ts';
import { documentTexts } from './document-texts.ts';
import type { ReadEvidence } from './fetch-document.ts';
import type { Section } from './passages.ts';

interface EvidenceMapProps {
  evidence: readonly ReadEvidence[];
  sections: readonly Section[];
  /** Length of the text in characters. */
  length: number;
  range: CharRange | null;
}

/** How many bars the map has. */
const bars = 140;

/** Where in the text the evidence is, from its start to its end, and how much of it is hedged. Selecting a bar selects its first passage. */
export function EvidenceMap({ evidence, sections, length, range }: EvidenceMapProps) {
  const texts = useTexts(documentTexts);
  const { language } = useLanguage();
  const { here, go, fragment } = useRoute();
  const bins = binsOf(evidence, length);
  const barOf = (character: number): number => (character / length) * bars;
  const most = Math.max(1, ...bins.map(({ firm, hedged }) => firm + hedged));
  const select = ({ currentTarget, clientX }: MouseEvent & { currentTarget: Element }): void => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const at = ((clientX - left) / width) * length;
    const nearest = evidence.toSorted((one, other) => distance(one, at) - distance(other, at))[0];
    if (nearest) go(withoutFragment(here({}), fragment) + charFragment(nearest));
  };
  return (
    <figure class="evidence-map">
      <svg
        viewBox={`0 0 ${bars} ${most}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={texts.map}
        onClick={select}
      >
        {sections.slice(1).map(({ passages: [first] }) => (
          <line key={first!.start} x1={barOf(first!.start)} x2={barOf(first!.start)} y1="0" y2={most} class="section" />
        ))}
        {bins.map(({ firm, hedged }, bin) => (
          <g key={bin}>
            <rect x={bin + 0.1} width="0.8" y={most - firm} height={firm} class="firm" />
            <rect x={bin + 0.1} width="0.8" y={most - firm - hedged} height={hedged} class="hedged" />
          </g>
        ))}
        {range && (
          <rect
            x={barOf(range.start)}
            width={Math.max(0.6, barOf(range.end) - barOf(range.start))}
            y="0"
            height={most}
            class="selected"
          />
        )}
      </svg>
      <figcaption>
        <span>{texts.map}</span>
        <span class="key firm">{texts.firm}</span>
        <span class="key hedged">{texts.hedged}</span>
        <span class="length">{texts.charactersOf(length.toLocaleString(language))}</span>
      </figcaption>
    </figure>
  );
}

/** How many pieces of evidence lie in each of the map's bars. */
function binsOf(evidence: readonly ReadEvidence[], length: number): { firm: number; hedged: number }[] {
  const bins = Array.from({ length: bars }, () => ({ firm: 0, hedged: 0 }));
  for (const { start, end, modality } of evidence) {
    const last = Math.min(bars - 1, Math.floor(((end - 1) / length) * bars));
    for (let bin = Math.floor((start / length) * bars); bin <= last; bin += 1) {
      bins[bin]![modality === 'ASSERTED' ? 'firm' : 'hedged'] += 1;
    }
  }
  return bins;
}

function distance({ start, end }: CharRange, at: number): number {
  return Math.max(start - at, at - end, 0);
}

function withoutFragment(address: string, fragment: string): string {
  return fragment === '' ? address : address.slice(0, -fragment.length);
}
