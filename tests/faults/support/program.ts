import { freePort } from '../../support/free-ports.ts';
import { run, type Run } from '../../support/process.ts';
import { impatient } from './incident.ts';

/** Starts the built program and waits until it serves; it is ended with the test. */
export async function startProgram(settings: Record<string, string>): Promise<Run & { url: string }> {
  const port = String(await freePort());
  const started = run({ PORT: port, ...impatient, ...settings });
  await started.untilReady();
  return { ...started, url: `http://127.0.0.1:${settings['PORT'] ?? port}` };
}
