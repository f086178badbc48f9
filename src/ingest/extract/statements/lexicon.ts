import verbs from './speech-verbs.json' with { type: 'json' };

/** A speech verb where it stands. */
export interface Cue {
  start: number;
  end: number;
  /** As it stands: "imbuhnya". */
  cue: string;
  /** Whether it ends in a pronoun of its own ("katanya"). */
  own: boolean;
}

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const after = verbs.id.afterQuotation;
const bounded = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}-])`, 'giu');

/** Verbs that stand beside a quotation, in either language; "-nya" stands for the speaker. */
const beside = bounded(
  `(?:${alternatives(after)})(?<own>nya)?|(?:${alternatives(verbs.id.strong)})|(?:${alternatives([...verbs.en.strong, ...verbs.en.beside])})|menurut(?<own2>nya)?|according to`,
);

/** Verbs that report speech in the reporter's words. */
const reporting = {
  id: bounded(alternatives(verbs.id.strong)),
  en: bounded(alternatives(verbs.en.strong)),
};
const passing = bounded(
  alternatives(
    [...new Set([...verbs.en.strong, ...verbs.en.passing])].filter((verb) => !verbs.en.notPassing.includes(verb)),
  ),
);
const roots = new Set(after);
const needsClause = new Set(verbs.id.needsClause);
const needsThat = new Set(verbs.en.needsThat);

export const according: Readonly<Record<'id' | 'en', RegExp>> = {
  id: bounded('menurut(?<own>nya)?|berdasarkan keterangan|merujuk keterangan'),
  en: bounded(alternatives(verbs.en.according)),
};

/** The speech verbs in a stretch of text that can stand beside a quotation, in order. */
export function cuesBeside(text: string, start: number, end: number): Cue[] {
  return [...text.slice(start, end).matchAll(beside)].map((match) => cueOf(match, start));
}

/** The verbs in a stretch of text that can report speech without quotation marks, in order. */
export function reportingCues(text: string, start: number, end: number, language: 'id' | 'en'): Cue[] {
  return [...text.slice(start, end).matchAll(reporting[language])].filter(isVerb).map((match) => cueOf(match, start));
}

/** English verbs that tell in passing of somebody's words or thoughts, in any form, in order. */
export function passingCues(text: string, start: number, end: number): Cue[] {
  return [...text.slice(start, end).matchAll(passing)].filter(isVerb).map((match) => cueOf(match, start));
}

/** Whether it is a root that stands before its speaker only ("kata Budi") and is a noun elsewhere. */
export function isRoot(cue: string): boolean {
  return roots.has(cue.toLowerCase());
}

/** Whether what follows a verb must be introduced ("bahwa", "that") or be a clause, since it often has a plain object. */
export function isLoose(cue: string, language: 'id' | 'en'): boolean {
  return (language === 'id' ? needsClause : needsThat).has(cue.toLowerCase());
}

/** "the United |States": a part of a name, unless the sentence begins with it. */
function isVerb({ index, 0: cue }: RegExpExecArray): boolean {
  return index === 0 || !/^\p{Lu}/u.test(cue);
}

function cueOf({ index, 0: cue, groups }: RegExpExecArray, start: number): Cue {
  const own = groups?.['own'] !== undefined || groups?.['own2'] !== undefined;
  return { start: start + index, end: start + index + cue.length, cue, own };
}
