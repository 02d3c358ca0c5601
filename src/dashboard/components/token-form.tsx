import { useEffect, useId, useRef } from 'preact/hooks';
import { heldToken, holdToken } from '../stored-token.ts';
import { defineTexts, useTexts } from '../i18n/language.ts';
import { View } from './view.tsx';

const tokenTexts = defineTexts({
  en: {
    title: 'This server requires a token',
    why: 'Reading its data needs an access token. The administrator of the server creates them.',
    wrong: 'This token is invalid, expired or revoked.',
    label: 'Access token',
    kept: 'It is stored in this tab only, until you close it.',
    send: 'Show the data',
  },
  sv: {
    title: 'Servern kräver en åtkomsttoken',
    why: 'Det krävs en åtkomsttoken för att läsa data. Serverns administratör skapar dem.',
    wrong: 'Åtkomsttoken är ogiltig, har gått ut eller har återkallats.',
    label: 'Åtkomsttoken',
    kept: 'Den sparas bara i den här fliken, tills du stänger den.',
    send: 'Visa data',
  },
});

/** Asks for the token that a closed server wants. */
export function TokenForm() {
  const texts = useTexts(tokenTexts);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = (event: Event): void => {
    event.preventDefault();
    const token = field.current?.value.trim();
    if (token) holdToken(token);
  };
  return (
    <View state={null} title={texts.title} lead={texts.why}>
      {heldToken() !== null && (
        <p role="alert" class="failure">
          {texts.wrong}
        </p>
      )}
      <form onSubmit={send}>
        <label for={id}>{texts.label}</label>{' '}
        <input ref={field} id={id} type="password" autocomplete="off" required aria-describedby={`${id}-kept`} />{' '}
        <button type="submit">{texts.send}</button>
        <p id={`${id}-kept`}>{texts.kept}</p>
      </form>
    </View>
  );
}
