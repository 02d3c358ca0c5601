/** A metric as Prometheus reads it. */
export interface Family {
  type: string;
  help: string;
  /** Value of each series, by its name and labels as they are written. */
  samples: Map<string, number>;
}

/** Reads what /metrics exposes, as a scraper does. */
export async function scrape(url: string): Promise<Map<string, Family>> {
  const response = await fetch(`${url}/metrics`);
  if (response.status !== 200) throw new Error(`/metrics answered ${response.status}.`);
  return parseMetrics(await response.text());
}

/**
 * Parses Prometheus' text format (exposition format 0.0.4).
 *
 * @throws Error for a line that is no sample, and for a sample that no HELP and TYPE stand before
 */
export function parseMetrics(text: string): Map<string, Family> {
  const families = new Map<string, Family>();
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const [, keyword, subject, rest] = /^# (HELP|TYPE) (\w+) (.+)$/.exec(line) ?? [];
    if (keyword === 'HELP') families.set(subject!, { type: '', help: rest!, samples: new Map() });
    else if (keyword === 'TYPE') families.get(subject!)!.type = rest!;
    else {
      const [, series, name, value] = /^(([a-z]\w*)(?:\{.*\})?) (\S+)$/.exec(line) ?? [];
      const family = families.get(name ?? '') ?? families.get((name ?? '').replace(/_(bucket|sum|count)$/, ''));
      if (!series || !family?.type) throw new Error(`No sample, or one without HELP and TYPE: ${line}`);
      family.samples.set(series, Number(value));
    }
  }
  return families;
}

/** The series of some metrics whose value is not 0, buckets and sums aside. */
export function countsOf(families: Map<string, Family>, ...names: string[]): Record<string, number> {
  const samples = names.flatMap((name) => [...(families.get(name)?.samples ?? [])]);
  return Object.fromEntries(samples.filter(([series, value]) => value !== 0 && !/_(bucket|sum)\b/.test(series)));
}

/** What has been counted since, of the metrics named; /metrics itself aside. */
export async function countedSince(
  before: Map<string, Family>,
  url: string,
  ...names: string[]
): Promise<Record<string, number>> {
  const [then, now] = [countsOf(before, ...names), countsOf(await scrape(url), ...names)];
  const differences = Object.entries(now).map(([series, value]): [string, number] => [
    series,
    value - (then[series] ?? 0),
  ]);
  return Object.fromEntries(differences.filter(([series, value]) => value !== 0 && !series.includes('/metrics')));
}
