import { AppError } from '../errors.ts';

interface Log {
  error: (error: unknown) => void;
  warn: (details: object, message: string) => void;
}

/** A run of errors with one cause. */
interface Episode {
  code: string;
  /** When it began, by `performance.now()`. */
  since: number;
  errors: number;
  /** How many of the errors are in the log, one by one or by their number. */
  logged: number;
  summaries: NodeJS.Timeout;
  /** Runs once the cause seems to be gone, until the next error. */
  recovery: NodeJS.Timeout | null;
}

/** Most causes that are distinguished at a time; what comes beyond counts as one. */
const maxEpisodes = 100;

/** Of errors of one cause, logs the first as it is, the number of the others each minute, and that they have ended. */
export class ErrorLog {
  readonly #log: Log;
  readonly #episodes = new Map<string, Episode>();
  readonly #summaryMs: number;
  readonly #recoveryMs: number;

  /**
   * @param timings how often errors are counted, and how long none may come after `recovered` until they have ended, in milliseconds
   */
  constructor(log: Log, { summaryMs = 60_000, recoveryMs = 1_000 } = {}) {
    this.#log = log;
    this.#summaryMs = summaryMs;
    this.#recoveryMs = recoveryMs;
  }

  /** @param log that of the request in which the error occurred */
  report(error: unknown, log: Log = this.#log): void {
    const cause = this.#episodes.size < maxEpisodes ? causeOf(error) : 'others';
    const known = this.#episodes.get(cause);
    if (known) {
      known.errors += 1;
      clearTimeout(known.recovery ?? undefined);
      known.recovery = null;
      return;
    }
    log.error(error);
    this.#episodes.set(cause, {
      code: codeOf(error),
      since: performance.now(),
      errors: 1,
      logged: 1,
      summaries: setInterval(() => this.#summarize(cause), this.#summaryMs).unref(),
      recovery: null,
    });
  }

  /** Notes that what fails with a code has succeeded. */
  recovered(code: AppError['code']): void {
    const episode = this.#episodes.get(code);
    if (episode) episode.recovery ??= setTimeout(() => this.#end(code, episode), this.#recoveryMs).unref();
  }

  #summarize(cause: string): void {
    const episode = this.#episodes.get(cause) as Episode;
    const { errors, logged } = episode;
    if (errors === logged) return this.#end(cause, episode);
    this.#log.warn({ ...describe(episode), sinceLastLine: errors - logged }, 'Errors go on.');
    episode.logged = errors;
  }

  #end(cause: string, episode: Episode): void {
    clearInterval(episode.summaries);
    this.#episodes.delete(cause);
    if (episode.errors > 1 || episode.recovery) this.#log.warn(describe(episode), 'Errors have ended.');
  }
}

function describe({ code, since, errors }: Episode): object {
  return { code, errors, seconds: Math.round((performance.now() - since) / 1_000) };
}

function codeOf(error: unknown): string {
  return error instanceof AppError ? error.code : 'INTERNAL_SERVER_ERROR';
}

/** What can't be done just now has one cause for all requests; of other errors, those of one message or one line of code. */
function causeOf(error: unknown): string {
  if (error instanceof AppError) return error.status === 500 ? `${error.code} ${error.message}` : error.code;
  return (error instanceof Error && error.stack?.split('\n').find((line) => /^ +at /.test(line))) || String(error);
}
