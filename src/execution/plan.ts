import {
  type FieldNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import type { Selections, Variables } from './selections.ts';

/** The operation can't be answered by its plan: it needs what plans leave to graphql-js, or something went wrong. */
export class Unplanned extends Error {}

/** Objects and lists of the answer, which are filled as values arrive. */
type Target = Record<string | number, unknown>;

/** Completes a value to what the answer holds, at its place there. */
type Shape = (run: Run, value: unknown, target: Target, key: string | number) => void;

type Args = Record<string, unknown>;

/** Resolvers of a planned field have no parameter for it. */
const noInfo = undefined as unknown as GraphQLResolveInfo;

interface Field {
  /** The name under which the answer tells it. */
  key: string;
  value: (run: Run, source: Target) => unknown;
  shape: Shape;
}

/** Objects of an answer have no prototype of names that a client could mean, and V8 keeps them as fast as any other. */
class Answer {
  [key: string]: unknown;
}
Object.setPrototypeOf(Answer.prototype, null);

/** One run of a plan: what it reads from, and what is still awaited. */
class Run {
  readonly context: unknown;
  readonly variables: Variables;
  /** Arguments depend on nothing but the variables, so that all parents share them. */
  readonly args = new Map<FieldNode, Args>();
  private pending = 1;
  private isOver = false;
  private readonly done: () => void;
  private readonly failed: (error: unknown) => void;

  constructor(context: unknown, variables: Variables, done: () => void, failed: (error: unknown) => void) {
    this.context = context;
    this.variables = variables;
    this.done = done;
    this.failed = failed;
  }

  /** Does one part of the work; the run is over when all parts are done, or as soon as one fails. */
  part(work: () => void): void {
    if (this.isOver) return;
    try {
      work();
    } catch (error) {
      this.fail(error);
    }
    if (--this.pending === 0) this.done();
  }

  private readonly fail = (error: unknown): void => {
    this.isOver = true;
    this.failed(error);
  };

  /** Puts a value in its place, now or when it is there. */
  put(shape: Shape, value: unknown, target: Target, key: string | number): void {
    if (!isPromise(value)) {
      shape(this, value, target, key);
      return;
    }
    // Keeps the place of the key among the others.
    target[key] = null;
    this.pending++;
    value.then((settled) => this.part(() => shape(this, settled, target, key)), this.fail);
  }
}

/**
 * How one query is answered, worked out once for all its runs: which fields of which types, by which resolvers, in
 * which order. Parts are planned when a run first comes to them, so that a plan costs no more than what was answered.
 *
 * It knows success only. Whatever else happens ends in a rejection, and the operation is for graphql-js, which then
 * tells the errors; queries change nothing and can run again. `info` is not given to resolvers: one that takes it is
 * left to graphql-js too.
 */
export class Plan {
  private readonly schema: GraphQLSchema;
  private readonly root: Shape;
  private readonly selected: Selections;
  private readonly fieldsOf = new Map<string, readonly Field[]>();
  private readonly numbers = new Map<SelectionSetNode, number>();

  constructor(schema: GraphQLSchema, selected: Selections, root: SelectionSetNode) {
    const type = schema.getQueryType();
    if (type == null) throw new Unplanned('expected a schema with queries');
    this.schema = schema;
    this.selected = selected;
    this.root = this.objectShape(type, [root]);
  }

  /** @throws whatever goes wrong, and {Unplanned} for what plans don't do */
  run(context: unknown, variables: Variables): Promise<Record<string, unknown>> {
    return new Promise((resolve, reject) => {
      const answer: Target = {};
      const run = new Run(context, variables, () => resolve(answer['data'] as Target), reject);
      run.part(() => this.root(run, {}, answer, 'data'));
    });
  }

  private shape(type: GraphQLOutputType, selections: readonly SelectionSetNode[]): Shape {
    if (isNonNullType(type)) return required(this.innerShape(type.ofType, selections));
    return optional(this.innerShape(type, selections));
  }

  /** Of values that are there. */
  private innerShape(type: GraphQLOutputType, selections: readonly SelectionSetNode[]): Shape {
    if (isLeafType(type)) return leafShape(type);
    if (isListType(type)) return listShape(this.shape(type.ofType, selections));
    if (isObjectType(type)) return this.objectShape(type, selections);
    if (isAbstractType(type)) {
      const { resolveType } = type;
      if (resolveType == null || resolveType.length > 2)
        throw new Unplanned(`expected a simple type resolver of ${type.name}`);
      const shapes = new Map<unknown, Shape>();
      return (run, value, target, key) => {
        const name = resolveType(value, run.context, noInfo, type);
        const shape = shapes.get(name) ?? this.objectShape(this.possibleType(type.name, name), selections);
        shapes.set(name, shape);
        shape(run, value, target, key);
      };
    }
    throw new Unplanned(`expected a type of an answer, got ${type}`);
  }

  private possibleType(abstract: string, name: unknown): GraphQLObjectType {
    const [whole, type] = [this.schema.getType(abstract), typeof name === 'string' ? this.schema.getType(name) : null];
    if (!isAbstractType(whole) || !isObjectType(type) || !this.schema.isSubType(whole, type)) {
      throw new Unplanned(`expected a type of ${abstract}, got ${name}`);
    }
    return type;
  }

  private objectShape(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Shape {
    if (type.isTypeOf != null) throw new Unplanned(`expected no check of what is a ${type.name}`);
    let fields: readonly Field[] | undefined;
    return (run, source, target, key) => {
      if (typeof source !== 'object' || source instanceof Error)
        throw new Unplanned(`expected an object of ${type.name}`);
      const answer = new Answer();
      target[key] = answer;
      fields ??= this.fields(type, selections, run.variables);
      for (const field of fields) run.put(field.shape, field.value(run, source as Target), answer, field.key);
    };
  }

  /** What is selected of one type; the same for all places where the same is selected. */
  private fields(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    variables: Variables,
  ): readonly Field[] {
    const name = `${type.name} ${selections.map((selection) => this.numberOf(selection)).join(' ')}`;
    const known = this.fieldsOf.get(name);
    if (known !== undefined) return known;
    const nodes = this.selected.fields(type, selections, variables);
    const fields = [...nodes].map(([key, ofKey]) => this.field(type, key, ofKey));
    this.fieldsOf.set(name, fields);
    return fields;
  }

  private numberOf(selection: SelectionSetNode): number {
    const number = this.numbers.get(selection) ?? this.numbers.size;
    this.numbers.set(selection, number);
    return number;
  }

  private field(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Field {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    if (name === TypeNameMetaFieldDef.name) {
      return { key, value: () => type.name, shape: asItIs };
    }
    const field = type.getFields()[name];
    if (node === undefined || field === undefined) throw new Unplanned(`expected a field of ${type.name}, got ${name}`);
    const shape = this.shape(
      field.type,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
    return { key, value: reading(field, argsOf(field, node)), shape };
  }
}

/** What a field has before it is completed, by its resolver or as graphql-js does without one. */
function reading({ name, resolve }: GraphQLField<unknown, unknown>, args: (run: Run) => Args): Field['value'] {
  if (resolve === undefined) {
    return (run, source) => {
      const value = source[name];
      return typeof value === 'function' ? value.call(source, args(run), run.context) : value;
    };
  }
  if (resolve.length > 3) throw new Unplanned(`expected a resolver of ${name} without info`);
  return (run, source) => resolve(source, args(run), run.context, noInfo);
}

function argsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): (run: Run) => Args {
  if (!usesVariables(node)) {
    let args: Args | undefined;
    return () => {
      args ??= getArgumentValues(field, node);
      return args;
    };
  }
  return ({ args, variables }) => {
    const known = args.get(node);
    if (known !== undefined) return known;
    const values = getArgumentValues(field, node, variables);
    args.set(node, values);
    return values;
  };
}

function usesVariables({ arguments: args = [] }: FieldNode): boolean {
  let found = false;
  for (const arg of args) {
    visit(arg, {
      Variable: () => {
        found = true;
      },
    });
  }
  return found;
}

function optional(shape: Shape): Shape {
  return (run, value, target, key) => {
    if (value == null) target[key] = null;
    else shape(run, value, target, key);
  };
}

function required(shape: Shape): Shape {
  return (run, value, target, key) => {
    if (value == null) throw new Unplanned(`expected a value of ${key}, got none`);
    shape(run, value, target, key);
  };
}

const asItIs: Shape = (_, value, target, key) => {
  target[key] = value;
};

function leafShape(type: GraphQLLeafType): Shape {
  return (_, value, target, key) => {
    const text = type.serialize(value);
    if (text == null || value instanceof Error) throw new Unplanned(`expected a value of ${type.name}`);
    target[key] = text;
  };
}

function listShape(shape: Shape): Shape {
  return (run, value, target, key) => {
    if (!Array.isArray(value)) throw new Unplanned(`expected a list of ${key}`);
    const items: unknown[] = [];
    target[key] = items;
    value.forEach((item, index) => {
      run.put(shape, item, items as unknown as Target, index);
    });
  };
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
