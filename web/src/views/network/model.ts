import { UndirectedGraph } from 'graphology';
import type { EntityNameFragment, NetworkViewQuery, PathsQuery, RelationKind } from '../../generated/graphql.ts';
import type { Pins } from './pins.ts';

export interface NodeLook {
  label: string;
  kind: EntityNameFragment['kind'];
  articleCount: number;
  /** Steps from where the network begins. */
  distance: number;
  x: number;
  y: number;
  size: number;
  /** Held in its place by hand. */
  fixed: boolean;
}

export interface EdgeLook {
  kinds: RelationKind[];
  articleCount: number;
  eventCount: number;
  weight: number;
  size: number;
}

export type Picture = UndirectedGraph<NodeLook, EdgeLook>;

/** Where names were arranged before, so that the picture grows and does not jump. */
export type Places = Map<string, { x: number; y: number }>;

/** Both ends of a connection as an address writes them: the smaller id first. */
export function edgeKey(a: string, b: string): string {
  return a < b ? `${a},${b}` : `${b},${a}`;
}

/** A number from 0 to 1 that follows from a text: the same network is laid out the same way again. */
function chanceOf(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0) / 2 ** 32;
}

interface Wanted {
  kinds: readonly string[];
  without: readonly string[];
  seeds: readonly string[];
}

/** The network as it is drawn: those left out aside, what lies on the paths asked for in addition. */
export function pictureOf(
  network: NetworkViewQuery['network'],
  paths: PathsQuery['paths'],
  { kinds, without, seeds }: Wanted,
  places: Places,
  pins: Pins,
): Picture {
  const picture: Picture = new UndirectedGraph();
  const most = Math.max(1, ...network.nodes.map(({ articleCount }) => articleCount));
  const place = (entity: EntityNameFragment, articleCount: number, distance: number) => {
    if (picture.hasNode(entity.id)) return;
    const angle = chanceOf(entity.id) * 2 * Math.PI;
    const reach = distance + chanceOf(`${entity.id} reach`) / 2;
    const pin = pins.get(entity.id);
    const kept = pin ?? places.get(entity.id);
    picture.addNode(entity.id, {
      label: entity.name,
      kind: entity.kind,
      articleCount,
      distance,
      x: kept?.x ?? Math.cos(angle) * reach,
      y: kept?.y ?? Math.sin(angle) * reach,
      size: 5 + 9 * Math.sqrt(articleCount / most),
      fixed: pin !== undefined,
    });
  };
  for (const { entity, articleCount, distance } of network.nodes) {
    const isWanted = !without.includes(entity.id) && (kinds.length === 0 || kinds.includes(entity.kind));
    if (isWanted || seeds.includes(entity.id)) place(entity, articleCount, distance);
  }
  for (const { steps } of paths) {
    for (const { from, to, kind } of steps) {
      place(from, 1, 1);
      place(to, 1, 1);
      join(from.id, to.id, { kinds: [kind], articleCount: 0, eventCount: 0 });
    }
  }
  for (const { source, target, ...edge } of network.edges) join(source, target, edge);
  return picture;

  function join(a: string, b: string, edge: Pick<EdgeLook, 'kinds' | 'articleCount' | 'eventCount'>) {
    if (!picture.hasNode(a) || !picture.hasNode(b) || a === b) return;
    const weight = 1 + edge.articleCount + 2 * edge.eventCount;
    const { kinds: ways, articleCount, eventCount } = edge;
    picture.mergeEdgeWithKey(edgeKey(a, b), a, b, {
      kinds: ways,
      articleCount,
      eventCount,
      weight,
      size: Math.min(6, 0.8 + Math.log2(weight) / 2),
    });
  }
}

/** Holds what is pinned in its place, and lets go of what no longer is, to where it was arranged. */
export function pinIn(picture: Picture, places: Places, pins: Pins): void {
  picture.updateEachNodeAttributes(
    (node, look) => {
      const pin = pins.get(node);
      if (pin !== undefined) return { ...look, ...pin, fixed: true };
      return look.fixed ? { ...look, ...places.get(node), fixed: false } : look;
    },
    { attributes: ['x', 'y', 'fixed'] },
  );
}

/** The keys of connections that lie on the paths. */
export function edgesOn(paths: PathsQuery['paths']): Set<string> {
  return new Set(paths.flatMap(({ steps }) => steps.map(({ from, to }) => edgeKey(from.id, to.id))));
}
