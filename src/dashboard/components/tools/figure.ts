/** A drawing as SVG, and its size in pixels. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

interface Legend {
  title: string;
  entries: readonly LegendEntry[];
}

interface LegendEntry {
  label: string;
  colour: string;
  /** Width of a line, where lines have the colour; else areas have it. */
  line?: number;
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
  const legendLines = legends.flatMap((legend) => brokenLegend(legend, drawing.width));
  const top = 70 + legendLines.length * legendHeight;
  const height = top + drawing.height + 20 + lines.length * 18 + margin;
  const parts = [
    `<rect width="100%" height="100%" fill="${escapeXml(colours.background)}"/>`,
    text(margin, 40, title, `font-size="22" font-weight="600" fill="${escapeXml(colours.text)}"`),
    ...legendLines.map((line, index) => legendPart(line, 70 + index * legendHeight, colours)),
    `<g transform="translate(${margin} ${top})">${drawing.svg.replace(/^<\?xml[^>]*>\s*/, '')}</g>`,
    ...lines.map((line, index) =>
      text(margin, top + drawing.height + 30 + index * 18, line, `font-size="12" fill="${escapeXml(colours.quiet)}"`),
    ),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${figureFonts}"><title>${escapeXml(title)}</title>${parts.join('')}</svg>`;
  return { svg, width, height };
}

/** A line of a legend: its parts with where each begins. */
type LegendLine = readonly { left: number; part: string | LegendEntry }[];

/** Sets a legend in as many lines as it takes; those after the first begin below its first entry. */
function brokenLegend({ title, entries }: Legend, width: number): LegendLine[] {
  const indent = margin + widthOf(title) + 16;
  const lines: LegendLine[] = [[{ left: margin, part: title }]];
  let left = indent;
  for (const part of entries) {
    const taken = widthOf(part.label) + 42;
    if (left > indent && left + taken > margin + width) {
      lines.push([]);
      left = indent;
    }
    lines.push([...(lines.pop() ?? []), { left, part }]);
    left += taken;
  }
  return lines;
}

/** About as wide as a text of the legend is. */
const widthOf = (label: string): number => label.length * 7;

function legendPart(line: LegendLine, top: number, { quiet }: Figure['colours']): string {
  const fill = `font-size="12.5" fill="${escapeXml(quiet)}"`;
  return line
    .map(({ left, part }) =>
      typeof part === 'string'
        ? text(left, top, part, fill)
        : `${swatch(part, left, top)}${text(left + 24, top, part.label, fill)}`,
    )
    .join('');
}

function swatch({ colour, line = 12 }: LegendEntry, left: number, top: number): string {
  return `<rect x="${left}" y="${top - 5 - line / 2}" width="18" height="${line}" rx="${Math.min(2, line / 2)}" fill="${escapeXml(colour)}"/>`;
}

const text = (x: number, y: number, content: string, attributes: string): string =>
  `<text x="${x}" y="${y}" ${attributes}>${escapeXml(content)}</text>`;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML. */
export const escapeXml = (content: string): string =>
  content.replaceAll(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** Breaks a line between words, and a word that is longer than a line, such as an address, within it. */
export function wrap(line: string, most: number): string[] {
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
