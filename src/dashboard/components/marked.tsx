import type { CharRange } from '../../domain/char-fragment.ts';
import './marked.css';

interface MarkedProps {
  text: string;
  /** In the order of the text, apart from each other. */
  ranges: readonly CharRange[];
}

/** A text with parts of it marked, such as what a search matched. */
export function Marked({ text, ranges }: MarkedProps) {
  const characters = Array.from(text);
  const part = (start: number, end?: number): string => characters.slice(start, end).join('');
  return (
    <>
      {part(0, ranges[0]?.start)}
      {ranges.map(({ start, end }, index) => (
        <>
          <mark key={start}>{part(start, end)}</mark>
          {part(end, ranges[index + 1]?.start)}
        </>
      ))}
    </>
  );
}
