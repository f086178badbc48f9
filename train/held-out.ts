import learned from './learned.json' with { type: 'json' };

const learnedFrom: ReadonlySet<string> = new Set(learned);

/**
 * Whether a document of gum-news or meantime is held out, so that it can be measured on: each that `learned.json` doesn't
 * name, of which the tagger therefore learns nothing. Of those at hand that are the articles of gum-news that are annotated
 * as a whole too, and every fourth article of meantime.
 */
export function isHeldOut(document: string): boolean {
  return !learnedFrom.has(document);
}
