import type { Parameters } from '../router.tsx';

/** A parameter of an address that must be one of some words; null when it is none of them. */
export function oneOf<Value extends string>(values: readonly Value[], given: string | null): Value | null {
  return values.find((value) => value === given) ?? null;
}

/** The whole numbers from one on. */
export function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** A parameter of an address that must be one of some numbers; null when it is none of them. */
export function wholeNumber(values: readonly number[], given: string | null): number | null {
  return values.find((value) => String(value) === given) ?? null;
}

/** The parameters of an address that say a state, without those that are at their default. */
export function parametersOf(
  state: Record<string, string | number | readonly string[] | null>,
  defaults: Record<string, string | number>,
): Parameters {
  const parameters = Object.entries(state).map(([name, value]): [string, Parameters[string]] => [
    name,
    typeof value === 'object' ? value : value === defaults[name] ? null : String(value),
  ]);
  return Object.fromEntries(parameters);
}
