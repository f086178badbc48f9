import type { OfficeFacet } from './facets.ts';
import { distinct, isSameOffice, judge, leastForSame, type Told } from './judge.ts';

/** Offices of one name that are compared; those told of later have the name's id. */
const mostFacets = 60;

/** A facet as articles that stand tell it. */
export type ToldFacet = OfficeFacet & Told;

/**
 * The ids of the people who are called by one name, by facet. Facets are of one person when one article tells both, when
 * they are of one body, or when nothing speaks against it. Whoever is told of first has the id of the name, which
 * those without an office have too; the others have their first office behind it (`actor:budi-santoso~kapolres-garut`).
 * It depends on what is told, and not on the order in which it arrived.
 * @param together pairs of facet ids that one article tells of one person
 */
export function namesakes(
  facets: readonly ToldFacet[],
  together: readonly (readonly [string, string])[],
): Map<string, string> {
  const first = [...facets].sort(byFirst).slice(0, mostFacets);
  const people = onePerson(
    first.map((facet) => [facet]),
    together,
  );
  return new Map(
    people.flatMap((group, index) =>
      group.map(({ id }) => [id, index === 0 ? nameIdOf(group) : distinctId(group)] as const),
    ),
  );
}

/** Whether the facets of one name can be those of several people, so that it is worth to look closer. */
export function mayBeSeveral(facets: readonly OfficeFacet[]): boolean {
  return facets.some((one, index) =>
    facets.slice(index + 1).some((other) => judge(one.nameId, one, other).verdict !== 'SAME'),
  );
}

/** Somebody who was told apart from others of the name. */
export interface ToldApart {
  personId: string;
  nameId: string;
  /** In words. */
  reason: string;
}

/**
 * Who is somebody else by now, and why.
 * @param meant the ids of those who are meant, by facet
 * @param changed the facets that mean somebody else than before
 */
export function toldApart(
  facets: readonly OfficeFacet[],
  meant: ReadonlyMap<string, string>,
  changed: readonly { id: string; readId: string }[],
): ToldApart[] {
  const now = new Map(changed.map(({ id, readId }) => [id, readId]));
  const found = facets.flatMap((facet): ToldApart[] => {
    const { id, nameId } = facet;
    const personId = now.get(id);
    if (personId === undefined || personId === nameId) return [];
    const judgements = facets
      .filter((other) => other.nameId === nameId && meant.get(other.id) === nameId)
      .map((other) => judge(nameId, other, facet));
    const apart = judgements.find(({ verdict }) => verdict !== 'SAME');
    const reason =
      apart === undefined
        ? 'an office of others of the name'
        : `${apart.reasons.join('; ')}: ${apart.score} for one person`;
    return [{ personId, nameId, reason }];
  });
  return [...new Map(found.map((one) => [one.personId, one])).values()];
}

type Group = readonly ToldFacet[];

/** Joins the likeliest two as long as there are two that are one; groups stay in order of who is told of first. */
function onePerson(singles: readonly Group[], together: readonly (readonly [string, string])[]): Group[] {
  const pairs = new Set(together.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const likeness = (some: Group, others: Group) => {
    const all = some.flatMap((one) => others.map((other) => ({ one, other })));
    if (all.some(({ one, other }) => pairs.has(`${one.id} ${other.id}`))) return 2;
    if (all.some(({ one, other }) => isSameOffice(one, other))) return 1.5;
    return Math.min(...all.map(({ one, other }) => judge(one.nameId, one, other).score));
  };
  let groups = [...singles];
  for (;;) {
    let best = { first: 0, second: 0, score: leastForSame - 0.001 };
    for (let first = 0; first < groups.length; first++) {
      for (let second = first + 1; second < groups.length; second++) {
        const score = likeness(groups[first] ?? [], groups[second] ?? []);
        if (score > best.score) best = { first, second, score };
      }
    }
    if (best.second === 0) return groups;
    const joined = [...(groups[best.first] ?? []), ...(groups[best.second] ?? [])].sort(byFirst);
    groups = groups.flatMap((group, index) => (index === best.first ? [joined] : index === best.second ? [] : [group]));
  }
}

function nameIdOf([first]: Group): string {
  return first?.nameId ?? '';
}

/** The name's id with the office behind it that was told of first. */
function distinctId([first]: Group): string {
  if (first === undefined) return '';
  const [, ...office] = first.id.split('/');
  return `${first.nameId}${distinct}${office.join('-')}`;
}

function byFirst(a: ToldFacet, b: ToldFacet): number {
  return a.firstAt < b.firstAt ? -1 : a.firstAt > b.firstAt ? 1 : a.id < b.id ? -1 : 1;
}
