import type { Span } from '../types.ts';

/** The parts of a document's tree that are read here. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

/** An element as it was in the page: its span of the visible text and what its markup says of it. */
export interface Box extends Span {
  parent: Box | null;
  tag: string;
  /** Class, id, role and what it is said to be for, as written. */
  label: string;
  /** The address of the link that it is or stands in, as written. */
  href: string | null;
}

/** What one text node of the page shows. */
export interface Shown extends Span {
  node: PageNode;
  box: Box;
}

export interface VisibleText {
  /** One block a line, white space within it as one blank. */
  text: string;
  /** In text order; between two of them there is at most one blank or line end. */
  shown: Shown[];
}

const textNode = 3;
const elementNode = 1;
const invisible = new Set(
  'script style noscript template svg math head iframe object audio video canvas select datalist textarea'.split(' '),
);
const blocks = new Set(
  (
    'address article aside blockquote body br button dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);
const labels = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid', 'aria-label'];

/** What a reader of the page sees, in the order of its markup. */
export function visibleText(root: PageElement): VisibleText {
  const shown: Shown[] = [];
  let text = '';
  let gap = '';
  const show = (node: PageNode, box: Box) => {
    const words = (node.textContent ?? '').replace(/\s+/g, ' ');
    if (words.startsWith(' ') && gap === '') gap = ' ';
    const trimmed = words.trim();
    if (trimmed === '') return;
    if (text !== '') text += gap;
    shown.push({ node, box, start: text.length, end: text.length + trimmed.length });
    text += trimmed;
    gap = words.endsWith(' ') ? ' ' : '';
  };
  const open = (element: PageElement, parent: Box | null): Box => {
    const { localName: tag } = element;
    if (blocks.has(tag)) gap = '\n';
    const href = tag === 'a' ? element.getAttribute('href') : (parent?.href ?? null);
    const label = labels.map((name) => element.getAttribute(name) ?? '').join(' ');
    return { parent, tag, label, href, start: text.length, end: text.length };
  };
  const close = (box: Box) => {
    if (blocks.has(box.tag)) gap = '\n';
    box.end = text.length;
  };
  // A stack of its own: pages are nested more deeply than calls can be.
  const stack = [{ box: open(root, null), next: root.firstChild }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const node = top.next;
    if (node === null) {
      close(top.box);
      stack.pop();
      continue;
    }
    top.next = node.nextSibling;
    if (node.nodeType === textNode) show(node, top.box);
    else if (isElement(node) && !isInvisible(node)) stack.push({ box: open(node, top.box), next: node.firstChild });
  }
  return { text, shown };
}

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === elementNode;
}

function isInvisible(element: PageElement): boolean {
  return (
    invisible.has(element.localName) ||
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** Length of some spans together. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
