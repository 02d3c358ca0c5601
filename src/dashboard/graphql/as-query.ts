/**
 * An operation that can be pasted into the Playground and run: the values of its variables stand in it as their defaults.
 *
 * @param document an operation with variables, as text
 * @param variables its values; a variable that is not given keeps what stands in the document
 */
export function asQuery(document: string, variables: Record<string, unknown>): string {
  const [head, body] = split(document.trim());
  const filled = head.replaceAll(/\$(\w+): ([\w![\]]+)/g, (whole, name: string) =>
    variables[name] === undefined ? whole : `${whole} = ${literal(variables[name])}`,
  );
  return `${filled}${body}\n`;
}

/** Parts an operation before its selection. */
function split(document: string): [string, string] {
  const end = document.indexOf('{');
  return [document.slice(0, end), document.slice(end)];
}

/** A value as GraphQL writes it. A word in capitals is an enum's value: ids are slugs or hashes in small letters. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return `{ ${fields.map(([name, field]) => `${name}: ${literal(field)}`).join(', ')} }`;
  }
  return typeof value === 'string' && /^[A-Z][A-Z_]*$/.test(value) ? value : JSON.stringify(value);
}
