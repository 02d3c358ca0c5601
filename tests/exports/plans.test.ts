// project: api
import { join } from 'node:path';
import neo4j, { type Plan } from 'neo4j-driver';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { loadStatements } from '../../src/graph/statements.ts';
import { openApi, root } from '../support/api.ts';
import { projectNeo4j } from '../support/project-neo4j.ts';

beforeAll(async () => {
  const { app } = await openApi();
  await app.stop();
});

/** The operators through which each record passes, from the first; what is looked up for one record stands beside them. */
function spineOf(plan: Plan): string[] {
  const [first] = plan.children;
  return [...(first ? spineOf(first) : []), plan.operatorType.replace('@neo4j', '')];
}

describe('a record is sent before the next is read, however many there are', () => {
  const exported = loadStatements(join(root, 'cypher/exports')).all;
  test.for(exported.map(({ name, text, example }) => [name, text, example] as const))(
    '%s',
    async ([, text, example]) => {
      const { uri, user, password } = projectNeo4j();
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
      onTestFinished(() => driver.close());
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, example);
      const spine = spineOf(summary.plan as Plan);
      expect(spine[0]).toMatch(/^Node(Unique)?IndexSeekByRange|^NodeIndexSeek|^NodeUniqueIndexSeek/);
      expect(spine.filter((operator) => /Sort|Top|Eager|Aggregation|Distinct/.test(operator))).toEqual([]);
    },
  );
});
