import { stat } from 'node:fs/promises';
import { fileChunks, MAX_FILE_BYTES } from './chunks.ts';
import { readArticles } from './documents.ts';
import { findFiles } from './find.ts';
import { formatOf } from './formats.ts';
import { readLines } from './lines.ts';
import { unpack } from './unpack.ts';
