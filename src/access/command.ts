import { parseArgs } from 'node:util';
import { AppError } from '../errors.ts';
import { roles, type Role } from './roles.ts';
import { hashOf, makeToken } from './token.ts';
import { changeTokenFile, readTokenFile, tokenName, type TokenRecord } from './token-file.ts';

/** What `npm run token -- --help` tells. */
const tokenHelp = `Usage: npm run --silent token -- add NAME --role ROLE [--expires DAYS]
       npm run --silent token -- list
       npm run --silent token -- revoke NAME
Makes tokens, which clients send as "Authorization: Bearer TOKEN", and takes them back.
  --role ROLE      one of ${roles.join(', ')}; each may do what those before it may
  --expires DAYS   days until it stops working; without it, it works until it is revoked
A token is shown once; its SHA-256 is kept in TOKENS_FILE. A server that runs takes each change up within a second.`;

/** What a command prints: `result` is for programs, `note` for people. */
export interface Printed {
  result: string;
  note?: string;
}

interface Given {
  names: string[];
  role: string | undefined;
  expires: string | undefined;
  file: string;
}

const day = 86_400_000;
const maxDays = 3_650;

const actions: Record<string, (given: Given) => Promise<Printed>> = { add, list, revoke };

/**
 * Does what a command line says.
 *
 * @param args `add NAME …`, `list`, `revoke NAME` or `--help`
 * @param fileOf tells where the tokens are kept
 * @throws AppError BAD_USAGE or BAD_TOKENS_FILE; an error of `parseArgs`
 */
export async function runTokenCommand(args: string[], fileOf: () => string): Promise<Printed> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, role: { type: 'string' }, expires: { type: 'string' } },
  });
  if (values.help) return { result: `${tokenHelp}\n` };
  const [action = '', ...names] = positionals;
  const act = Object.hasOwn(actions, action) && actions[action];
  if (!act) throw usage(`Expected ${Object.keys(actions).join(', ')}, but got "${action}".`);
  return act({ names, role: values.role, expires: values.expires, file: fileOf() });
}

async function add({ names, role, expires, file }: Given): Promise<Printed> {
  const name = onlyName(names);
  if (!isRole(role)) throw usage(`Expected --role ${roles.join(' or ')}, but got ${role ? `"${role}"` : 'none'}.`);
  const token = makeToken();
  const record: TokenRecord = {
    name,
    role,
    sha256: hashOf(token).toString('hex'),
    created: new Date().toISOString(),
    expires: expires === undefined ? null : expiryOf(expires),
  };
  await changeTokenFile(file, (records) => {
    if (records.some((other) => other.name === name))
      throw usage(`Expected a new name, but there is a token "${name}". Revoke it first, or choose another.`);
    return [...records, record];
  });
  return {
    result: `${token}\n`,
    note: `This is the token "${name}" (${role}, ${lifeOf(record)}). It is shown this once; ${file} keeps its SHA-256.\n`,
  };
}

async function list({ names, file }: Given): Promise<Printed> {
  if (names.length > 0) throw usage(`Expected nothing after list, but got "${names.join(' ')}".`);
  const records = (await readTokenFile(file)) ?? [];
  const lines = records.map((record) => `${record.name}\t${record.role}\tmade ${record.created}\t${lifeOf(record)}\n`);
  return { result: lines.join(''), ...(lines.length === 0 && { note: `There are no tokens in ${file}.\n` }) };
}

async function revoke({ names, file }: Given): Promise<Printed> {
  const name = onlyName(names);
  await changeTokenFile(file, (records) => {
    const rest = records.filter((record) => record.name !== name);
    if (rest.length < records.length) return rest;
    const known = records.map((record) => record.name).join(', ') || 'none, since there are no tokens';
    throw usage(`Expected the name of a token (${known}), but got "${name}".`);
  });
  return { result: '', note: `The token "${name}" is revoked; a server that runs refuses it within a second.\n` };
}

function onlyName(names: string[]): string {
  const [name, ...rest] = names;
  if (rest.length === 0 && name && tokenName.test(name)) return name;
  throw usage(
    `Expected one name of 1 to 64 letters, digits, dots, hyphens, underscores and @, but got "${names.join(' ')}".`,
  );
}

function isRole(role: string | undefined): role is Role {
  return (roles as readonly (string | undefined)[]).includes(role);
}

function expiryOf(days: string): string {
  if (/^\d{1,4}$/.test(days) && Number(days) >= 1 && Number(days) <= maxDays)
    return new Date(Date.now() + Number(days) * day).toISOString();
  throw usage(`Expected --expires to be a whole number of days, 1 to ${maxDays}, but got "${days}".`);
}

function lifeOf({ expires }: TokenRecord): string {
  if (expires === null) return 'works until it is revoked';
  return Date.parse(expires) > Date.now() ? `works until ${expires}` : `expired ${expires}`;
}

function usage(message: string): AppError {
  return new AppError('BAD_USAGE', `${message}\n${tokenHelp}`);
}
