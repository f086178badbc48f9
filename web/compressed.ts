import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Smaller ones fit into a packet as they are. */
const fewestBytes = 1400;
const isText = /\.(js|css|html|json|svg)$/;
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** Writes each file of text beside itself as `.br` and `.gz`, which the server sends as they are. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    async writeBundle({ dir = '.' }, bundle) {
      const texts = Object.keys(bundle).filter((file) => isText.test(file));
      await Promise.all(texts.map((file) => compress(path.join(dir, file))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < fewestBytes) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await Promise.all([
    brotli(bytes, { params }).then((smaller) => writeFile(`${file}.br`, smaller)),
    zip(bytes, { level: constants.Z_BEST_COMPRESSION }).then((smaller) => writeFile(`${file}.gz`, smaller)),
  ]);
}
