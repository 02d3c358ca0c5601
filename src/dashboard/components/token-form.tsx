import { useEffect, useId, useRef } from 'preact/hooks';
import { heldToken, holdToken } from '../stored-token.ts';
import { defineTexts, useTexts } from '../i18n/language.ts';
import { View } from './view.tsx';

const tokenTexts = defineTexts({
  en: {
    title: 'This server asks for a token',
    why: 'It shows its data to whoever has one. Whoever runs the server makes them.',
    wrong: 'The token that you gave does not work, or no longer.',
    label: 'Access token',
    kept: 'It is kept in this tab alone, until you close it.',
    send: 'Show the data',
  },
  sv: {
    title: 'Servern vill ha en nyckel',
    why: 'Den visar sina data för den som har en. Den som driver servern ger ut dem.',
    wrong: 'Nyckeln som du angav gäller inte, eller inte längre.',
    label: 'Åtkomstnyckel',
    kept: 'Den sparas bara i denna flik, tills du stänger den.',
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
    <View title={texts.title} lead={texts.why}>
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
