import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import './combobox.css';

/** One thing to choose. */
export interface Option {
  key: string;
  content: ComponentChildren;
  /** Heading that it stands below, behind all options without one; none unless given. */
  group?: string;
  choose: () => void;
}

interface ComboboxProps {
  label: string;
  /** Whether only screen readers are given the label. */
  labelHidden?: boolean;
  placeholder: string;
  /** What the field shows. */
  text: string;
  /** Called with what is typed; null once nothing is being typed any more. */
  onType: (text: string | null) => void;
  /** What can be chosen; null while the list is closed. */
  options: readonly Option[] | null;
  /** What is said in place of options, or above them: that the search goes on, failed or found nothing. */
  message?: ComponentChildren;
  /** What stands before the text. */
  before?: ComponentChildren;
  /** What stands behind the text. */
  after?: ComponentChildren;
  field?: Ref<HTMLInputElement> | null;
}

/**
 * A text field with a list to choose from: the combobox pattern of WAI-ARIA 1.2. The arrow keys move, Enter chooses, Escape closes. Enter
 * that is pressed before there is a list chooses its first option once it is there.
 */
export function Combobox(props: ComboboxProps) {
  const { label, labelHidden = false, options, message, before, after, onType } = props;
  const id = useId();
  const [active, setActive] = useState(0);
  const [isEntered, setEntered] = useState(false);
  useEffect(() => {
    if (!isEntered || options === null) return;
    setEntered(false);
    // Above what stands below a message, readers are asked whether they meant it.
    if (!message) options[0]?.choose();
  }, [isEntered, options]);
  const type = (next: string | null): void => {
    setActive(0);
    setEntered(false);
    onType(next);
  };
  const open = options !== null && options.length > 0;
  return (
    <div class="combobox">
      <label for={id} class={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <div class="field">
        {before}
        <Field
          {...props}
          id={id}
          active={active}
          onType={type}
          onMove={setActive}
          onEarlyEnter={() => setEntered(true)}
        />
        {after}
      </div>
      <div class="popup" hidden={!open && !message}>
        {message && <div class="message">{message}</div>}
        <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!open}>
          <Options id={id} options={options ?? []} active={active} />
        </ul>
      </div>
    </div>
  );
}

interface OptionsProps {
  id: string;
  options: readonly Option[];
  active: number;
}

function Options({ id, options, active }: OptionsProps) {
  const listed = options.map((option, index) => ({ ...option, index }));
  const item = ({ key, content, choose, index }: Option & { index: number }) => (
    // The pointer goes down before the field loses the focus, which closes the list.
    <li key={key} id={`${id}-${index}`} role="option" aria-selected={index === active} onPointerDown={choose}>
      {content}
    </li>
  );
  const groups = [...new Set(options.flatMap(({ group }) => group ?? []))];
  return (
    <>
      {listed.filter(({ group }) => group === undefined).map(item)}
      {groups.map((heading) => (
        <li key={heading} role="group" aria-label={heading}>
          <div class="heading" aria-hidden="true">
            {heading}
          </div>
          <ul role="none">{listed.filter(({ group }) => group === heading).map(item)}</ul>
        </li>
      ))}
    </>
  );
}

interface FieldProps extends ComboboxProps {
  id: string;
  active: number;
  onMove: (active: number) => void;
  /** Called when Enter is pressed while the list is closed. */
  onEarlyEnter: () => void;
}

function Field({ id, text, placeholder, options, active, onMove, onEarlyEnter, onType, field = null }: FieldProps) {
  const count = options?.length ?? 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onType(null);
    if (event.key === 'Enter' && options === null) onEarlyEnter();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (count === 0 || (step === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    if (step !== undefined) onMove((active + step + count) % count);
    else options?.[active]?.choose();
  };
  return (
    <input
      ref={field}
      id={id}
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck={false}
      aria-autocomplete="list"
      aria-expanded={count > 0}
      aria-controls={`${id}-list`}
      aria-activedescendant={count > 0 ? `${id}-${active}` : undefined}
      placeholder={placeholder}
      value={text}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => onType(null)}
    />
  );
}
