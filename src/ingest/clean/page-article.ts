import { Readability } from '@mozilla/readability';
import { linesOf } from './lines.ts';
import { type Box, lengthOf, type PageNode, type Shown, type VisibleText } from './visible-text.ts';

const textNode = 3;
const paragraphLength = 80;
/** An article with less of the page's paragraphs than this was not found. */
const leastShare = 0.1;
/** Readability's work grows with the square of it, and its calls stand in one another; real pages stay below. */
const greatestDepth = 200;
const shareOfContainer = 0.6;

/**
 * The pieces of a page's text that its article stands in, furniture among them included: what Mozilla's Readability
 * finds, or where that is little of the page, the innermost element that holds most of its paragraphs. Takes the
 * document apart.
 */
export function articlePieces(document: Document, visible: VisibleText): ReadonlySet<Shown> {
  const found =
    depthOf(document.documentElement) > greatestDepth ? new Set<Shown>() : foundPieces(document, visible.shown);
  const paragraphs = paragraphsOf(visible);
  const inFound = paragraphs.filter((one) => found.has(one));
  if (lengthOf(inFound) >= lengthOf(paragraphs) * leastShare) return found;
  const container = containerOf(paragraphs);
  if (container === null) return found;
  return new Set(visible.shown.filter(({ start, end }) => start >= container.start && end <= container.end));
}

/** How many nodes stand in one another, also those that nobody sees. */
function depthOf(root: PageNode): number {
  let deepest = 0;
  const open = [{ node: root, depth: 0 }];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    deepest = Math.max(deepest, top.depth);
    for (let child = top.node.firstChild; child !== null; child = child.nextSibling) {
      open.push({ node: child, depth: top.depth + 1 });
    }
  }
  return deepest;
}

function foundPieces(document: Document, shown: readonly Shown[]): Set<Shown> {
  // Readability would put a new text in their place.
  for (const link of document.querySelectorAll('a[href^="javascript:" i]')) link.removeAttribute('href');
  const nodes = new Set<unknown>();
  const texts = new Set<string>();
  const open: (Node | null)[] = [searched(document)?.firstChild ?? null];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === null) continue;
    if (node.nodeType === textNode) {
      nodes.add(node);
      texts.add((node.textContent ?? '').trim());
    }
    open.push(node.nextSibling, node.firstChild);
  }
  const moved = new Set(shown.filter(({ node }) => nodes.has(node)));
  if (moved.size > 0) return moved;
  // A second look at the page makes new nodes; their texts are the same.
  return new Set(shown.filter(({ node }) => texts.has((node.textContent ?? '').trim())));
}

function searched(document: Document): Node | null {
  try {
    return new Readability(document, { charThreshold: 1, serializer: (node: Node) => node }).parse()?.content ?? null;
  } catch (error) {
    // It expects a tree that browsers would build; what is too broken for it still has its paragraphs.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The pieces of lines that read as prose. */
function paragraphsOf({ text, shown }: VisibleText): Shown[] {
  let next = 0;
  return linesOf(text).flatMap(({ start, end }) => {
    const pieces: Shown[] = [];
    for (let one = shown[next]; one !== undefined && one.start < end; one = shown[++next]) pieces.push(one);
    const linked = lengthOf(pieces.filter(({ box }) => box.href !== null));
    return end - start >= paragraphLength && linked < (end - start) / 3 ? pieces : [];
  });
}

function containerOf(paragraphs: readonly Shown[]): Box | null {
  const held = new Map<Box, number>();
  for (const { start, end, box } of paragraphs) {
    for (let one: Box | null = box; one !== null; one = one.parent) held.set(one, (held.get(one) ?? 0) + end - start);
  }
  const enough = lengthOf(paragraphs) * shareOfContainer;
  const candidates = [...held].filter(([, length]) => length >= enough).map(([box]) => box);
  return candidates.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}
