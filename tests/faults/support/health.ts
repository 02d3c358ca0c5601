import { setTimeout as delay } from 'node:timers/promises';

/** What /health said at a moment. */
interface HealthSample {
  /** When it was asked and when it had answered, by `performance.now()`. */
  sent: number;
  received: number;
  ready: number;
  live: number;
}

export interface HealthWatch {
  samples: readonly HealthSample[];
  stop: () => Promise<void>;
}

/** Asks /health/ready and /health/live again and again; a status of 0 stands for no answer. */
export function watchHealth(url: string): HealthWatch {
  const samples: HealthSample[] = [];
  const stopping = new AbortController();
  const statusOf = (path: string): Promise<number> =>
    fetch(`${url}${path}`, { signal: AbortSignal.timeout(10_000) }).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => 0,
    );
  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const sent = performance.now();
      const [ready, live] = await Promise.all([statusOf('/health/ready'), statusOf('/health/live')]);
      samples.push({ sent, received: performance.now(), ready, live });
      await delay(100);
    }
  };
  const watching = watch();
  return {
    samples,
    async stop() {
      stopping.abort();
      await watching;
    },
  };
}
