/**
 * A few words for the narrow head of a column or a line among many: a document's id is a readable name (`doc-blood-loss`) and much shorter than its title.
 *
 * @returns such as "Blood loss"
 */
export function documentLabel(id: string): string {
  const words = id.replace(/^doc-/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
