/** What a certainty follows from, without the level's name, which stands above it: "5 points: 3 documents say so, …". */
export function figuresOf(explanation: string): string {
  return explanation.replace(/^[^(:]*\(([^)]*)\)/, '$1');
}
