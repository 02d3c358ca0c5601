import { readFileSync } from 'node:fs';

/** What processes take of memory (resident set) over a time, a figure each second, in bytes. */
export interface MemoryCurves {
  curves: Record<string, number[]>;
  stop: () => void;
}

/**
 * Looks each second at what processes take.
 *
 * @param processes their ids by name
 */
export function watchMemory(processes: Record<string, number>): MemoryCurves {
  const curves = Object.fromEntries(Object.keys(processes).map((name): [string, number[]] => [name, []]));
  const timer = setInterval(() => {
    for (const [name, pid] of Object.entries(processes)) curves[name]?.push(residentBytes(pid));
  }, 1_000);
  return { curves, stop: () => clearInterval(timer) };
}

function residentBytes(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

const bars = '▁▂▃▄▅▆▇█';

/** A curve in one line: a bar for each figure, from none to the largest, and the least, the largest and the last in megabytes. */
export function drawCurve(name: string, figures: number[]): string {
  const most = Math.max(...figures);
  const drawn = figures.map((figure) => bars[Math.min(bars.length - 1, Math.floor((figure / most) * bars.length))]);
  const [least, largest, last] = [Math.min(...figures), most, figures.at(-1) ?? 0].map((bytes) =>
    Math.round(bytes / 2 ** 20),
  );
  return `${name.padEnd(6)}${drawn.join('')}  ${least} to ${largest} MB, at the end ${last} MB`;
}

/** How much larger the largest figure of the second half is than that of the first; negative where it is smaller. */
export function growthOf(figures: number[]): number {
  const half = Math.floor(figures.length / 2);
  return Math.max(...figures.slice(half)) - Math.max(...figures.slice(0, half));
}
