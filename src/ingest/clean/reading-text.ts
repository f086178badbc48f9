import type { Segment } from '../types.ts';

/** What is read of an article: its BODY segments, without the page's furniture. */
export function readingText({ text, segments }: { text: string; segments: readonly Segment[] }): string {
  const body = segments.filter(({ kind }) => kind === 'BODY').map(({ start, end }) => text.slice(start, end));
  return body.join(' ');
}
