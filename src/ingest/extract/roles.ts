import { knownEntities } from '../names/index.ts';
import type { ExtractedEntity, ExtractedMention, ExtractedRole } from '../types.ts';
import type { Document, Names } from './document.ts';
import { countryBefore } from './names.ts';
import { titlePattern } from './titles.ts';

const confidence = 0.9;
const titleAtEnd = new RegExp(`(?<title>${titlePattern})(?: of(?: the)?| untuk)?\\s+$`, 'u');
const becomes = new RegExp(
  `(?:sebagai|menjadi|menjabat|as)(?: the)?(?: \\d+(?:st|nd|rd|th))? (?<title>${titlePattern})(?: of(?: the)?)?\\s+$`,
  'u',
);

interface Roles {
  roles: ExtractedRole[];
  /** Countries that only an adjective names ("Russian"), which roles are held in. */
  entities: ExtractedEntity[];
}

/** Offices stated beside a name: before it, after it with a comma, or as what somebody is sworn in. */
export function roles({ text }: Document, { entities, mentions }: Names): Roles {
  const kindOf = new Map(entities.map(({ key, kind }) => [key, kind]));
  const found: ExtractedRole[] = [];
  const countries = new Map<string, ExtractedEntity>();
  const add = (holder: string, title: string, of: string | null, mention: ExtractedMention) => {
    found.push({ holder, title, of, validFrom: null, validTo: null, evidence: mention.sentence, confidence });
  };

  let previous: ExtractedMention[] = [];
  const inOrder = mentions.map((mention) => {
    const earlier = previous.at(-1)?.sentence === mention.sentence ? previous : [];
    previous = [...earlier, mention];
    return { mention, previous: earlier };
  });
  for (const { mention, previous } of inOrder) {
    const before = text.slice(mention.sentence.start, mention.start);
    if (kindOf.get(mention.entity) !== 'ACTOR') {
      const title = becomes.exec(before)?.groups?.['title'];
      const holder = previous.findLast(({ entity }) => kindOf.get(entity) === 'ACTOR');
      if (title !== undefined && holder !== undefined) add(holder.entity, title, mention.entity, mention);
      continue;
    }
    const last = previous.at(-1);
    const direct = titleAtEnd.exec(before)?.groups?.['title'];
    if (direct !== undefined) {
      const lead = before.slice(0, before.trimEnd().length - direct.length);
      const adjective = countryBefore(lead);
      const beside =
        last !== undefined &&
        text.slice(last.end, mention.start).trim() === direct &&
        kindOf.get(last.entity) !== 'ACTOR';
      if (adjective !== null && !beside) countries.set(adjective, country(adjective));
      add(mention.entity, direct, beside ? last.entity : adjective, mention);
    } else if (
      last !== undefined &&
      kindOf.get(last.entity) !== 'ACTOR' &&
      /^,?\s+$/.test(text.slice(last.end, mention.start))
    ) {
      const title = titleAtEnd.exec(text.slice(mention.sentence.start, last.start))?.groups?.['title'];
      if (title !== undefined) add(mention.entity, title, last.entity, mention);
    }
  }
  return { roles: fullest(found), entities: [...countries.values()] };
}

function country(id: string): ExtractedEntity {
  const name = knownEntities.get(id)?.names['id'] ?? id;
  return { key: id, kind: 'PLACE', name, knownId: id };
}

/** "Presiden Xi" adds nothing where "Presiden China Xi Jinping" stands: the office is told once, with its place. */
function fullest(roles: readonly ExtractedRole[]): ExtractedRole[] {
  const told = new Map<string, ExtractedRole>();
  for (const role of roles) {
    const named = roles.some(
      (other) => other.holder === role.holder && other.title === role.title && other.of !== null,
    );
    const key = `${role.holder} ${role.title} ${role.of}`;
    if ((role.of !== null || !named) && !told.has(key)) told.set(key, role);
  }
  return [...told.values()];
}
