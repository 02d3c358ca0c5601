import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { brokenPromises } from '../../scripts/contract.ts';
import { contractOf } from '../../src/graphql/contract.ts';
import { readSdl } from '../../src/graphql/api-schema.ts';
import { root } from '../support/api.ts';

const schema = buildSchema(readSdl(join(root, 'schema')));
const contract = contractOf(schema);

/** The text with the first such place changed. */
function changed(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

test('the contract is valid SDL and says nothing about storage', () => {
  expect(contractOf(buildSchema(contract))).toBe(contract);
  expect(contract).toContain('type WarningSign implements Entity & Node');
  expect(contract).not.toMatch(/directive @|ProjectionSource|PredicateGroup|cypher:/);
});

test('every type is of use to clients, or to the directives', () => {
  const inContract = buildSchema(contract).getTypeMap();
  const unused = Object.keys(schema.getTypeMap()).filter((name) => !(name in inContract));
  expect(unused.toSorted()).toEqual(['PredicateGroup', 'ProjectionSource', 'Role']);
});

test('every connection takes the arguments of a page', () => {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()) : [],
  );
  const connections = fields.filter(({ type }) => /Connection!?$/.test(String(type)));
  expect(connections.length).toBeGreaterThan(50);
  for (const { args } of connections) {
    expect(args.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
  }
});

/** What readers do not get by `node`; their ids are none of a Node. */
const withheld = ['EntityDraft', 'Proposal', 'Source'];

test('only a Node has an id, and what readers do not see, so that clients which keep what they got by its id mix nothing up', () => {
  const identified = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => 'id' in type.getFields());
  expect(identified.length).toBeGreaterThan(10);
  const others = identified.filter((type) => !type.getInterfaces().some(({ name }) => name === 'Node'));
  expect(others.map(({ name }) => name).toSorted()).toEqual(withheld);
});

describe('what the contract promises cannot be taken away', () => {
  test.for([
    ['a field', 'fileName: String!', 'file: String!', 'Document.fileName was removed.'],
    ['its type', 'title: String!', 'title: Int!', 'Document.title changed type from String! to Int!.'],
    ['that it is never null', 'title: String!', 'title: String', 'Document.title changed type from String! to String.'],
    ['a root field', ' documents(', ' articles(', 'Query.documents was removed.'],
    ['an argument', 'maxHops: Int = 4', 'hops: Int = 4', 'Query.causalChains arg maxHops was removed.'],
    [
      'a call without a new argument',
      'maxHops: Int = 4',
      'maxHops: Int = 4, edition: Int!',
      'A required arg edition on Query.causalChains was added.',
    ],
    ['a filter', 'minDocuments: Int', 'documents: Int', 'ClaimFilter.minDocuments was removed.'],
    ['a value of an enum', '  PROPOSED', '  PENDING', 'PROPOSED was removed from enum type ClaimStatus.'],
    ['an interface', 'type Document implements Node', 'type Document', 'Document no longer implements interface Node.'],
    ['a type', 'type Substance implements', 'type Matter implements', 'Substance was removed.'],
  ] as const)('%s', ([, from, to, message]) => {
    expect(brokenPromises(contract, buildSchema(changed(contract, from, to)))).toContain(message);
  });
});

describe('what the published contract marks as deprecated may go', () => {
  const now = '@deprecated(reason: "There is a better one.")';
  test.for([
    ['a field', 'fileName: String!', 'file: String!'],
    ['an argument', 'maxHops: Int = 4', 'hops: Int = 4'],
    ['a filter', 'minDocuments: Int', 'documents: Int'],
    ['a value of an enum', '  PROPOSED', '  PENDING'],
    ['a field with the types that only it leads to', 'meta: Meta!', 'version: String!'],
    ['the type of a field', 'fileName: String!', 'fileName: ID'],
  ] as const)('%s', ([, from, to]) => {
    const next = buildSchema(changed(contract, from, to));
    expect(brokenPromises(contract, next)).not.toEqual([]);
    expect(brokenPromises(changed(contract, from, `${from} ${now}`), next)).toEqual([]);
  });

  test('but nothing else with it', () => {
    const deprecated = changed(contract, 'fileName: String!', `fileName: String! ${now}`);
    const next = changed(changed(contract, 'fileName: String!', 'file: String!'), 'title: String!', 'name: String!');
    expect(brokenPromises(deprecated, buildSchema(next))).toEqual(['Document.title was removed.']);
  });
});

