import { AppError } from '../errors.ts';

/** What runs in the database, and what waits for its turn; both in statements. */
export interface Usage {
  running: number;
  waiting: number;
}

/** An operation that asks for its turn. */
export interface LimitedTask {
  /** Operations of one kind take about the same time and share one queue. */
  kind: string;
  /** Statements that it runs at a time. */
  statements: number;
  /** Aborted when nobody waits for the outcome any more. */
  signal: AbortSignal;
}

export interface LimiterOptions {
  /** Most statements that run at a time. */
  running: number;
  /** Most statements that wait. */
  waiting: number;
  /** Longest time that an operation waits for its turn, in milliseconds. */
  timeoutMs: number;
}

interface Turn {
  statements: number;
  since: number;
  start: () => void;
}

interface Kind extends Usage {
  name: string;
  queue: Turn[];
  /** How long its operations have run of late, in milliseconds. */
  duration: number;
}

/**
 * A queue in which each place is taken this many times is short: nobody is refused at once, since the first operations of a kind, whose
 * statements are yet to be planned, say little of how long the next ones take.
 */
const turnsOfShortQueue = 4;

/** How much the last operation counts in its kind's duration. */
const weightOfLast = 0.1;

/**
 * Bounds what runs in the database at a time. Operations of one kind run at most half of the statements and wait in a queue of their own, so
 * that what takes long leaves room for what does not. How long one would wait follows from Little's law: what is before it, times what each
 * takes, through what runs at a time.
 */
export class ConcurrencyLimiter {
  readonly #limits: LimiterOptions;
  /** Most statements that operations of one kind run at a time. */
  readonly #share: number;
  readonly #kinds = new Map<string, Kind>();
  readonly #total: Usage = { running: 0, waiting: 0 };

  constructor(limits: LimiterOptions) {
    this.#limits = limits;
    this.#share = Math.ceil(limits.running / 2);
  }

  get usage(): Usage {
    return { ...this.#total };
  }

  /**
   * Rejects early, before an operation has been looked at, where there is no place to wait, or that those before it are too many.
   *
   * @throws AppError OVERLOADED
   */
  shedIfSaturated(): void {
    const { waiting, timeoutMs } = this.#limits;
    const isFull = this.#total.waiting >= waiting || (!this.#isQueueShort() && this.#waitForAll() > timeoutMs);
    if (isFull) throw overloaded();
  }

  /**
   * Runs an operation when it is its turn. Rejects with AppError OVERLOADED when that would not be in time, at once where that is
   * certain; with the signal's reason when that is aborted before. Nothing of an operation that is refused has been run.
   */
  async admit<T>(task: LimitedTask, run: () => Promise<T>): Promise<T> {
    const { kind: name, statements, signal } = task;
    signal.throwIfAborted();
    const kind = this.#kinds.get(name) ?? { name, running: 0, waiting: 0, queue: [], duration: 0 };
    if (!this.#isInTime(kind, statements)) throw overloaded();
    if (this.#total.waiting === 0 && this.#mayRun(kind, statements)) this.#count(kind, 'running', statements);
    else await this.#untilTurn(kind, task);
    const start = performance.now();
    try {
      return await run();
    } finally {
      const last = performance.now() - start;
      kind.duration += (last - kind.duration) * (kind.duration === 0 ? 1 : weightOfLast);
      this.#count(kind, 'running', -statements);
      this.#startNext();
    }
  }

  #isInTime(kind: Kind, statements: number): boolean {
    if (this.#isQueueShort()) return true;
    const { waiting, timeoutMs } = this.#limits;
    const wait = Math.max((kind.waiting * kind.duration) / this.#share, this.#waitForAll());
    return wait <= timeoutMs && this.#total.waiting + statements <= waiting;
  }

  #isQueueShort(): boolean {
    return this.#total.waiting < this.#limits.running * turnsOfShortQueue;
  }

  /** How long all that waits will take to begin, in milliseconds. */
  #waitForAll(): number {
    const all = [...this.#kinds.values()].reduce((sum, kind) => sum + kind.waiting * kind.duration, 0);
    return all / this.#limits.running;
  }

  #untilTurn(kind: Kind, { statements, signal }: LimitedTask): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
      };
      const start = (): void => {
        end();
        resolve();
      };
      const turn: Turn = { statements, since: performance.now(), start };
      const leave = (reason: Error): void => {
        end();
        kind.queue.splice(kind.queue.indexOf(turn), 1);
        this.#count(kind, 'waiting', -statements);
        reject(reason);
        this.#startNext();
      };
      const abort = (): void => leave(signal.reason as Error);
      const timer = setTimeout(() => leave(overloaded()), this.#limits.timeoutMs);
      signal.addEventListener('abort', abort);
      kind.queue.push(turn);
      this.#count(kind, 'waiting', statements);
      this.#startNext();
    });
  }

  #mayRun(kind: Kind, statements: number): boolean {
    return (
      hasRoom(kind.running, statements, this.#share) && hasRoom(this.#total.running, statements, this.#limits.running)
    );
  }

  #startNext(): void {
    while (this.#total.waiting > 0) {
      const kind = this.#nextKind();
      // Who waits longest is not passed by, however many statements it has.
      if (!kind || !this.#mayRun(kind, kind.queue[0]!.statements)) return;
      const turn = kind.queue.shift()!;
      this.#count(kind, 'waiting', -turn.statements);
      this.#count(kind, 'running', turn.statements);
      turn.start();
    }
  }

  /** The kind whose first operation has waited longest, of those that have not their share. */
  #nextKind(): Kind | undefined {
    return [...this.#kinds.values()]
      .filter(({ queue: [turn], running }) => turn && hasRoom(running, turn.statements, this.#share))
      .toSorted((a, b) => a.queue[0]!.since - b.queue[0]!.since)[0];
  }

  #count(kind: Kind, state: keyof Usage, statements: number): void {
    kind[state] += statements;
    this.#total[state] += statements;
    if (kind.running + kind.waiting > 0) this.#kinds.set(kind.name, kind);
    else this.#kinds.delete(kind.name);
  }
}

function hasRoom(running: number, statements: number, limit: number): boolean {
  return running === 0 || running + statements <= limit;
}

/** An operation that can't be answered in time, since too much else is to be answered. */
export function overloaded(): AppError {
  return new AppError('OVERLOADED', 'This server has more to do than it can answer in time; ask again in a moment.');
}
