import type { SegmentKind, Span } from '../types.ts';
import { linesOf } from './lines.ts';
import { type Box, lengthOf, type Shown, type VisibleText } from './visible-text.ts';

/** A line of a page's visible text, by what the markup says that it is. */
export interface PageLine extends Span {
  kind: SegmentKind;
}

const related = /\b(related|recommend\w*|read more|read next|more stories|see also|terkait|baca juga|rekomendasi)\b/;
const popular = /\b(popular|trending|most read|most viewed|latest|terpopuler|terkini|populer)\b/;
const furniture = new RegExp(
  `\\b(${[
    'captions?|credits?|figcaption|image source|photo(grapher)?( credit)?|gallery|slideshow|carousel|lightbox|thumb\\w*',
    'byline|author|authors|contributors?|timestamp|date ?line|published|pub ?date|posted|dateposted|last updated',
    'share|sharing|sharedaddy|social|follow|whatsapp|facebook|tweet button|toolbar|tools|print|comments?|disqus|respond',
    'newsletter\\w*|subscri\\w+|sign ?up|signup|promo\\w*|ads?|advert\\w*|sponsor\\w*|cookies?|consent|paywall|donate',
    'nav|navigation|menu|breadcrumbs?|footer|copyright|tags?|tag ?list|topics?|meta|skip|pagination|pager|outbrain|taboola',
    'disclaimer|about the author|bio',
  ].join('|')})\\b`,
);
/** A box with more of the article than this is the article's, whatever its class is called. */
const largestShareOfFurniture = 0.3;

/**
 * Sorts the lines of a page.
 * @param article the pieces that hold the article
 */
export function pageLines({ text, shown }: VisibleText, article: ReadonlySet<Shown>): PageLine[] {
  const articleLength = lengthOf([...article]);
  const largest = articleLength * largestShareOfFurniture;
  const kinds = new Map<Box, SegmentKind | null>();
  const ownKind = (box: Box) =>
    box.end - box.start > largest || ['article', 'main', 'body'].includes(box.tag) ? null : kindByMarkup(box);
  const kindOfBox = (box: Box): SegmentKind | null => {
    const unknown: Box[] = [];
    for (let one: Box | null = box; one !== null && !kinds.has(one); one = one.parent) unknown.push(one);
    for (const one of unknown.reverse()) {
      kinds.set(one, ownKind(one) ?? (one.parent === null ? null : (kinds.get(one.parent) ?? null)));
    }
    return kinds.get(box) ?? null;
  };
  let next = 0;
  return linesOf(text).map(({ start, end }) => {
    const inLine: Shown[] = [];
    for (let one = shown[next]; one !== undefined && one.start < end; one = shown[++next]) inLine.push(one);
    const length = lengthOf(inLine);
    const share = (pieces: Shown[]) => lengthOf(pieces) / length;
    const isArticle = share(inLine.filter((one) => article.has(one))) > 0.5;
    const linked = share(inLine.filter(({ box }) => box.href !== null));
    const marked = inLine.map(({ box }) => kindOfBox(box)).find((kind) => kind !== null) ?? null;
    const line = text.slice(start, end).trim();
    return { start, end, kind: kindOfLine(line, { isArticle, linked, marked }) };
  });
}

interface Seen {
  isArticle: boolean;
  /** Share of the line that is link. */
  linked: number;
  marked: SegmentKind | null;
}

function kindOfLine(line: string, { isArticle, linked, marked }: Seen): SegmentKind {
  if (!isArticle) return marked !== null && linked > 0.5 ? marked : 'BOILERPLATE';
  if (marked !== null) return marked;
  if (linked > 0.8 && line.length > 2 && !/[.!?]["”’]?$/.test(line)) return 'INLINE_LINK';
  return 'BODY';
}

function kindByMarkup({ tag, label }: Box): SegmentKind | null {
  if (['figcaption', 'figure', 'nav', 'footer', 'button', 'form', 'time', 'label'].includes(tag)) return 'BOILERPLATE';
  const words = label
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase();
  if (related.test(words)) return 'RELATED_LIST';
  if (popular.test(words)) return 'POPULAR_LIST';
  return furniture.test(words) ? 'BOILERPLATE' : null;
}
