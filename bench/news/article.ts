import type { Reading } from '../../src/ingest/resolve/resolve.ts';
import type { Link, Segment } from '../../src/ingest/types.ts';
import type { Assignment } from './archive.ts';
import { Random } from './random.ts';
import { newsroomOf, urlOf } from './sources.ts';
import { Writer } from './writer.ts';

const extractor = { name: 'made-up', version: '1' };
const minutesToIngest = 2;
const shareWithLink = 0.25;
/** Of the links, those to what the archive does not hold. */
const shareOfOthers = 0.1;

/** Writes an article, and tells what there is to read in it. */
export function articleOf({ number, publishedAt, happening, isCopy }: Assignment): Reading {
  const { name, domain } = newsroomOf(number);
  const { language } = newsroomOf(isCopy ? happening.first : number);
  const writer = new Writer(new Random(isCopy ? happening.first * 2 : number * 2), happening, language);
  writer.write();
  const { draft } = writer;
  const random = new Random(number * 2 + 1);
  const links = random.chance(shareWithLink) ? [writer.link(linked(number, happening.first, random))] : [];
  if (isCopy) writer.copiedBy(name);
  return {
    article: {
      title: writer.title,
      text: draft.text,
      language,
      publishedAt: new Date(publishedAt).toISOString(),
      author: null,
      source: { name, domain },
      url: urlOf(number),
      segments: segments(draft.text.length, links),
      links,
    },
    extraction: writer.extraction(),
    extractor,
    ingestedAt: new Date(publishedAt + minutesToIngest * 60_000).toISOString(),
    ingestedBy: null,
  };
}

/** The first article on the same, or else one that is not here. */
function linked(number: number, first: number, random: Random): string {
  return first === number || random.chance(shareOfOthers) ? `${urlOf(number)}/more` : urlOf(first);
}

function segments(length: number, [link]: readonly Link[]): Segment[] {
  if (link === undefined) return [{ kind: 'BODY', start: 0, end: length }];
  const { start, end } = link;
  return [
    { kind: 'BODY', start: 0, end: start },
    { kind: 'INLINE_LINK', start, end },
    ...(end === length ? [] : [{ kind: 'BODY' as const, start: end, end: length }]),
  ];
}
