import type { ComponentChildren } from 'preact';
import type { Answer } from '../graphql/use-answer.ts';
import { useTexts } from '../i18n/language.ts';
import { sharedTexts } from '../i18n/texts.ts';

interface StatusProps<Data> {
  of: Answer<Data>;
  /** Whether an answer holds nothing to show; `empty` is then shown in place of the children. */
  isEmpty?: (data: Data) => boolean;
  empty?: ComponentChildren;
  /** Shown while nothing is asked. */
  idle?: ComponentChildren;
  children: (data: Data) => ComponentChildren;
}

/** Shows an answer, or how far it has come: loading, failed (with a way to try again) or empty. */
export function Status<Data>({ of: answer, isEmpty, empty, idle, children }: StatusProps<Data>) {
  const texts = useTexts(sharedTexts);
  if (answer.state === 'idle') return <>{idle}</>;
  if (answer.state === 'loading') {
    return (
      <p role="status" class="status loading">
        {texts.loading}
      </p>
    );
  }
  if (answer.state === 'error') {
    const { message, code } = answer.error;
    return (
      <div role="alert" class="status failed">
        <p>
          {texts.failed} {message} <code>{code}</code>
        </p>
        <button type="button" onClick={answer.again}>
          {texts.again}
        </button>
      </div>
    );
  }
  if (isEmpty?.(answer.data)) return <p class="status empty">{empty ?? texts.empty}</p>;
  return <>{children(answer.data)}</>;
}
