import { parseArgs } from 'node:util';
import { AppError } from '../errors.ts';
import { roles, type Role } from './roles.ts';
import { hashOf, makeToken } from './token.ts';
import { changeTokenFile, readTokenFile, tokenName, type TokenRecord } from './token-file.ts';

/** The output of `npm run token -- --help`. */
const tokenHelp = `Usage: npm run --silent token -- add NAME --role ROLE [--expires DAYS]
       npm run --silent token -- list
       npm run --silent token -- revoke NAME
Creates, lists and revokes tokens, which clients send as "Authorization: Bearer TOKEN".
  --role ROLE      one of ${roles.join(', ')}; each includes those before it
  --expires DAYS   days until the token expires; by default it never does
A token is shown once; TOKENS_FILE stores its SHA-256. A running server applies each change within a second.`;

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

const anyRole = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const day = 86_400_000;
const maxDays = 3_650;

const actions: Record<string, (given: Given) => Promise<Printed>> = { add, list, revoke };

/**
 * Does what a command line says.
 *
 * @param args `add NAME …`, `list`, `revoke NAME` or `--help`
 * @param fileOf returns the path of the tokens' file
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
  if (!isRole(role)) throw usage(`Expected --role ${anyRole.format(roles)}, but got ${role ? `"${role}"` : 'none'}.`);
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
      throw usage(`Expected a new name, but the token "${name}" exists. Revoke it first, or choose another name.`);
    return [...records, record];
  });
  return {
    result: `${token}\n`,
    note: `This is the token "${name}" (${role}, ${lifeOf(record)}). It is shown only once; ${file} stores its SHA-256.\n`,
  };
}

async function list({ names, file }: Given): Promise<Printed> {
  if (names.length > 0) throw usage(`Expected nothing after list, but got "${names.join(' ')}".`);
  const records = (await readTokenFile(file)) ?? [];
  const lines = records.map(
    (record) => `${record.name}\t${record.role}\tcreated ${record.created}\t${lifeOf(record)}\n`,
  );
  return { result: lines.join(''), ...(lines.length === 0 && { note: `No tokens in ${file}.\n` }) };
}

async function revoke({ names, file }: Given): Promise<Printed> {
  const name = onlyName(names);
  await changeTokenFile(file, (records) => {
    const rest = records.filter((record) => record.name !== name);
    if (rest.length < records.length) return rest;
    const known = records.map((record) => record.name).join(', ') || 'there are none';
    throw usage(`Expected the name of a token (${known}), but got "${name}".`);
  });
  return { result: '', note: `The token "${name}" is revoked; a running server refuses it within a second.\n` };
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
  if (expires === null) return 'never expires';
  return Date.parse(expires) > Date.now() ? `expires ${expires}` : `expired ${expires}`;
}

function usage(message: string): AppError {
  return new AppError('BAD_USAGE', `${message}\n${tokenHelp}`);
}
