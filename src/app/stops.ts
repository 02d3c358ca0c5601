/** Stops one part; it may reject. */
export type Stop = () => Promise<unknown>;

/** Why a start failed, once what had started is stopped; with what kept it from being stopped, if anything did. */
export function afterStop(reason: unknown, stopping: Promise<void>): Promise<unknown> {
  return stopping.then(
    () => reason,
    (fault: unknown) =>
      new AggregateError([reason, fault], 'The start failed, and what had started could not be stopped.'),
  );
}

/**
 * Stops parts in the reverse order of their start; one that can't be stopped keeps no other from being stopped.
 *
 * @throws AggregateError of what went wrong
 */
export async function stopInReverse(stops: Stop[]): Promise<void> {
  const faults: unknown[] = [];
  for (const stop of stops.toReversed()) await stop().catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw new AggregateError(faults, 'Not everything could be stopped in order.');
}
