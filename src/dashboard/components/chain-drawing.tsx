import type { Certainty as Level } from '../../domain/certainty.ts';
import type { EntityKind, Localized } from '../../domain/vocabulary.ts';
import { strengthLabels } from '../i18n/labels.ts';
import { useLabel } from '../i18n/language.ts';
import { useRoute } from '../router.tsx';
import { Certainty } from './certainty.tsx';
import './chain-drawing.css';
import { KindIcon } from './kind-tag.tsx';
import { Link } from './link.tsx';

interface DrawnEntity {
  id: string;
  kind: EntityKind;
  name: string;
}

/** A hop as it is drawn. */
export interface DrawnHop {
  /** Differs from that of any other hop of the chain. */
  key: string;
  from: DrawnEntity;
  to: DrawnEntity;
  label: Localized;
  /** What its claim is limited to, in brackets. */
  limits: string;
  certainty: Level;
  bridge: boolean;
  /** Where its evidence is. */
  href: string;
}

interface ChainDrawingProps {
  hops: readonly DrawnHop[];
  /** In a list among others: smaller, and without the strength of each hop in words. */
  small?: boolean;
  /** The key of the hop whose evidence is open. */
  current?: string | null;
}

/** A chain as it is walked: each entity once, and between two of them the claim that links them, which opens its evidence. */
export function ChainDrawing({ hops, small = false, current = null }: ChainDrawingProps) {
  return (
    <ol class="chain-drawing" data-small={small ? 'true' : undefined}>
      {hops.map((hop, index) => (
        <li key={hop.key}>
          {index === 0 && <Stop entity={hop.from} />}
          <Step hop={hop} small={small} current={hop.key === current} />
          <Stop entity={hop.to} />
        </li>
      ))}
    </ol>
  );
}

function Step({ hop, small, current }: { hop: DrawnHop; small: boolean; current: boolean }) {
  const label = useLabel();
  return (
    <Link
      class="step"
      data-certainty={hop.certainty}
      data-bridge={hop.bridge ? 'true' : undefined}
      aria-current={current ? 'true' : undefined}
      aria-label={
        small
          ? `${hop.from.name} ${label(hop.label)} ${hop.to.name}${hop.limits}: ${label(strengthLabels[hop.certainty])}`
          : undefined
      }
      href={hop.href}
    >
      <span>
        {label(hop.label)}
        {hop.limits}
      </span>
      {!small && <Certainty certainty={hop.certainty} />}
    </Link>
  );
}

function Stop({ entity: { id, kind, name } }: { entity: DrawnEntity }) {
  const { address } = useRoute();
  return (
    <Link class="stop" data-kind={kind} href={address(`/entity/${encodeURIComponent(id)}`)}>
      <KindIcon kind={kind} /> {name}
    </Link>
  );
}
