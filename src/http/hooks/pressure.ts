import { getHeapStatistics } from 'node:v8';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { overloaded } from '../../graph/concurrency-limiter.ts';

/** Options of a route that answers whatever the load. */
export const neverShed = { config: { pressureHandler: () => undefined } };

const limits = {
  /** How often that is looked at, in milliseconds. What is looked at is what was since the last time. */
  sampleInterval: 500,
  maxHeapUsedBytes: 0.9 * getHeapStatistics().heap_size_limit,
};

/**
 * Refuses requests, before anything of them is read, while the process has no time or no memory for them.
 *
 * @param maxEventLoopDelay how late timers may be on average, in milliseconds
 */
export function shedUnderPressure(http: FastifyInstance, maxEventLoopDelay: number): void {
  void http.register(underPressure, {
    ...limits,
    maxEventLoopDelay,
    // A sample of the delay without a single measurement, which the library takes for an endless one, says nothing; the next one does.
    pressureHandler: (_request, _reply, _sample, value) =>
      value === Infinity ? undefined : Promise.reject(overloaded()),
  });
}
