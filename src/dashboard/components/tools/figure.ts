/** A drawing as SVG, and its size in pixels. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

interface Legend {
  title: string;
  entries: readonly { label: string; colour: string }[];
}

/** A drawing with all that a reader of a paper needs to know of it. */
export interface Figure {
  title: string;
  drawing: Drawing;
  /** What its colours mean, a line for each of what they can mean. */
  legends: readonly Legend[];
  /** Lines below: what is shown, the release of the data, and the address. */
  caption: readonly string[];
  colours: { text: string; quiet: string; background: string };
}

const margin = 24;
const legendHeight = 22;

/** What texts are set in: fonts of computers, as a file does not have the page's own. */
export const figureFonts = 'Inter, system-ui, Helvetica, Arial, sans-serif';

/** A figure as one SVG that needs nothing else. */
export function figureSvg({ title, drawing, legends, caption, colours }: Figure): Drawing {
  const width = drawing.width + 2 * margin;
  const lines = caption.flatMap((line) => wrap(line, Math.floor(drawing.width / 6.4)));
  const top = 70 + legends.length * legendHeight;
  const height = top + drawing.height + 20 + lines.length * 18 + margin;
  const parts = [
    `<rect width="100%" height="100%" fill="${escape(colours.background)}"/>`,
    text(margin, 40, title, `font-size="22" font-weight="600" fill="${escape(colours.text)}"`),
    ...legends.flatMap((legend, index) => legendParts(legend, 70 + index * legendHeight, colours)),
    `<g transform="translate(${margin} ${top})">${drawing.svg.replace(/^<\?xml[^>]*>\s*/, '')}</g>`,
    ...lines.map((line, index) =>
      text(margin, top + drawing.height + 30 + index * 18, line, `font-size="12" fill="${escape(colours.quiet)}"`),
    ),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${figureFonts}"><title>${escape(title)}</title>${parts.join('')}</svg>`;
  return { svg, width, height };
}

function legendParts({ title, entries }: Legend, top: number, { quiet }: Figure['colours']): string[] {
  let left = margin;
  const take = (label: string, gap: number): number => {
    const at = left;
    left += label.length * 7 + gap;
    return at;
  };
  const fill = `font-size="12.5" fill="${escape(quiet)}"`;
  return [
    text(take(title, 16), top, title, fill),
    ...entries.map(({ label, colour }) => {
      const at = take(label, 42);
      return `<rect x="${at}" y="${top - 11}" width="18" height="12" rx="2" fill="${escape(colour)}"/>${text(at + 24, top, label, fill)}`;
    }),
  ];
}

const text = (x: number, y: number, content: string, attributes: string): string =>
  `<text x="${x}" y="${y}" ${attributes}>${escape(content)}</text>`;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (content: string): string => content.replaceAll(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** Breaks a line between words, and a word that is longer than a line, such as an address, within it. */
function wrap(line: string, most: number): string[] {
  return line.match(new RegExp(`.{1,${most}}(?:\\s|$)|.{${most}}`, 'gu'))?.map((part) => part.trim()) ?? [];
}

/** A drawing as a PNG of twice its size, as a data URL. */
export async function pngOf({ svg, width, height }: Drawing): Promise<string> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
