import { type Colours, colourOf } from './colours.ts';
import type { Picture } from './model.ts';

/** A picture in pixels, for whatever draws without WebGL. */
export interface Drawing {
  width: number;
  height: number;
  lines: { key: string; x1: number; y1: number; x2: number; y2: number; width: number }[];
  dots: { key: string; x: number; y: number; radius: number; colour: string; label: string }[];
}

const margin = 60;

export function drawingOf(picture: Picture, colours: Colours, width: number, height: number): Drawing {
  const xs = picture.mapNodes((_, { x }) => x);
  const ys = picture.mapNodes((_, { y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (width - 2 * margin) / Math.max(right - left, 1e-6),
    (height - 2 * margin) / Math.max(bottom - top, 1e-6),
  );
  const rounded = (value: number) => Math.round(value * 10) / 10;
  // Larger y is higher up, as WebGL has it.
  const placeOf = (node: string) => {
    const { x, y } = picture.getNodeAttributes(node);
    return {
      x: rounded(width / 2 + (x - (left + right) / 2) * scale),
      y: rounded(height / 2 - (y - (top + bottom) / 2) * scale),
    };
  };
  return {
    width,
    height,
    lines: picture.mapEdges((key, { size }, source, target) => {
      const from = placeOf(source);
      const to = placeOf(target);
      return { key, x1: from.x, y1: from.y, x2: to.x, y2: to.y, width: rounded(size) };
    }),
    dots: picture.mapNodes((key, { label, kind, size }) => ({
      key,
      ...placeOf(key),
      radius: rounded(size),
      colour: colourOf(kind, colours),
      label,
    })),
  };
}

const font = '13px "Source Sans 3 Variable", "Source Sans 3", sans-serif';

/** The drawing as an SVG file. */
export function svgOf({ width, height, lines, dots }: Drawing, colours: Colours): string {
  const text = (words: string) => words.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.page}"/>`,
    `<g stroke="${colours.edge}">`,
    ...lines.map(
      ({ x1, y1, x2, y2, width: thick }) =>
        `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke-width="${thick}"/>`,
    ),
    '</g>',
    `<g font-family="Source Sans 3, sans-serif" font-size="13" fill="${colours.ink}">`,
    ...dots.flatMap(({ x, y, radius, colour, label }) => [
      `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`,
      `<text x="${x + radius + 4}" y="${y + 4}">${text(label)}</text>`,
    ]),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** The drawing as a picture of pixels, twice as fine as it is large. */
export async function pngOf({ width, height, lines, dots }: Drawing, colours: Colours): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('expected a canvas to draw on, got none');
  context.scale(2, 2);
  context.fillStyle = colours.page;
  context.fillRect(0, 0, width, height);
  context.strokeStyle = colours.edge;
  for (const { x1, y1, x2, y2, width: thick } of lines) {
    context.lineWidth = thick;
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
  context.font = font;
  for (const { x, y, radius, colour, label } of dots) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = colours.ink;
    context.fillText(label, x + radius + 4, y + 4);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('expected a picture, got none')) : resolve(blob))),
  );
}
