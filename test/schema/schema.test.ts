// By its file: for `graphql` alone vitest takes another copy than the packages do, and two copies refuse each other.
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from 'graphql/index.js';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.ts';
import { evaluationText, hasEvaluationData } from '../support/evaluation-data.ts';

const schema = createSchema();
const ofUs = Object.values(schema.getTypeMap()).filter(
  ({ name, astNode }) => !name.startsWith('__') && astNode != null,
);

/** Everything of a type that a client can read about, by its path: `Event.evidence(asOf)`. */
function* documented(type: GraphQLNamedType): Generator<[path: string, description: string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) {
    for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  }
  if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const { name, description } of field.args) yield [`${type.name}.${field.name}(${name})`, description];
    }
  }
}

describe('the schema', () => {
  it.each(ofUs.map((type) => [type.name, type] as const))('describes %s and all that it has', (_, type) => {
    const silent = [...documented(type)].filter(([, description]) => !description?.trim()).map(([path]) => path);
    expect(silent).toEqual([]);
  });

  it('gives every list that goes both ways the same four arguments, and `first` and `after` to the others', () => {
    const pages = ofUs
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => String(field.type).endsWith('Connection!'))
          .map((field) => ({ path: `${type.name}.${field.name}`, args: field.args.map(({ name }) => name) })),
      );
    expect(pages.length).toBeGreaterThan(10);
    for (const { path, args } of pages) {
      expect(args, path).toEqual(expect.arrayContaining(['first', 'after']));
      expect(args.includes('last'), path).toBe(args.includes('before'));
    }
  });
});

const why = hasEvaluationData ? '' : ' (skipped: the evaluation data folder is missing)';
const questions = [
  '01-meetings',
  '02-profile',
  '03-article',
  '04-search',
  '05-network',
  '06-paths',
  '07-statements',
  '08-feed',
  '09-trending',
  '10-ingest',
];

describe.skipIf(!hasEvaluationData)(`the questions of the evaluation data folder${why}`, () => {
  it.each(questions)('%s can be asked as it is written', (name) => {
    expect(validate(schema, parse(evaluationText(`questions/${name}.graphql`)))).toEqual([]);
  });
});
