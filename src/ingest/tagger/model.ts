import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { L, type Scores } from './crf.ts';
import type { TokenFeatures } from './features.ts';
import { labels } from './labels.ts';
import { PackedRows } from './packed-rows.ts';

/** Raised when what a model's numbers mean changes: its features, labels or form. */
export const MODEL_VERSION = 1;

/** The weights of a tagger as they are used: a row of eight-bit weights for each feature that has any. */
export interface Model {
  /** The feature of each row, ascending. */
  features: Int32Array;
  /** `rows[row * L + label]`, in steps of `scale`. */
  rows: Int8Array;
  scale: number;
  /** `transitions[from * L + to]` */
  transitions: Float64Array;
}

interface Header {
  version: number;
  labels: readonly string[];
  features: number;
  scale: number;
}

/** A model as the bytes of a file: header, transitions, features, rows; gzipped. The same model gives the same bytes. */
export function writeModel({ features, rows, scale, transitions }: Model): Buffer {
  const header: Header = { version: MODEL_VERSION, labels, features: features.length, scale };
  const steps = Int32Array.from(features, (feature, index) => feature - (features[index - 1] ?? 0));
  const bytes = (array: Int32Array | Int8Array | Float64Array) =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  const text = Buffer.from(`${JSON.stringify(header)}\n`);
  const padding = Buffer.alloc((8 - (text.length % 8)) % 8, ' ');
  return gzipSync(Buffer.concat([padding, text, bytes(transitions), bytes(steps), bytes(rows)]), { level: 9 });
}

/**
 * Reads a model.
 * @throws {Error} when it is of another version, or was trained for other labels
 */
export function readModel(file: URL | string): Model {
  const data = gunzipSync(readFileSync(file));
  const headerEnd = data.indexOf('\n') + 1;
  const header: Header = JSON.parse(data.toString('utf8', 0, headerEnd));
  if (header.version !== MODEL_VERSION || header.labels.join() !== labels.join()) {
    throw new Error(
      `expected a tagger model of version ${MODEL_VERSION}, got ${header.version}: train it again (npm run train)`,
    );
  }
  const buffer = data.buffer.slice(data.byteOffset + headerEnd, data.byteOffset + data.length);
  const transitions = new Float64Array(buffer, 0, L * L);
  const features = new Int32Array(buffer, transitions.byteLength, header.features);
  const rows = new Int8Array(buffer, transitions.byteLength + features.byteLength);
  let feature = 0;
  for (let index = 0; index < features.length; index++) {
    feature += features[index] ?? 0;
    features[index] = feature;
  }
  return { features, rows, scale: header.scale, transitions };
}

/** Scores sentences by a model; its rows are packed once. */
export class Scorer {
  private readonly rows: PackedRows;
  private readonly scale: number;
  private readonly transitions: Float64Array;

  constructor({ features, rows, scale, transitions }: Model) {
    this.rows = new PackedRows(features, rows);
    this.scale = scale;
    this.transitions = transitions;
  }

  scores(sentence: readonly TokenFeatures[]): Scores {
    const emissions = new Float64Array(sentence.length * L);
    for (const [t, { own, other }] of sentence.entries()) this.rows.addUp([own, other], this.scale, emissions, t * L);
    return { length: sentence.length, emissions, transitions: this.transitions };
  }
}
