import type { Reading } from '../../src/ingest/resolve/resolve.ts';
import { assignments, latestDay } from './archive.ts';
import { articleOf } from './article.ts';
import { country, fields, hub, organization, second, tailMember } from './cast.ts';
import { fieldWord } from './happenings.ts';
import { phrases } from './phrases.ts';

/** One of several processes that share an archive. */
export interface Part {
  /** From 0. */
  part: number;
  of: number;
}

/**
 * A made-up archive of news, as it is read: the same one each time for the same number of articles, in the order in
 * which they were published. Each article is made when it is asked for.
 */
export function* news(articles: number, { part, of }: Part = { part: 0, of: 1 }): Generator<Reading> {
  for (const assignment of assignments(articles)) {
    if (assignment.number % of === part) yield articleOf(assignment);
  }
}

/** Whom and what questions to an archive of any size can ask for. */
export const asked = {
  hub,
  second,
  country,
  organization,
  /** Somebody named in one of a few hundred articles. */
  middle: tailMember(2 * fields),
  words: { frequent: phrases.id.nouns[1], moderate: fieldWord(7, 1) },
  latestDay,
};
