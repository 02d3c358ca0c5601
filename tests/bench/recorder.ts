import type { Driver, Session, Transaction } from 'neo4j-driver';
import type { RecordedStatement } from './servers/order.ts';

type Record = (statement: RecordedStatement) => void;

/**
 * A driver that reports each statement before it runs it.
 *
 * @param record called with the text and the parameters
 */
export function recordingDriver<D extends Pick<Driver, 'session'>>(driver: D, record: Record): D {
  return override(driver, {
    session: (...options: Parameters<Driver['session']>) => recordingSession(driver.session(...options), record),
  });
}

function recordingSession(session: Session, record: Record): Session {
  const inTransaction =
    (run: 'executeRead' | 'executeWrite'): Session['executeRead'] =>
    (work, configuration) =>
      session[run]((transaction) => work(recordingRun(transaction, record)), configuration);
  return override(recordingRun(session, record), {
    executeRead: inTransaction('executeRead'),
    executeWrite: inTransaction('executeWrite'),
    beginTransaction: async (...options: Parameters<Session['beginTransaction']>) =>
      recordingRun(await session.beginTransaction(...options), record),
  });
}

function recordingRun<R extends Pick<Session | Transaction, 'run'>>(runner: R, record: Record): R {
  return override(runner, {
    run: (text: string, parameters: RecordedStatement['parameters'], ...options: never[]) => {
      record({ text, parameters });
      return runner.run(text, parameters, ...options);
    },
  });
}

/** The object with some of its methods replaced; the others run on the object itself, which may have private fields. */
function override<T extends object>(target: T, methods: object): T {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(name in methods ? methods : object, name);
      return typeof value === 'function' && !(name in methods) ? (value.bind(object) as unknown) : value;
    },
  });
}
