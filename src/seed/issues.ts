/** Most faults that one message lists. */
const maxListed = 20;

/** Faults for a message: one on each line, indented, and how many more there are. */
export function listFaults(faults: readonly string[]): string {
  const listed = faults.slice(0, maxListed).map((fault) => `  ${fault}`);
  if (faults.length > maxListed) listed.push(`  … and ${faults.length - maxListed} more`);
  return listed.join('\n');
}
