import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';
import { AppError } from '../errors.ts';
import { project } from '../project.ts';
import { timingsAt, type Timings } from '../time-limits.ts';

/** Most connections to one server of the database that are open at a time. */
export const maxConnections = 100;

export interface DriverOptions {
  uri: string;
  user: string;
  password: string;
  database: string;
  timings?: Timings;
}

/** Makes a driver, which connects when it is first used; whoever makes it closes it. */
export function createDriver({ uri, user, password, timings = timingsAt() }: Omit<DriverOptions, 'database'>): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: maxConnections,
    connectionAcquisitionTimeout: timings.acquireConnection,
    connectionTimeout: timings.connect,
    userAgent: project.name,
    // Nobody reads what the server remarks on a statement, nor how the driver is used.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
}

/**
 * Opens a driver and proves that the server answers and lets the user in.
 *
 * @returns the driver; whoever opened it closes it
 * @throws AppError DATABASE_REFUSED or DATABASE_UNAVAILABLE, naming the setting to look at
 */
export async function openDriver(options: DriverOptions): Promise<Driver> {
  const { uri, user, database } = options;
  const driver = createDriver(options);
  try {
    await driver.verifyConnectivity({ database });
    await driver.verifyAuthentication({ database });
    const { agent } = await driver.getServerInfo({ database });
    if (!isSupported(agent)) {
      throw new AppError(
        'DATABASE_REFUSED',
        `Expected Neo4j 5.26 or newer at ${uri}, but found ${agent ?? 'another server'}.`,
      );
    }
    return driver;
  } catch (cause) {
    await driver.close();
    throw cause instanceof AppError ? cause : refusal(cause, { uri, user, database });
  }
}

/** Older versions lack dynamic labels and types and scoped CALL. Versions of 2025 and later begin with the year. */
function isSupported(agent = ''): boolean {
  const [, major = 0, minor = 0] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  return Number(major) > 5 || (Number(major) === 5 && Number(minor) >= 26);
}

function refusal(cause: unknown, { uri, user, database }: Omit<DriverOptions, 'password'>): AppError {
  const code = cause instanceof Neo4jError ? cause.code : '';
  if (code.startsWith('Neo.ClientError.Security')) {
    return new AppError(
      'DATABASE_REFUSED',
      `Neo4j at ${uri} refused user "${user}". Set NEO4J_USER and NEO4J_PASSWORD to what that server expects.`,
      { cause },
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new AppError('DATABASE_REFUSED', `Neo4j at ${uri} has no database "${database}". Set NEO4J_DATABASE.`, {
      cause,
    });
  }
  return new AppError(
    'DATABASE_UNAVAILABLE',
    `Expected a Neo4j server at NEO4J_URI ${uri}, but nothing there answers Bolt. Start it, or correct or unset NEO4J_URI.`,
    { cause },
  );
}
