import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { root } from './support/api.ts';
import { readCases } from './support/cases.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

const blocksOf = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, block]) => block as string);

test('README shows one example and docs/examples.md the others, each a case that is run', () => {
  const examples = readCases('tests/cases').filter(({ name }) => name.startsWith('readme-'));
  const shown = [read('README.md'), read('docs/examples.md')];
  expect(blocksOf(shown[0]!, 'graphql')).toHaveLength(1);
  expect(shown.flatMap((page) => blocksOf(page, 'graphql')).map((query) => print(parse(query)))).toEqual(
    examples.map(({ query }) => print(parse(query))),
  );
  expect(shown.flatMap((page) => blocksOf(page, 'json')).map((answer) => JSON.parse(answer) as unknown)).toEqual(
    examples.map(({ answer }) => answer),
  );
});

test('README is short enough to be read', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(251);
});

test('README names the versions, licences and data release that there are', () => {
  const { engines, license } = JSON.parse(read('package.json')) as { engines: { node: string }; license: string };
  const { meta } = JSON.parse(read('tests/playground/08-numbers.json')) as { meta: { dataRelease: string } };
  const neo4j = /image: neo4j:([\d.]+)/.exec(read('docker-compose.yml'))![1]!;
  const [, facts] = /^(MIT .*)$/m.exec(read('README.md'))!;
  expect(facts).toContain(`${license} (code) · CC BY 4.0 (data)`);
  expect(facts).toContain(
    `Node.js ${engines.node.replace('>=', '')} or newer · Neo4j ${neo4j} · data release \`${meta.dataRelease}\``,
  );
  expect(read('LICENSE-DATA')).toMatch(/Attribution 4\.0 International/);
});

test('README loads nothing from another host, and its moving picture is no larger than 2 MB', () => {
  const pictures = [...read('README.md').matchAll(/!\[[^\]]*\]\(([^)]*)\)|<img[^>]*src="([^"]*)"/g)].map(
    ([, markdown, html]) => markdown ?? html!,
  );
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((path) => path.includes('//'))).toEqual([]);
  expect(Math.max(...pictures.map((path) => statSync(join(root, path)).size))).toBeLessThanOrEqual(2 * 1024 * 1024);
});

test.for(pages)('%s names npm scripts and files that exist', (page) => {
  const text = read(page);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  for (const [, name] of text.matchAll(/npm run (?:--silent )?([a-z:]+)/g))
    expect(Object.keys(scripts)).toContain(name);
  const paths = [...text.matchAll(/`((?:src|schema|cypher|seed|tests|docs)\/[\w./-]*)`/g)].map(([, path]) => path!);
  expect(paths.filter((path) => !path.includes('NAME') && !existsSync(join(root, path)))).toEqual([]);
});

/** The anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (file: string): string[] =>
  [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test.for(pages)('%s links to pages, and headings, that exist', (page) => {
  const links = [...read(page).matchAll(/\]\((?!\w+:)([^)\s]*)\)/g)].map(([, link]) => link!);
  const broken = links.filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : join(dirname(page), path);
    return !existsSync(join(root, target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
  });
  expect(broken).toEqual([]);
});

describe('docs/decisions', () => {
  const folder = 'docs/decisions';
  const records = readdirSync(join(root, folder))
    .filter((file) => file !== 'README.md')
    .toSorted();

  test('are numbered without gaps', () => {
    expect(records.map((file) => file.slice(0, 5))).toEqual(
      records.map((_, index) => `${String(index + 1).padStart(4, '0')}-`),
    );
  });

  test.for(records)('%s has its number, a status and a date, and stands in the index', (file) => {
    const [title, , status] = read(join(folder, file)).split('\n');
    const heading = new RegExp(`^# ${file.slice(0, 4)}: (.+)$`).exec(title ?? '')?.[1];
    expect(heading).toBeDefined();
    expect(status).toMatch(/^Status: (accepted|superseded by \[?\d{4}).* · \d{4}-\d{2}-\d{2}/);
    expect(read(join(folder, 'README.md'))).toContain(`[${heading}](${file})`);
  });
});
