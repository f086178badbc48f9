import type { FoundName, TokenizedSentence } from './names.ts';

interface Abbreviations {
  /** What the short forms stand for: the surface of the longer name. */
  meanings: Map<string, string>;
  /** Short forms in brackets that were no names before. */
  found: FoundName[];
}

const short = /^\p{Lu}[\p{L}\p{N}/-]{1,14}$/u;

/**
 * Short forms that an article explains: "Badan Gizi Nasional (BGN)", "Korean People's Army [KPA]". In brackets behind
 * a name, one word that shares its capitals or is a name of the same kind already is a short form of it.
 */
export function abbreviations(sentences: readonly TokenizedSentence[], names: readonly FoundName[]): Abbreviations {
  const meanings = new Map<string, string>();
  const found: FoundName[] = [];
  const startAt = new Map(names.map((name) => [name.start, name]));
  const endAt = new Map(names.map((name) => [name.end, name]));
  for (const { sentence, tokens } of sentences) {
    tokens.forEach((open, at) => {
      const name = endAt.get(tokens[at - 1]?.end ?? -1);
      const [token, close] = [tokens[at + 1], tokens[at + 2]];
      if (!/^[([]$/.test(open.text) || name === undefined || token === undefined) return;
      if (!/^[)\]]$/.test(close?.text ?? '') || !short.test(token.text)) return;
      const before = startAt.get(token.start);
      const sameKind = before !== undefined && before.kind === name.kind;
      if (!sameKind && !abbreviates(token.text, name.surface)) return;
      meanings.set(token.text, name.surface);
      if (before === undefined) {
        const { start, end, text } = token;
        found.push({
          sentence,
          start,
          end,
          surface: text,
          kind: name.kind,
          known: name.known,
          confidence: name.confidence,
        });
      }
    });
  }
  return { meanings, found };
}

/** Whether the letters of a short form begin the words of the long one, or stand in it in this order. */
export function abbreviates(short: string, long: string): boolean {
  const words = long.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  if (words.length < 2 || short.length > 14) return false;
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
  if (initials.join('').toLowerCase() === short.toLowerCase()) return true;
  return short[0] === long[0] && inOrder(short.toLowerCase(), long.toLowerCase());
}

function inOrder(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length;
}
