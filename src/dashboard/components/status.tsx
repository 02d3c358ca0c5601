import type { ComponentChildren } from 'preact';
import type { AnswerError } from '../graphql/client.ts';
import type { Answer } from '../graphql/use-answer.ts';
import { defineTexts, useTexts } from '../i18n/language.ts';

const statusTexts = defineTexts({
  en: {
    loading: 'Loading…',
    unreachable: 'The server could not be reached.',
    failed: (message: string) => `The request failed: ${message}`,
    again: 'Try again',
  },
  sv: {
    loading: 'Hämtar…',
    unreachable: 'Servern kunde inte nås.',
    failed: (message: string) => `Frågan misslyckades: ${message}`,
    again: 'Försök igen',
  },
});

interface StatusProps<Data> {
  answer: Answer<Data>;
  /** What is shown once the answer is there. */
  children: (data: Data) => ComponentChildren;
}

/** Shows how far a question has come, and the answer when it is there. */
export function Status<Data>({ answer, children }: StatusProps<Data>) {
  const texts = useTexts(statusTexts);
  if (answer.state === 'idle') return null;
  if (answer.state === 'ready') return <>{children(answer.data)}</>;
  if (answer.state === 'error') return <Failure error={answer.error} again={answer.again} />;
  return (
    <div role="status" aria-busy="true" class="skeleton">
      <p class="visually-hidden">{texts.loading}</p>
      {Array.from({ length: 6 }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}

function Failure({ error, again }: { error: AnswerError; again: () => void }) {
  const texts = useTexts(statusTexts);
  return (
    <div role="alert" class="failure">
      <p>{error.code === 'NETWORK' ? texts.unreachable : texts.failed(error.message)}</p>
      <button type="button" onClick={again}>
        {texts.again}
      </button>
    </div>
  );
}
