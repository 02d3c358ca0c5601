import { SlidersHorizontal } from 'lucide';
import type { ComponentChildren } from 'preact';
import { defineTexts, useTexts } from '../i18n/language.ts';
import { useEntityName } from './entity-name.tsx';
import { Icon } from './icon.tsx';
import './asked-bar.css';

const askedTexts = defineTexts({ en: { change: 'Change' }, sv: { change: 'Ändra' } });

interface AskedBarProps {
  /** What is asked, as a sentence with `Asked` for what can be changed. */
  sentence: ComponentChildren;
  /** The fields in which it is changed. */
  children: ComponentChildren;
}

/** What a view asks, in one line that unfolds to its fields, so that the answer starts on the first screen. */
export function AskedBar({ sentence, children }: AskedBarProps) {
  const texts = useTexts(askedTexts);
  return (
    <details class="asked card">
      <summary>
        <span>{sentence}</span>
        <span class="change">
          <Icon of={SlidersHorizontal} /> <span>{texts.change}</span>
        </span>
      </summary>
      {children}
    </details>
  );
}

/** A part of the question; `any` where it does not limit the answer. */
export function Asked({ any = false, children }: { any?: boolean; children: ComponentChildren }) {
  return (
    <span class="part" data-any={any ? 'true' : undefined}>
      {children}
    </span>
  );
}

/** An entity in the question. */
export function AskedEntity({ id }: { id: string }) {
  return <Asked>{useEntityName(id)}</Asked>;
}
