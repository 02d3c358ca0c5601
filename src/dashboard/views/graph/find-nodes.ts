import type { Network, NetworkNode } from './network.ts';

/** The entities of a network whose names hold a text, without regard to case and accents: those whose names begin with it first. */
export function findNodes({ nodes }: Network, text: string): NetworkNode[] {
  const wanted = folded(text);
  if (wanted === '') return [];
  const found = [...nodes.values()]
    .map((node) => ({ node, at: folded(node.name).indexOf(wanted) }))
    .filter(({ at }) => at >= 0);
  return found.toSorted((one, other) => Math.sign(one.at) - Math.sign(other.at)).map(({ node }) => node);
}

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
