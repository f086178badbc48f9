import { z } from 'zod';
import { dateForm } from './dates.ts';
import { entityKinds, eventTypes, participantRoles, statementKinds } from './vocabulary.ts';

const oneOf = <Value extends string>(values: Readonly<Record<Value, string>>) =>
  z.enum(Object.keys(values) as Value[]).describe(
    Object.entries(values)
      .map(([value, meaning]) => `${value}: ${meaning}`)
      .join('; '),
  );
const verbatim = (what: string) => z.string().describe(`${what}, copied from "text" character by character`);
const key = z.string().describe('The key of one of "entities"');

/** What the language model answers. Whatever it quotes is looked up in the article; what isn't found there is left out. */
export const answerSchema = z.object({
  entities: z
    .array(
      z.object({
        key: z.string().describe('E1, E2, ...'),
        kind: oneOf(entityKinds),
        name: verbatim('The fullest form of the name, without title'),
        surfaces: z.array(verbatim('A form of the name, without title')).describe('Every form that "text" uses'),
      }),
    )
    .describe('Everybody and everything named; all names of one thing are one entity'),
  roles: z
    .array(
      z.object({
        holder: key,
        title: verbatim('The office or position, without the name of the body it is held in'),
        of: key.nullable().describe('Key of the organization or place it is held in; null when none is named'),
        evidence: verbatim('The sentence that says so'),
      }),
    )
    .describe('Offices and positions that people hold'),
  events: z
    .array(
      z.object({
        type: oneOf(eventTypes),
        when: z
          .object({
            date: z.string().regex(dateForm).describe('YYYY-MM-DD, or YYYY-MM or YYYY where no more is known'),
            words: verbatim('The words that tell the date ("Selasa (21/10)", "yesterday")'),
          })
          .nullable()
          .describe('Null when "text" does not tell'),
        place: key.nullable().describe('Key of the most specific place stated; null when none is'),
        trigger: verbatim('The words of the evidence that tell of it ("bertemu")').nullable(),
        participants: z.array(z.object({ entity: key, role: oneOf(participantRoles) })),
        evidence: z.array(verbatim('A sentence that reports it')).min(1).describe('The one that reports it best first'),
      }),
    )
    .describe('What happened, is happening or is firmly scheduled; each once, however often it is told'),
  statements: z
    .array(
      z.object({
        kind: oneOf(statementKinds),
        speaker: key.nullable().describe('Key of who said it; null when it is nobody named'),
        cue: verbatim('The speech verb ("ujar", "said"), "menurut" or "according to"').nullable(),
        text: verbatim('What was said: a quotation without its marks, or the reported clause alone'),
        evidence: verbatim('The sentence, attribution included'),
      }),
    )
    .describe('Quotations and clearly attributed indirect speech'),
});

export type Answer = z.infer<typeof answerSchema>;

/** The form of an answer as JSON schema, in the part of it that services of language models understand. */
export const answerJsonSchema = z.toJSONSchema(answerSchema, { target: 'draft-7' });

/**
 * An answer out of what the model wrote, which may stand between a fence of code or after thoughts.
 * @returns the answer, or what is wrong with it
 */
export function parseAnswer(content: string): Answer | { problem: string } {
  const json = content.slice(Math.max(0, content.indexOf('{')), content.lastIndexOf('}') + 1);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { problem: `expected JSON, got ${content.length} characters that are none` };
  }
  const parsed = answerSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return { problem: `${issue?.path.join('.') || 'the answer'}: ${issue?.message}` };
}
