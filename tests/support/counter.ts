import neo4j from 'neo4j-driver';
import { projectNeo4j } from './project-neo4j.ts';

/** What makes the graph as it is a new release, as the last statement of a load does. */
export const publishAgain =
  "MATCH (release:Release {id: 'current'}) SET release.release_number = release.release_number + 1";

/** An entity that only a test knows, with a number that is changed by publishing another release, as another process would. */
export interface Counter {
  /** Reads the number, through any API. */
  query: string;
  /** Resolves when the change is published. */
  set: (value: number) => Promise<void>;
  /** Removes the entity. */
  close: () => Promise<void>;
}

/**
 * @param ballast nodes that each change writes too, so that it takes its time to be applied
 */
export async function openCounter(id: string, ballast = 0): Promise<Counter> {
  const { uri, user, password } = projectNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await driver.executeQuery('UNWIND range(1, $ballast) AS n CREATE (:Ballast {of: $id})', {
    id,
    ballast: neo4j.int(ballast),
  });
  await driver.executeQuery(
    "CREATE (:Entity:Substance {id: $id, kind: 'SUBSTANCE', name: $id, name_en: $id, name_sv: $id, description_en: '0'})",
    { id },
  );
  return {
    query: `{ entity(id: "${id}") { description } }`,
    async set(value) {
      const text = `MATCH (e:Entity {id: $id}) SET e.description_en = $value
        WITH e OPTIONAL MATCH (b:Ballast {of: $id}) SET b.value = $value
        WITH DISTINCT e ${publishAgain}`;
      await driver.executeQuery(text, { id, value: String(value) });
    },
    async close() {
      await driver.executeQuery(
        'MATCH (n) WHERE (n:Entity AND n.id = $id) OR (n:Ballast AND n.of = $id) DETACH DELETE n',
        {
          id,
        },
      );
      await driver.close();
    },
  };
}
