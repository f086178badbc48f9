import gexf from 'graphology-gexf/browser';
import { type Colours, colourOf } from './colours.ts';
import { drawingOf, pngOf, svgOf } from './drawing.ts';
import type { Picture } from './model.ts';

export const fileFormats = ['png', 'svg', 'gexf'] as const;
export type FileFormat = (typeof fileFormats)[number];

const size = { width: 1600, height: 1100 };

/** Gives the picture to the browser as a file to keep. */
export async function savePicture(picture: Picture, format: FileFormat, colours: Colours): Promise<void> {
  const file = await fileOf(picture, format, colours);
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `network.${format}`;
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function fileOf(picture: Picture, format: FileFormat, colours: Colours): Promise<Blob> {
  if (format === 'gexf') return new Blob([gexfOf(picture, colours)], { type: 'application/gexf+xml' });
  const drawing = drawingOf(picture, colours, size.width, size.height);
  if (format === 'png') return pngOf(drawing, colours);
  return new Blob([svgOf(drawing, colours)], { type: 'image/svg+xml' });
}

function gexfOf(picture: Picture, colours: Colours): string {
  return gexf.write(picture, {
    formatNode: (_, { label, kind, articleCount, x, y, size: radius }) => ({
      label,
      attributes: { kind, articleCount },
      viz: { color: colourOf(kind, colours), x, y, size: radius },
    }),
    formatEdge: (_, { kinds, articleCount, eventCount, weight }) => ({
      weight,
      attributes: { kinds: kinds.join(' '), articleCount, eventCount },
    }),
  });
}
