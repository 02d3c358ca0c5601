/** Longest name of a file, in characters, so that release and ending fit into what every file system takes (255 bytes). */
const longest = 100;

/**
 * What the files of a view are called, without release and ending: its name and what is asked, in small letters and digits with hyphens
 * between them. What is at its default is left out.
 *
 * @param parts such as "graph", "around" and an id; null for nothing
 */
export function fileName(...parts: readonly (string | number | null)[]): string {
  const words = parts.flatMap((part) => String(part ?? '').match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.join('-').toLowerCase().slice(0, longest).replace(/-$/, '');
}
