/** A claim as far as it says where it holds. */
export interface Limited {
  population: { name: string } | null;
  bodyPart: { name: string } | null;
}

/** The names of what a claim is limited to. */
export const limitsOf = ({ population, bodyPart }: Limited): string[] =>
  [bodyPart, population].flatMap((limit) => (limit ? [limit.name] : []));

/** What a claim is limited to, as it stands behind its words; empty for no limit. */
export const inBrackets = (claim: Limited): string =>
  limitsOf(claim)
    .map((limit) => ` (${limit})`)
    .join('');
