import { beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../src/intake/limits.ts';
import { openIntake, type IntakeOptions } from '../../src/intake/intake.ts';
import { convertFile } from '../../src/intake/convert.ts';
import { compiledWorker, makePdf } from './support.ts';

const options: IntakeOptions = { deadlineMs: 60_000, watchMs: 10, memory: () => 0 };
const file = { name: 'a.txt', bytes: Buffer.from('A cramp in the foot passes within minutes.') };

describe('the worker', () => {
  let url: URL;
  beforeAll(async () => {
    url = await compiledWorker();
  });

  test('gives what is read in this thread, file after file, whether one before failed or not', async () => {
    const takeIn = openIntake({ ...options, worker: { url } });
    const pdf = { name: 'b.pdf', bytes: makePdf([[['A cramp in the foot passes.', 72, 700]]]) };
    const files = [
      file,
      { name: 'c.pdf', bytes: makePdf([[]]) },
      { name: 'd.txt', bytes: new Uint8Array(limits.maxBytes + 1) },
      pdf,
    ];
    const outcomes = await Promise.allSettled(files.map(takeIn));
    expect(outcomes).toEqual([
      { status: 'fulfilled', value: await convertFile(file) },
      {
        status: 'rejected',
        reason: expect.objectContaining({
          name: 'AppError',
          code: 'SCAN_WITHOUT_TEXT',
          message: expect.stringContaining('Expected c.pdf') as string,
        }) as Error,
      },
      { status: 'rejected', reason: expect.objectContaining({ code: 'FILE_TOO_LARGE' }) as Error },
      { status: 'fulfilled', value: await convertFile(pdf) },
    ]);
    expect(file.bytes.toString()).toContain('foot');
  });
});

const running = (code: string, more: Partial<IntakeOptions> = {}, maxHeapMiB = 64) =>
  openIntake({
    ...options,
    ...more,
    worker: { url: new URL(`data:text/javascript,${encodeURIComponent(code)}`), maxHeapMiB },
  })(file);

describe('a worker that does not answer is an error of its own', () => {
  test('it hangs', async () => {
    await expect(running('for (;;);', { deadlineMs: 300 })).rejects.toMatchObject({
      code: 'INTAKE_TIMEOUT',
      message: expect.stringMatching(/^Expected a\.txt to be read within 0\.3 seconds.* paste its text\.$/) as string,
    });
  });

  test('its heap is too large', async () => {
    await expect(
      running('const all = []; for (;;) all.push({ all: [...all.slice(-50)] });', {}, 16),
    ).rejects.toMatchObject({ code: 'INTAKE_OUT_OF_MEMORY' });
  });

  test('it takes memory outside of its heap', async () => {
    const readings = [0, 1, limits.maxGrowthMiB * 2 ** 20 + 1];
    const memory = (): number => readings.shift() ?? Infinity;
    await expect(running('for (;;);', { memory })).rejects.toMatchObject({ code: 'INTAKE_OUT_OF_MEMORY' });
  });

  test.for(['throw new Error("of the converter")', 'process.exit(3)', 'await 1'])('it ends by %s', async (code) => {
    await expect(running(code)).rejects.toMatchObject({ code: 'INTAKE_FAILED', cause: expect.any(Error) as Error });
  });
});
