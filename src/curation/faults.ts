/** Most faults that one message lists. */
const mostListed = 20;

/** Faults for a message: one on each line, indented, and how many more there are. */
export function listFaults(faults: readonly string[]): string {
  const listed = faults.slice(0, mostListed).map((fault) => `  ${fault}`);
  if (faults.length > mostListed) listed.push(`  … and ${faults.length - mostListed} more`);
  return listed.join('\n');
}
