import { setTimeout as delay } from 'node:timers/promises';
import { Neo4jError, type Driver, type Session } from 'neo4j-driver';
import { AppError } from '../errors.ts';
import type { Timings } from '../time-limits.ts';
import { maxConnections } from './driver.ts';

export type SessionOptions = NonNullable<Parameters<Driver['session']>[0]>;

/** A session that is lent out. */
export interface AcquiredSession {
  session: Session;
  /**
   * Waits for what the session was asked.
   *
   * @param milliseconds after which the answer is late
   * @param signal ends the wait when it is aborted
   * @throws AppError DATABASE_UNAVAILABLE when it is late; the signal's reason; else what `answer` rejects with
   */
  inTime: <T>(answer: PromiseLike<T>, milliseconds: number, signal?: AbortSignal) => Promise<T>;
  /** Ends the session, and what is still under way in it; waits shortly at most, and not at all where nobody waits for the answer any more. */
  end: () => Promise<void>;
}

/** How the connections to the database are used. On a cluster, as if it were one server. */
export interface ConnectionUse {
  /** Sessions that hold a connection. */
  used: number;
  /** Sessions that wait for one, since all that there may be are held. */
  waiting: number;
  /** Most connections that there may be. */
  max: number;
}

/** A driver with its connections, which are given up together. */
interface Generation {
  driver: Driver;
  /** Sessions that have not ended. */
  loans: number;
  /** When a session of it was last answered, by `performance.now()`. */
  answered: number;
}

/** How a driver is replaced. */
export interface Reconnection {
  /** Makes another driver like the first. */
  open: () => Driver;
  /** Whether the server answers whoever asks it over a new connection, within so many milliseconds. */
  isAnswering: (milliseconds: number) => Promise<boolean>;
}

/**
 * A driver that gives up on connections which no longer answer: a frozen server, or a network that swallows what is sent, never says so, and
 * the driver itself waits for as long as the operating system keeps the connection. When an answer is late, a new driver takes its place, and
 * the old one is closed once its last session has ended, so that those which still work are not hurt. When nothing else was answered just
 * now, the server counts as silent until it answers again.
 */
export class CircuitBreaker {
  readonly #reconnection: Reconnection | undefined;
  readonly #timings: Timings;
  readonly #open = new Set<Generation>();
  readonly #closing = new AbortController();
  #current: Generation;
  #isSilent = false;

  /**
   * @param first the driver to begin with
   * @param timings how long it waits
   * @param reconnection without it the first is kept for good
   */
  constructor(first: Driver, timings: Timings, reconnection?: Reconnection) {
    this.#reconnection = reconnection;
    this.#timings = timings;
    this.#current = this.#begin(first);
  }

  /** @throws AppError DATABASE_UNAVAILABLE, without asking the server, while it is known to be silent */
  acquire(options: SessionOptions): AcquiredSession {
    if (this.#isSilent) throw unanswered();
    const generation = this.#current;
    const session = generation.driver.session(options);
    generation.loans += 1;
    let isLate = false;
    let isLeft = false;
    return {
      session,
      inTime: async (answer, milliseconds, signal) => {
        try {
          const answered = await orLate(answer, milliseconds, signal);
          generation.answered = performance.now();
          return answered;
        } catch (error) {
          isLeft ||= signal?.aborted ?? false;
          if (isLeft) throw error;
          isLate ||= error instanceof AppError;
          if (isLate || (isAcquisitionTimeout(error) && this.#isQuiet(generation))) this.#giveUp(generation);
          throw error;
        }
      },
      end: async () => {
        const ended = orLate(session.close(), this.#timings.silence).catch(() => undefined);
        if (!isLate && !isLeft) await ended;
        generation.loans -= 1;
        await this.#closeUnused(generation);
      },
    };
  }

  use(): ConnectionUse {
    const loans = [...this.#open].reduce((sum, generation) => sum + generation.loans, 0);
    const { loans: current } = this.#current;
    const waiting = Math.max(current - maxConnections, 0);
    return { used: loans - waiting, waiting, max: maxConnections };
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all([...this.#open].map(({ driver }) => driver.close()));
  }

  #begin(driver: Driver): Generation {
    const generation = { driver, loans: 0, answered: performance.now() };
    this.#open.add(generation);
    return generation;
  }

  #giveUp(generation: Generation): void {
    if (!this.#reconnection || generation !== this.#current || this.#closing.signal.aborted) return;
    this.#current = this.#begin(this.#reconnection.open());
    void this.#closeUnused(generation).catch(() => undefined);
    if (!this.#isQuiet(generation)) return;
    this.#isSilent = true;
    void this.#waitUntilAnswering(this.#reconnection).catch(() => undefined);
  }

  async #waitUntilAnswering({ isAnswering }: Reconnection): Promise<void> {
    const { signal } = this.#closing;
    const { silence, firstProbe, lastProbe } = this.#timings;
    for (let pause = firstProbe; !(await isAnswering(silence)); pause = Math.min(2 * pause, lastProbe))
      await delay(pause, undefined, { ref: false, signal });
    this.#isSilent = false;
  }

  async #closeUnused(generation: Generation): Promise<void> {
    if (generation === this.#current || generation.loans > 0) return;
    this.#open.delete(generation);
    await generation.driver.close();
  }

  #isQuiet({ answered }: Generation): boolean {
    return performance.now() - answered > this.#timings.silence;
  }
}

/** Whether no connection could be had, which only the message of neo4j-driver's error shows. */
export function isAcquisitionTimeout(error: unknown): boolean {
  return error instanceof Neo4jError && error.message.includes('acquisition timed out');
}

/**
 * By hand rather than by a race of promises, since each statement comes through here twice. Its timer keeps no process: a driver that is
 * closed never settles what a silent server has left open.
 */
function orLate<T>(answer: PromiseLike<T>, milliseconds: number, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = (): void => leave(unanswered(new Error(`No answer within ${milliseconds} ms`)));
    const timer = setTimeout(late, milliseconds).unref();
    const abort = (): void => leave(signal?.reason as Error);
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    const leave = (reason: Error): void => {
      end();
      reject(reason);
    };
    signal?.addEventListener('abort', abort);
    answer.then((value) => {
      end();
      resolve(value);
    }, leave);
  });
}

function unanswered(cause?: Error): AppError {
  return new AppError('DATABASE_UNAVAILABLE', 'The database does not answer just now; try again shortly.', { cause });
}
