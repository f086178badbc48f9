import type { CleanArticle, Extraction, Extractor } from '../types.ts';
import { descriptions } from './descriptions.ts';
import { documentOf } from './document.ts';
import { events } from './events/events.ts';
import { names } from './names/names.ts';
import { references } from './references.ts';
import { roles } from './roles.ts';
import { statements } from './statements/statements.ts';

/** Reads articles by rules and name lists, without a language model. */
export const rulesExtractor: Extractor = { name: 'rules', version: '1', extract };

/** What the rules read in a clean article. */
export function extract(article: CleanArticle): Extraction {
  const document = documentOf(article);
  const found = names(document);
  const held = roles(document, found);
  const referring = { ...found, references: descriptions(document, found, held.roles) };
  const listed = new Set(found.entities.map(({ key }) => key));
  return {
    entities: [...found.entities, ...held.entities.filter(({ key }) => !listed.has(key))],
    mentions: found.mentions,
    roles: held.roles,
    events: events(document, { ...found, references: references(document, referring) }),
    statements: statements(document, referring),
  };
}
