import neo4j, { isInt } from 'neo4j-driver';

type Parameters = Record<string, unknown>;

/** Parameters as JSON can carry them to another process. */
export function toPlain(parameters: Parameters): Parameters {
  return converted(parameters, (value) => (isInt(value) ? value.toNumber() : value));
}

/** Plain parameters as the driver expects them: Neo4j takes nothing but integers where a query counts. */
export function fromPlain(parameters: Parameters): Parameters {
  return converted(parameters, (value) => (Number.isSafeInteger(value) ? neo4j.int(value as number) : value));
}

function converted(parameters: Parameters, convert: (value: unknown) => unknown): Parameters {
  const each = (value: unknown): unknown => {
    const changed = convert(value);
    if (changed !== value || value === null || typeof value !== 'object') return changed;
    return Array.isArray(value) ? value.map(each) : converted(value as Parameters, convert);
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, each(value)]));
}
