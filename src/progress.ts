import { SingleBar } from 'cli-progress';
import type { AppProgress } from './app/process-options.ts';

const titles = {
  download: 'Downloading Neo4j (jars)',
  load: 'Loading the graph (rows)',
  'warm-up': 'Warming up (operations)',
  export: 'Exporting (records)',
};

/** Shows how a start goes on: a bar where there is a terminal, a line now and then where there is none. */
export interface Progress {
  report: (event: AppProgress) => void;
  end: () => void;
}

/**
 * @param stream where to write, normally standard error
 */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  let shown: { phase: string; bar: SingleBar } | undefined;
  const end = (): void => {
    shown?.bar.stop();
    shown = undefined;
  };
  return {
    end,
    report(event) {
      if ('message' in event) {
        end();
        stream.write(`${event.message}\n`);
        return;
      }
      if (shown?.phase !== event.phase) {
        end();
        const bar = new SingleBar({
          stream,
          format: `${titles[event.phase]} [{bar}] {value}/{total}`,
          noTTYOutput: true,
          notTTYSchedule: 2_000,
          hideCursor: true,
          // Signals are main's.
          gracefulExit: false,
        });
        bar.start(event.total, event.done);
        shown = { phase: event.phase, bar };
      }
      shown.bar.update(event.done);
    },
  };
}
