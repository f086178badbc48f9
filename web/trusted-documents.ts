import { createHash } from 'node:crypto';
import { createRequest, formatDocument, stringifyDocument } from '@urql/core';
import type { Plugin } from 'vite';
import * as generated from './src/generated/graphql.ts';

/**
 * Writes the operations of the dashboard beside it, each as urql sends it, by its SHA-256: a server that answers trusted
 * documents only takes them from there.
 */
export function trustedDocuments(): Plugin {
  return {
    name: 'trusted-documents',
    generateBundle() {
      const texts = Object.values(generated).filter((one) => one instanceof generated.TypedDocumentString);
      const sent = texts.map(String).filter(isOperation).map(asSent);
      const source = JSON.stringify(Object.fromEntries(sent.map((text) => [sha256(text), text])));
      this.emitFile({ type: 'asset', fileName: 'trusted-documents.json', source });
    },
  };
}

/** The others are fragments, which operations carry with them. */
function isOperation(text: string): boolean {
  return /^\s*(query|mutation|subscription)\b/.test(text);
}

/** The cache asks for the type of everything. */
function asSent(text: string): string {
  return stringifyDocument(formatDocument(createRequest(text, {}).query));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
