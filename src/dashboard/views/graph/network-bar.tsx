import type { RefObject } from 'preact';
import { Maximize, Search as SearchIcon, ZoomIn, ZoomOut, type IconNode } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Combobox } from '../../components/combobox.tsx';
import { Icon } from '../../components/icon.tsx';
import { KindIcon } from '../../components/kind-tag.tsx';
import { useTexts } from '../../i18n/language.ts';
import { findNodes } from './find-nodes.ts';
import { graphTexts } from './graph-texts.ts';
import type { NetworkDrawing } from './network-drawing.ts';
import type { Network } from './network.ts';

/** Most entities that are listed while something is looked for; the drawing points out all of them. */
const maxListed = 8;

interface NetworkBarProps {
  network: Network;
  drawing: RefObject<NetworkDrawing | null>;
  /** Called with the id of an entity that was looked for. */
  onChoose: (id: string) => void;
}

/** What finds an entity in the drawing, and what moves the drawing. */
export function NetworkBar({ network, drawing, onChoose }: NetworkBarProps) {
  const texts = useTexts(graphTexts);
  const zoom = (factor: number) => () => drawing.current?.zoom(factor);
  return (
    <div class="network-tools">
      <Find {...{ network, drawing, onChoose }} />
      <div class="zoom" role="group" aria-label={texts.zoom}>
        <Tool icon={ZoomIn} text={texts.zoomIn} onUse={zoom(1.4)} />
        <Tool icon={ZoomOut} text={texts.zoomOut} onUse={zoom(1 / 1.4)} />
        <Tool icon={Maximize} text={texts.fit} onUse={() => drawing.current?.fit()} />
      </div>
    </div>
  );
}

function Tool({ icon, text, onUse }: { icon: IconNode; text: string; onUse: () => void }) {
  return (
    <button type="button" aria-label={text} title={text} onClick={onUse}>
      <Icon of={icon} />
    </button>
  );
}

/** What is typed is pointed out in the drawing; what is chosen is selected and moved to its middle. */
function Find({ network, drawing, onChoose }: NetworkBarProps) {
  const texts = useTexts(graphTexts);
  const [typed, setTyped] = useState<string | null>(null);
  const found = findNodes(network, typed ?? '');
  const isAsked = typed !== null && typed.trim() !== '';
  useEffect(() => {
    drawing.current?.point(
      'found',
      found.map(({ id }) => id),
    );
  }, [typed, network]);
  const choose = (id: string): void => {
    setTyped(null);
    onChoose(id);
    drawing.current?.center(id);
  };
  return (
    <Combobox
      label={texts.find}
      labelHidden
      placeholder={texts.find}
      text={typed ?? ''}
      onType={setTyped}
      before={<Icon of={SearchIcon} />}
      options={
        found.length === 0
          ? null
          : found.slice(0, maxListed).map(({ id, kind, name }) => ({
              key: id,
              content: (
                <>
                  <KindIcon kind={kind} /> <span>{name}</span>
                </>
              ),
              choose: () => choose(id),
            }))
      }
      message={isAsked && (found.length === 0 || found.length > maxListed) && texts.found(found.length)}
    />
  );
}
