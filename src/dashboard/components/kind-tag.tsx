import {
  Activity,
  BicepsFlexed,
  Droplet,
  FlaskConical,
  HeartPulse,
  Pill,
  Siren,
  Users,
  Workflow,
  Zap,
  type IconNode,
} from 'lucide';
import { kinds, type EntityKind } from '../../domain/vocabulary.ts';
import { useLabel } from '../i18n/language.ts';
import { Icon } from './icon.tsx';
import './kind-tag.css';

const kindIcons: Record<EntityKind, IconNode> = {
  CAUSE: Zap,
  ELECTROLYTE: Droplet,
  CONDITION: Activity,
  MEDICATION: Pill,
  TREATMENT: HeartPulse,
  BODY_PART: BicepsFlexed,
  POPULATION: Users,
  PROCESS: Workflow,
  SUBSTANCE: FlaskConical,
  WARNING_SIGN: Siren,
};

/** A kind as its icon in its colour. */
export function KindIcon({ kind }: { kind: EntityKind }) {
  return (
    <span class="kind-icon" data-kind={kind}>
      <Icon of={kindIcons[kind]} />
    </span>
  );
}

/** A kind by its icon and its name. */
export function KindTag({ kind }: { kind: EntityKind }) {
  const label = useLabel();
  return (
    <span class="kind-tag">
      <KindIcon kind={kind} /> {label(kinds[kind].name)}
    </span>
  );
}
