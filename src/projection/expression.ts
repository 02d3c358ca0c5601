import Cypher from '@neo4j/cypher-builder';

/** The variables that a row's expressions speak of. */
export interface RowVariables {
  /** The row itself: a node, a relationship or a map. */
  this: Cypher.Variable;
  /** The node that the row leads to; the row itself unless the row is a relationship. */
  node: Cypher.Variable;
}

/**
 * Fills a Cypher template of the SDL.
 *
 * @param template Cypher over `this`, `node` and, in conditions, `$value`
 * @param row what `this` and `node` stand for
 * @param value what `$value` stands for
 */
export function fillTemplate(template: string, row: RowVariables, value?: Cypher.Param): Cypher.Raw {
  return new Cypher.Raw((context) =>
    template.replace(/\b(?:this|node)\b|\$value\b/g, (word) => {
      const element = word === 'this' ? row.this : word === 'node' ? row.node : value;
      if (!element) throw new Error(`There is no value to fill into "${template}".`);
      return context.compile(element);
    }),
  );
}
