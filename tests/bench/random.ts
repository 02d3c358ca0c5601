/** Draws that are the same in each run for the same seed. */
export interface Random {
  /** From 0 to 1, 1 left out. */
  next: () => number;
  /** A whole number from 0 to `below`, `below` left out. */
  whole: (below: number) => number;
  pick: <T>(items: readonly T[]) => T;
  /** As many hexadecimal digits as asked. */
  hexadecimal: (digits: number) => string;
}

/** The generator mulberry32 (Tommy Ettinger, 2017): fast, which millions of draws need, and good enough for test data. */
export function seededRandom(seed: number): Random {
  let state = seed;
  const word = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const next = (): number => word() / 2 ** 32;
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    next,
    whole,
    pick: (items) => items[whole(items.length)]!,
    hexadecimal: (digits) =>
      Array.from({ length: Math.ceil(digits / 8) }, () => word().toString(16).padStart(8, '0'))
        .join('')
        .slice(0, digits),
  };
}
