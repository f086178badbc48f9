import { useEffect, useRef } from 'react';
import Sigma from 'sigma';
import { type Colours, colourOf } from './colours.ts';
import type { EdgeLook, NodeLook, Picture } from './model.ts';

/** What is drawn stronger than the rest. */
export interface Emphasis {
  pick: string | undefined;
  edge: string | undefined;
  /** Connections on the paths asked for. */
  path: ReadonlySet<string>;
}

export interface PictureProps {
  picture: Picture;
  colours: Colours;
  emphasis: Emphasis;
  onPick: (node: string | undefined) => void;
  onExpand: (node: string) => void;
  onEdge: (edge: string) => void;
  /** Told when a name was taken to another place. */
  onMoved: (node: string, place: { x: number; y: number }) => void;
  /** Given a way to show the whole picture again. */
  fitRef: { current: () => void };
}

/** The network drawn by WebGL: thousands of names that can be moved about. */
export function WebglPicture({ picture, colours, emphasis, onPick, onExpand, onEdge, onMoved, fitRef }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<Sigma<NodeLook, EdgeLook> | null>(null);
  // Handlers and looks are read when something happens, so that the drawing need not be made anew for them.
  const now = useRef({ colours, emphasis, onPick, onExpand, onEdge, onMoved });
  now.current = { colours, emphasis, onPick, onExpand, onEdge, onMoved };

  useEffect(() => {
    const { current } = frame;
    if (current === null) return;
    const sigma = new Sigma<NodeLook, EdgeLook>(picture, current, {
      enableEdgeEvents: true,
      labelFont: '"Source Sans 3 Variable", "Source Sans 3", sans-serif',
      labelSize: 13,
      labelColor: { color: colours.ink },
      labelDensity: 1.2,
      labelRenderedSizeThreshold: 5,
      zIndex: true,
      stagePadding: 50,
      allowInvalidContainer: true,
      defaultDrawNodeHover: () => {},
      nodeReducer: (node, { label, x, y, size, kind, fixed }) => {
        const { emphasis: marked, colours: paint } = now.current;
        const isPicked = node === marked.pick;
        return {
          label: fixed ? `${label} ·` : label,
          x,
          y,
          size: isPicked ? size + 3 : size,
          color: colourOf(kind, paint),
          forceLabel: isPicked,
          zIndex: isPicked ? 1 : 0,
        };
      },
      edgeReducer: (edge, { size }) => {
        const { emphasis: marked, colours: paint } = now.current;
        const isMarked = edge === marked.edge || marked.path.has(edge);
        const isNear = marked.pick !== undefined && picture.hasExtremity(edge, marked.pick);
        const color = isMarked ? paint.accent : isNear ? paint['ink-3'] : paint.edge;
        return { size: isMarked ? size + 2 : size, color, zIndex: isMarked ? 2 : isNear ? 1 : 0 };
      },
    });
    drawn.current = sigma;
    fitRef.current = () => void sigma.getCamera().animatedReset({ duration: 200 });

    let held: string | null = null;
    let hasMoved = false;
    // The pointer that lets a name go clicks on where it stands, too.
    sigma.on('clickNode', ({ node }) => {
      if (!hasMoved) now.current.onPick(node);
    });
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      if (!hasMoved) now.current.onExpand(node);
    });
    sigma.on('clickEdge', ({ edge }) => {
      if (!hasMoved) now.current.onEdge(edge);
    });
    sigma.on('clickStage', () => {
      if (!hasMoved) now.current.onPick(undefined);
    });
    for (const event of ['downStage', 'downEdge'] as const) {
      sigma.on(event, () => {
        hasMoved = false;
      });
    }
    sigma.on('downNode', ({ node }) => {
      held = node;
      hasMoved = false;
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    });
    sigma.on('moveBody', ({ event }) => {
      if (held === null) return;
      const { x, y } = sigma.viewportToGraph(event);
      picture.mergeNodeAttributes(held, { x, y, fixed: true });
      hasMoved = true;
      event.preventSigmaDefault();
      event.original.preventDefault();
    });
    const letGo = () => {
      if (held !== null && hasMoved) {
        const { x, y } = picture.getNodeAttributes(held);
        now.current.onMoved(held, { x, y });
      }
      held = null;
    };
    sigma.on('upNode', letGo);
    sigma.on('upStage', letGo);
    return () => {
      sigma.kill();
      drawn.current = null;
    };
  }, [picture, fitRef, colours.ink]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is read from `now`; these tell when it changes.
  useEffect(() => {
    drawn.current?.refresh({ skipIndexation: true });
  }, [colours, emphasis]);

  return <div ref={frame} style={{ position: 'absolute', inset: 0 }} />;
}
