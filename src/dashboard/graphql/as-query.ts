import { inputFields } from '../generated/graphql.ts';

/**
 * An operation that can be pasted into the Playground and run: the values of its variables stand in it as their defaults.
 *
 * @param document an operation with variables, as text
 * @param variables its values; a variable that is not given keeps what stands in the document
 * @param fields those of the input types that the variables have
 */
export function asQuery(
  document: string,
  variables: Record<string, unknown>,
  fields: InputFields = inputFields,
): string {
  const [head, body] = split(document.trim());
  const filled = head.replaceAll(/\$(\w+): ([\w![\]]+)/g, (whole, name: string, type: string) =>
    variables[name] === undefined ? whole : `${whole} = ${literal(variables[name], type, fields)}`,
  );
  return `${filled}${body}\n`;
}

/** Parts an operation before its selection. */
function split(document: string): [string, string] {
  const end = document.indexOf('{');
  return [document.slice(0, end), document.slice(end)];
}

const scalars = new Set(['Boolean', 'Float', 'ID', 'Int', 'String']);

/** The types of the fields of input types, by type and field. */
type InputFields = Record<string, Record<string, string>>;

/** A value of a type as GraphQL writes it: a text is quoted, an enum's value is not. */
function literal(value: unknown, type: string, inputs: InputFields): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, type, inputs)).join(', ')}]`;
  const named = type.replaceAll(/[![\]]/g, '');
  if (typeof value === 'object' && value !== null) {
    const given = Object.entries(value).filter(([, field]) => field !== undefined);
    const fields = given.map(
      ([name, field]) => `${name}: ${literal(field, inputs[named]?.[name] ?? 'String', inputs)}`,
    );
    return `{ ${fields.join(', ')} }`;
  }
  return typeof value === 'string' && !scalars.has(named) ? value : JSON.stringify(value);
}
