/** What stands before an item of a list in text without markup. */
const marker = /^(?:[•‣◦▪●○■·∙*–—-]|\(?(\d{1,3})[.)])\s+(?=\S)/u;

/** @returns how many UTF-16 units the marker of a list item takes at the begin of a line, and its number; undefined where there is none */
export function listMarkerOf(line: string): { length: number; number: number | null } | undefined {
  const found = marker.exec(line);
  return found ? { length: found[0].length, number: found[1] === undefined ? null : Number(found[1]) } : undefined;
}
