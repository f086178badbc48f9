import type { ArticlePageQuery, SegmentKind } from '../../generated/graphql.ts';
import { paragraphsOf } from './pieces.ts';

type Segment = NonNullable<ArticlePageQuery['article']>['segments'][number];

/** A paragraph of the article, or a stretch of the page that is not the article. */
export type Block =
  | { kind: 'text'; start: number; end: number }
  | { kind: 'furniture'; start: number; end: number; segments: Segment[] };

const read: ReadonlySet<SegmentKind> = new Set(['TITLE', 'BODY', 'DATELINE']);

/** The raw text from beginning to end: paragraphs of what was read, furniture between them. */
export function blocksOf(body: string, segments: readonly Segment[]): Block[] {
  const blocks: Block[] = [];
  let open = null as { start: number; end: number } | null;
  const close = () => {
    if (open === null) return;
    for (const paragraph of paragraphsOf(body, open.start, open.end)) {
      blocks.push({ kind: 'text', ...paragraph });
    }
    open = null;
  };
  for (const segment of segments) {
    if (read.has(segment.kind)) {
      // A dateline and the sentence after it stand in one line.
      open = { start: open?.start ?? segment.start, end: segment.end };
      continue;
    }
    close();
    if (body.slice(segment.start, segment.end).trim() === '') continue;
    const last = blocks.at(-1);
    if (last?.kind === 'furniture') {
      last.segments.push(segment);
      last.end = segment.end;
    } else {
      blocks.push({ kind: 'furniture', start: segment.start, end: segment.end, segments: [segment] });
    }
  }
  close();
  return blocks;
}
