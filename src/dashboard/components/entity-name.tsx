import { EntityNameDocument } from '../generated/graphql.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useLanguage } from '../i18n/language.ts';

/**
 * What an entity is called in the language that is shown: its id where there is none of that id, and an ellipsis until that is known.
 *
 * @param id null gives an empty name
 */
export function useEntityName(id: string | null): string {
  const { code } = useLanguage();
  const answer = useAnswer(EntityNameDocument, id === null ? null : { id, language: code });
  if (answer.state === 'loading') return '…';
  return (answer.state === 'ready' && answer.data.entity?.name) || (id ?? '');
}
