import type { Question } from './question.ts';
import { stemsOf } from './stems.ts';

/** Something that a search found. */
export interface Found {
  id: string;
  /** Larger is better. */
  score: number;
}

/** A name that begins with what was typed, as the store has it. */
export interface NameRow {
  key: string;
  entityId: string;
  mentionCount: number;
  whole: boolean;
}

/**
 * A whole name before a part of one, an exact one first, then by fame; a mended one (`weight` below 1) after those as
 * typed. Every name stands before every text.
 */
export function rankName(form: { word: string; weight: number }, row: NameRow): Found {
  const exact = (row.key === form.word ? 40 : 20) + (row.whole ? 10 : 0);
  return { id: row.entityId, score: round(exact * form.weight + Math.log2(1 + row.mentionCount)) };
}

/** The indexed terms of a text, as the store has them. */
export interface TermsRow {
  id: string;
  seenAt: string;
  titleTerms: string | null;
  terms: string | null;
}

const titleWeight = 4;
const recencyDecimals = 8;
/** From so many matches on, more of them say little. */
const saturation = 4;

/**
 * Ranks texts that hold every word: by how often they do, their titles counting more, and what was typed more than what
 * was guessed; of equals the later one. Null for a text that lacks a word.
 */
export function textRanker({ meanings }: Question): (row: TermsRow) => Found | null {
  const wanted = meanings.map((some) => some.map(({ word, weight }) => ({ stems: stemsOf(word), weight })));
  return ({ id, seenAt, titleTerms, terms }) => {
    let score = 0;
    for (const some of wanted) {
      let best = 0;
      for (const { stems, weight } of some) {
        let matches = 0;
        for (const stem of stems) matches += titleWeight * count(stem, titleTerms) + count(stem, terms);
        best = Math.max(best, (weight * matches) / (matches + saturation));
      }
      if (best === 0) return null;
      score += best;
    }
    return { id, score: round((10 * score) / meanings.length + recency(seenAt), recencyDecimals) };
  };
}

/** How often a stem is among the terms, which have a space between them. Most texts are long, and the stems few. */
function count(stem: string, terms: string | null): number {
  if (terms === null || stem === '') return 0;
  let found = 0;
  for (let at = terms.indexOf(stem); at !== -1; at = terms.indexOf(stem, at + stem.length)) {
    const end = at + stem.length;
    if ((at === 0 || terms[at - 1] === ' ') && (end === terms.length || terms[end] === ' ')) found++;
  }
  return found;
}

/** Below .1: decides among equals, to the hour. */
function recency(seenAt: string): number {
  const days = Date.parse(seenAt) / 86_400_000;
  return Number.isNaN(days) ? 0 : Math.max(0, Math.min(0.1, days / 1_000_000));
}

function round(score: number, decimals = 4): number {
  return Number(score.toFixed(decimals));
}
