/** OpenTelemetry's samplers that this program has: whether the client's decision comes first, and whether the argument is their ratio. */
export const samplers: Record<string, { parentBased: boolean; ratio: 'argument' | 0 | 1 }> = {
  always_on: { parentBased: false, ratio: 1 },
  always_off: { parentBased: false, ratio: 0 },
  traceidratio: { parentBased: false, ratio: 'argument' },
  parentbased_always_on: { parentBased: true, ratio: 1 },
  parentbased_always_off: { parentBased: true, ratio: 0 },
  parentbased_traceidratio: { parentBased: true, ratio: 'argument' },
};

/** Headers as OpenTelemetry writes them (OTLP exporter, "Specifying headers via environment variables"); null if invalid. */
export function readHeaders(pairs: string): Record<string, string> | null {
  const headers: Record<string, string> = {};
  for (const pair of pairs.split(',').filter((part) => part.trim() !== '')) {
    const [, name, value] = /^\s*([\w!#$%&'*+.^`|~-]+)\s*=(.*)$/.exec(pair) ?? [];
    if (name === undefined || value === undefined) return null;
    try {
      headers[name] = decodeURIComponent(value.trim());
    } catch {
      return null;
    }
  }
  return headers;
}
