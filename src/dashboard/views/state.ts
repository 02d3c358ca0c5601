import type { Parameters } from '../parameters.ts';

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

/** What a view shows, by the names of the parameters that say it. */
export type ViewState = Record<string, string | number | readonly string[] | null>;

/** A parameter that a view cannot show; the value is null where it does not know the name. */
interface Misread {
  name: string;
  value: string | null;
}

/** Parameters of every view. */
const ofEveryView = new Set(['language']);

/**
 * @param state what was read from the parameters
 * @returns the parameters that the state does not have: those of a name that it lacks, without their value, and those of another value
 */
export function misreadIn(parameters: URLSearchParams, state: ViewState): Misread[] {
  return [...parameters].flatMap(([name, value]): Misread[] => {
    if (ofEveryView.has(name) || value === '') return [];
    if (!(name in state)) return [{ name, value: null }];
    return [state[name]].flat().some((read) => String(read) === value) ? [] : [{ name, value }];
  });
}

/** The parameters of an address that say a state, without those that are at their default. */
export function parametersOf(state: ViewState, defaults: Record<string, string | number>): Parameters {
  const parameters = Object.entries(state).map(([name, value]): [string, Parameters[string]] => [
    name,
    typeof value === 'object' ? value : value === defaults[name] ? null : String(value),
  ]);
  return Object.fromEntries(parameters);
}
