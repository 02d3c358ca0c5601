import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { platform } from 'node:os';
import { expect, test } from 'vitest';
import { findInProc, findWithPs } from '../../src/embedded-neo4j/process-table.ts';

const ways = platform() === 'linux' ? [findInProc, findWithPs] : [findWithPs];

test.each(ways)('%o knows a process by its start time, and that it has ended', async (find) => {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' });
  const exited = once(child, 'exit');
  await once(child, 'spawn');
  const found = await find(child.pid!);
  expect(found).toMatchObject({ pid: child.pid, command: 'sleep 60' });
  expect(found!.startTime).not.toBe('');
  expect((await find(child.pid!))!.startTime).toBe(found!.startTime);
  child.kill();
  await exited;
  expect(await find(child.pid!)).toBeUndefined();
});
