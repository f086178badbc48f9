import { z } from 'zod';

/** A sentence, and where it stands: offsets count UTF-16 code units of the article's text. */
export const Citation = z.object({
  quote: z.string(),
  articleTitle: z.string(),
  url: z.string().nullable(),
  articleId: z.string(),
  start: z.number(),
  end: z.number(),
});

export type Citation = z.infer<typeof Citation>;

/** Evidence as the operations of the tools select it. */
export interface Quoted {
  quote: string;
  start: number;
  end: number;
  article: { id: string; title: string; url: string | null };
}

/** What a tool answers: short text with numbered citations, and the same as data. */
export interface Answer {
  text: string;
  facts: Record<string, unknown>;
  citations: Citation[];
}

/** Numbers each sentence once, and gives the mark that stands for those that say so: ` [1][3]`. */
export type Cite = (evidence: readonly Quoted[]) => string;

/** An answer out of lines that cite. Lines that are null are left out. */
export function answer(facts: object, lines: (cite: Cite) => readonly (string | null)[]): Answer {
  const citations: Citation[] = [];
  const numberOf = ({ quote, start, end, article }: Quoted): number => {
    const known = citations.findIndex((one) => one.articleId === article.id && one.start === start && one.end === end);
    if (known >= 0) return known + 1;
    return citations.push({ quote, articleTitle: article.title, url: article.url, articleId: article.id, start, end });
  };
  const cite: Cite = (evidence) => {
    const marks = [...new Set(evidence.map(numberOf))].map((number) => `[${number}]`).join('');
    return marks === '' ? '' : ` ${marks}`;
  };
  const told = lines(cite).filter((line) => line !== null);
  const sources = citations.map(
    ({ quote, articleTitle, url, articleId, start, end }, index) =>
      `[${index + 1}] "${quote}" (${articleTitle}, ${url ?? articleId}, ${start}-${end})`,
  );
  return {
    text: [...told, ...(sources.length === 0 ? [] : ['', ...sources])].join('\n'),
    facts: { ...facts },
    citations,
  };
}

/** What was said, as evidence of itself. */
export function quoted({ text, ...place }: Omit<Quoted, 'quote'> & { text: string }): Quoted {
  return { quote: text, start: place.start, end: place.end, article: place.article };
}