describe('what clients do not notice may be added', () => {
  test.for([
    ['a field', 'fileName: String!', 'fileName: String!\n  pages: Int!'],
    ['an optional argument', 'maxHops: Int = 4', 'maxHops: Int = 4, minHops: Int = 1'],
    ['a filter', 'minDocuments: Int', 'minDocuments: Int, maxDocuments: Int'],
    ['a value of an enum', '  PROPOSED', '  PROPOSED\n  WITHDRAWN'],
    ['a type', 'meta: Meta!', 'meta: Meta!\n  author: Author'],
    ['a deprecation', 'fileName: String!', 'fileName: String! @deprecated(reason: "Use title.")'],
  ] as const)('%s, which the contract must then hold', ([, from, to]) => {
    const next = buildSchema(`${changed(contract, from, to)} type Author { name: String! }`);
    expect(brokenPromises(contract, next)).toEqual([]);
    expect(contractOf(next)).not.toBe(contract);
  });
});

/** Runs the generator over a copy of what it reads. */
function project() {
  // In a test run graphql-codegen would keep its reasons to itself.
  const { NODE_ENV: _environment, ...env } = process.env;
  const directory = mkdtempSync(join(tmpdir(), 'contract-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  for (const part of ['scripts', 'package.json', 'tsconfig.json', 'schema', 'cypher', 'src', 'docs/contract']) {
    cpSync(join(root, part), join(directory, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
  const file = (path: string) => ({
    read: () => readFileSync(join(directory, path), 'utf8'),
    change: (from: string, to: string) =>
      writeFileSync(join(directory, path), changed(readFileSync(join(directory, path), 'utf8'), from, to)),
  });
  return {
    document: file('schema/document.graphql'),
    published: file('docs/contract/schema.graphql'),
    codegen: (...options: string[]) =>
      new Promise<{ code: number | string | null | undefined; output: string }>((resolve) => {
        execFile('npm', ['run', 'codegen', '--', ...options], { cwd: directory, env }, (error, stdout, stderr) =>
          resolve({ code: error?.code ?? 0, output: stdout + stderr }),
        );
      }),
  };
}

describe('`npm run codegen` keeps the published contract', () => {
  test('a removal is refused, with what to do instead', async () => {
    const { document, published, codegen } = project();
    const before = published.read();
    document.change('  fileName: String!', '  file: String!');
    const { code, output } = await codegen();
    expect(code).toBe(1);
    expect(output).toContain('Document.fileName was removed.');
    expect(output).toContain('mark it @deprecated');
    expect(published.read()).toBe(before);
  });

  test('deprecated, published, removed: each step as it should be', async () => {
    const { document, published, codegen } = project();
    // A field that the dashboard does not ask for, whose operations are checked against the schema as well.
    document.change('  claimCount: Int!', '  claimCount: Int! @deprecated(reason: "Use id.")');
    const stale = await codegen('--check');
    expect(stale.code).toBe(1);
    expect(stale.output).toContain('docs/contract/schema.graphql');

    expect((await codegen()).code).toBe(0);
    expect(published.read()).toContain('claimCount: Int! @deprecated(reason: "Use id.")');

    document.change('  claimCount: Int! @deprecated(reason: "Use id.")', '  claimTotal: Int');
    expect((await codegen()).code).toBe(0);
    expect(published.read()).not.toContain('Use id.');
    expect((await codegen('--check')).code).toBe(0);
  });
});
