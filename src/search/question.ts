import { isMistyped, isSpelled } from './spelling.ts';
import { stemsOf } from './stems.ts';

/** What one typed word may mean: itself, the words it begins, or those it is a mistyping of. */
export interface Meaning {
  word: string;
  /** 1 for what was typed, less for what was guessed. */
  weight: number;
}

/** A question as it was understood: for each typed word what it may mean, the likeliest first. */
export interface Question {
  words: readonly string[];
  meanings: readonly (readonly Meaning[])[];
}

const unfinished = 0.9;
const mistyped = 0.6;
const mostBeginnings = 20;
const mostMistakes = 5;
const mostForms = 8;

/**
 * Reads typed words with the words of the vocabulary that they may begin or be mistyped for. The last word may be
 * unfinished; a word of the vocabulary is taken as it is.
 */
export function understand(words: readonly string[], vocabulary: readonly string[]): Question {
  const known = new Set(vocabulary);
  return {
    words,
    meanings: words.map((typed, index) => {
      const isLast = index === words.length - 1;
      const begun = isLast ? vocabulary.filter((word) => word !== typed && word.startsWith(typed)) : [];
      const mistaken =
        known.has(typed) || begun.length > 0 || !isSpelled(typed)
          ? []
          : vocabulary.filter((word) => isMistyped(typed, word));
      return [
        { word: typed, weight: 1 },
        ...begun.slice(0, mostBeginnings).map((word) => ({ word, weight: unfinished })),
        ...mistaken.slice(0, mostMistakes).map((word) => ({ word, weight: mistyped })),
      ];
    }),
  };
}

/** The whole question in other words, for what is found by its beginning: as typed, and with mistakes mended. */
export function forms({ words, meanings }: Question): Meaning[] {
  let all: Meaning[] = [{ word: '', weight: 1 }];
  for (const [index] of words.entries()) {
    const options = (meanings[index] ?? []).filter(({ weight }) => weight !== unfinished);
    all = all
      .flatMap((start) =>
        options.map(({ word, weight }) => ({
          word: start.word === '' ? word : `${start.word} ${word}`,
          weight: start.weight * weight,
        })),
      )
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .slice(0, mostForms);
  }
  return all;
}

/** Every stem that a text may be found by. */
export function stemsOfQuestion({ meanings }: Question): string[] {
  return [...new Set(meanings.flatMap((some) => some.flatMap(({ word }) => stemsOf(word))))];
}
