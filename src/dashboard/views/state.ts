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
