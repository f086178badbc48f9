import type { CleanArticle, Extraction, Extractor } from '../types.ts';
import { fullDates } from './dates.ts';
import { events } from './events.ts';
import { names } from './names.ts';
import { roles } from './roles.ts';
import { sentences } from './sentences.ts';
import { statements } from './statements.ts';

/** Reads articles by rules and name lists, without a model. */
export const rulesExtractor: Extractor = { name: 'rules', version: '1', extract };

function extract({ text, segments, publishedAt }: CleanArticle): Extraction {
  const said = sentences(text, segments);
  const found = names(text, said);
  const held = roles(text, found);
  const body = said.map(({ start, end }) => text.slice(start, end)).join('\n');
  const known = publishedAt === null ? fullDates(body) : [publishedAt.slice(0, 10)];
  const listed = new Set(found.entities.map(({ key }) => key));
  return {
    entities: [...found.entities, ...held.entities.filter(({ key }) => !listed.has(key))],
    mentions: found.mentions,
    roles: held.roles,
    events: events(text, said, found, known),
    statements: statements(text, said, found),
  };
}
