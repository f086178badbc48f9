import { useEffect, useState } from 'react';
import type { Picture, Places } from './model.ts';

/** Arranges a picture beside the page's own work, round by round; true while it does. */
export function useLayout(picture: Picture | null, places: Places): boolean {
  const [isArranging, setArranging] = useState(false);
  useEffect(() => {
    if (picture === null || picture.order < 2) return;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const nodes = picture.nodes();
    const arranged = picture.copy();
    // The first arrangement knows of no pins, as it did when they were set: an address shows the picture that it was taken from.
    if (places.size === 0) arranged.updateEachNodeAttributes((_, look) => ({ ...look, fixed: false }));
    setArranging(true);
    worker.onmessage = ({ data }: MessageEvent<number[] | null>) => {
      if (data === null) {
        setArranging(false);
        return;
      }
      const at = new Map(nodes.map((node, index) => [node, { x: data[2 * index] ?? 0, y: data[2 * index + 1] ?? 0 }]));
      picture.updateEachNodeAttributes(
        (node, look) => {
          const place = at.get(node);
          if (place === undefined) return look;
          if (!arranged.getNodeAttribute(node, 'fixed')) places.set(node, place);
          // What is held by hand stays, also when it was taken up after this round began.
          return look.fixed ? look : { ...look, ...place };
        },
        { attributes: ['x', 'y'] },
      );
    };
    worker.postMessage(arranged.export());
    return () => worker.terminate();
  }, [picture, places]);
  return isArranging;
}
