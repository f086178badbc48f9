import { type Happening, happening, meetingOfTwo } from './happenings.ts';
import { Random } from './random.ts';

/** An article before it is written: when it is published, and what it tells. */
export interface Assignment {
  number: number;
  /** Milliseconds since 1970. */
  publishedAt: number;
  happening: Happening;
  /** Whether it repeats the wording of others that tell the same. */
  isCopy: boolean;
}

/** The last day of the archive, however many articles it has. */
export const latestDay = '2025-12-31';
const articlesADay = 300;
const gap = 86_400_000 / articlesADay;
const end = Date.parse(`${latestDay}T23:55:00Z`);

/** Of the articles that tell what others tell as well. */
const shareTogether = 0.6;
const shareOfCopies = 0.25;
const mostReports = 40;
const reports = { offset: 1, exponent: 1.6 };
/** Reports of one happening come within so many articles, most of them soon. */
const longestDelay = 4 * articlesADay;
/** The hub and the second actor meet every fifth day, counted from the end. */
const betweenMeetings = 5 * articlesADay;
const afterLastMeeting = 400;

/**
 * What the articles of an archive tell, in the order in which they are published. An archive of more articles is
 * longer and not denser: its last month holds as much as that of a shorter one.
 */
export function* assignments(articles: number): Generator<Assignment> {
  const random = new Random(0);
  const planned = new Map<number, Happening[]>();
  const due: Happening[] = [];
  for (let number = 0; number < articles; number++) {
    due.push(...(planned.get(number) ?? []));
    planned.delete(number);
    const toEnd = articles - 1 - number;
    const publishedAt = end - toEnd * gap;
    if (toEnd % betweenMeetings === afterLastMeeting) {
      const told = meetingOfTwo(number, publishedAt);
      plan(planned, told, 6 + random.below(10), random);
      yield { number, publishedAt, happening: told, isCopy: false };
    } else if (random.chance(1 - shareTogether)) {
      yield { number, publishedAt, happening: happening(number, publishedAt, true), isCopy: false };
    } else {
      const told = due.shift();
      const began = told ?? happening(number, publishedAt, false);
      if (told === undefined) plan(planned, began, random.rank(mostReports, reports), random);
      yield { number, publishedAt, happening: began, isCopy: told !== undefined && random.chance(shareOfCopies) };
    }
  }
}

function plan(planned: Map<number, Happening[]>, told: Happening, more: number, random: Random): void {
  for (let report = 0; report < more; report++) {
    const number = told.first + 1 + Math.floor(longestDelay * random.share() ** 3);
    const others = planned.get(number);
    if (others === undefined) planned.set(number, [told]);
    else others.push(told);
  }
}
