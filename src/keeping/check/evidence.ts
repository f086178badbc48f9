import { groupBy } from '../../group-by.ts';
import type { SegmentKind } from '../../ingest/types.ts';
import { rewrite } from '../../ingest/write/rewrite.ts';
import type { Examination } from './examination.ts';

interface TextRow {
  id: string;
  text: string | null;
  kinds: SegmentKind[] | null;
  starts: number[] | null;
  ends: number[] | null;
}

interface EvidenceRow {
  articleId: string;
  id: string;
  starts: number[];
  ends: number[];
  quotes: string[];
}

/** Whatever is claimed, said or named stands in its article's text, letter by letter, and not in the page's furniture. */
export const evidence: Examination = {
  what: 'evidence: every quote stands in the text where it says, outside of furniture',
  ids: 'check/article-ids',
  batch: 50,
  find: async (tx, ids) => {
    const texts = await tx.run<TextRow>('ingest/story-texts', { ids });
    const quotes = groupBy(await tx.run<EvidenceRow>('check/evidence', { ids }), ({ articleId }) => articleId);
    return texts.flatMap((article) => {
      const isRead = readable(article);
      return (quotes.get(article.id) ?? []).flatMap(({ id, starts, ends, quotes: said }) =>
        starts.flatMap((start, index) => {
          const end = ends[index] ?? -1;
          const quote = said[index] ?? '';
          const found = (article.text ?? '').slice(start, end);
          if (found !== quote) {
            return { id: article.id, problem: `${id}: expected "${quote}" at ${start}, found "${found}"` };
          }
          const isFurniture = !isRead(start, end);
          return isFurniture ? { id: article.id, problem: `${id}: "${quote}" at ${start} is not in what is read` } : [];
        }),
      );
    });
  },
  repair: rewrite,
};

/** Whether a span lies in what is read of an article; blanks between segments count with them. */
function readable({ text, kinds, starts, ends }: TextRow): (start: number, end: number) => boolean {
  const segments = (kinds ?? []).map((kind, index) => ({ kind, start: starts?.[index] ?? 0, end: ends?.[index] ?? 0 }));
  const furniture = segments.filter(({ kind }) => kind !== 'BODY' && kind !== 'TITLE');
  const length = text?.length ?? 0;
  return (start, end) =>
    start >= 0 && end <= length && start < end && !furniture.some((one) => one.start < end && start < one.end);
}
