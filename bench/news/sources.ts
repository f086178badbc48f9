import type { SourceInfo } from '../../src/ingest/types.ts';
import { word } from './cast.ts';
import { Random } from './random.ts';

export type Language = 'id' | 'en';

/** A made-up newsroom. */
export interface Newsroom extends SourceInfo {
  domain: string;
  language: Language;
}

const zipf = { offset: 2, exponent: 1.2 };
const papers = ['Kabar', 'Harian', 'Suara', 'Warta', 'Daily', 'Post', 'Tribune', 'Review'];

const newsrooms: readonly Newsroom[] = Array.from({ length: 40 }, (_, index) => {
  const name = `${papers[index % papers.length]} ${word(index + 1, 3)}`;
  return { name, domain: `${name.toLowerCase().replace(' ', '-')}.example`, language: index % 8 < 5 ? 'id' : 'en' };
});

/** Who publishes the article of a number: few publish most. */
export function newsroomOf(article: number): Newsroom {
  const newsroom = newsrooms[new Random(article).rank(newsrooms.length, zipf)];
  if (newsroom === undefined) throw new Error(`expected a newsroom for every article, got none for ${article}`);
  return newsroom;
}

export function urlOf(article: number): string {
  return `https://${newsroomOf(article).domain}/news/${article}`;
}
