import { tokens } from '../extract/tokens.ts';
import type { KnownEntity } from '../types.ts';
import { formsOf, isAmbiguous, knownEntities } from './index.ts';
import { longestByFirst } from './longest-by-first.ts';

/** A listed name in a sentence, by its first and last token. */
export interface ListedName {
  first: number;
  last: number;
  known: KnownEntity;
  /** Whether the form is other things as often, so that the text around it must say which. */
  ambiguous: boolean;
}

interface Form {
  known: KnownEntity;
  ambiguous: boolean;
}

const separator = ' ';
/** By its tokens. */
const forms = new Map<string, Form>();

for (const known of knownEntities.values()) {
  for (const name of formsOf(known)) {
    const words = tokens(name, { start: 0, end: name.length }).map(({ text }) => text);
    const key = words.join(separator);
    const other = forms.get(key);
    const shared = other !== undefined && other.known.id !== known.id;
    forms.set(key, { known, ambiguous: shared || isAmbiguous(name, known) });
  }
}
const longest = longestByFirst(forms.keys());

/** The listed names of a sentence, the longest at each place, in order and without overlaps. */
export function listedNames(tokens: readonly { text: string }[]): ListedName[] {
  const found: ListedName[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const most = Math.min(longest.get(tokens[first]?.text ?? '') ?? 0, tokens.length - first);
    for (let count = most; count > 0; count--) {
      const words = tokens.slice(first, first + count).map(({ text }) => text);
      const form = forms.get(words.join(separator));
      if (form === undefined) continue;
      found.push({ first, last: first + count - 1, ...form });
      first += count - 1;
      break;
    }
  }
  return found;
}
