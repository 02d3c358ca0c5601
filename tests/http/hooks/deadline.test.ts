import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { withDeadline } from '../../../src/http/hooks/in-flight.ts';
import { createHttpServer } from '../../../src/http/server.ts';
import { root } from '../../support/api.ts';

/** What is answered of a request whose handler goes on for good. */
async function answerWith(hasBegunChange: boolean, end?: AbortSignal): Promise<unknown> {
  const http = createHttpServer({ ...readConfig({}, root), logLevel: 'silent' }, { write: () => undefined });
  onTestFinished(() => http.close());
  http.post(
    '/',
    withDeadline(
      (request) => {
        request.hasBegunChange = hasBegunChange;
        return new Promise(() => undefined);
      },
      end ? 60_000 : 20,
      end && (() => end),
    ),
  );
  const response = await http.inject({ method: 'POST', url: '/' });
  return [response.statusCode, response.json<{ errors: [{ extensions: unknown }] }>().errors[0].extensions];
}

test('who reads learns that the database is away; who changes something, that it may be done', async () => {
  expect(await answerWith(false)).toEqual([503, { code: 'DATABASE_UNAVAILABLE' }]);
  expect(await answerWith(true)).toEqual([504, { code: 'OUTCOME_UNKNOWN' }]);
});

test('so does who is left behind by a stop', async () => {
  expect(await answerWith(true, AbortSignal.timeout(20))).toEqual([504, { code: 'OUTCOME_UNKNOWN' }]);
});
