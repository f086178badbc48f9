import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type NamedTypeNode,
  parse,
  print,
  type StringValueNode,
  type TypeNode,
} from 'graphql';

/** One file of `schema/`: its name without extension, and its text. */
export interface Room {
  name: string;
  text: string;
}

type Member = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;
interface Definition {
  kind: string;
  name: string;
  description: string;
  interfaces: string[];
  members: readonly Member[];
  /** Types of a union. */
  types: string[];
}

const pageArguments = new Set(['first', 'after', 'last', 'before']);
const connectionFields = new Set(['edges', 'nodes', 'pageInfo', 'totalCount']);
const edgeFields = new Set(['cursor', 'node']);
const roots = [
  ['Query', 'Queries'],
  ['Mutation', 'Mutations'],
  ['Subscription', 'Subscriptions'],
] as const;

/**
 * The API as a page of Markdown: root fields with their arguments and examples, then the types, room by room.
 * @param examples text of an operation for each root field, by its name
 */
export function schemaDoc(rooms: readonly Room[], examples: ReadonlyMap<string, string>): string {
  const files = rooms.map(({ name, text }) => ({ name, definitions: parse(text).definitions.flatMap(definition) }));
  const all = files.flatMap(({ definitions }) => definitions);
  const rootNames = new Set<string>(roots.map(([name]) => name));
  const fieldsOf = (root: string) =>
    all
      .filter(({ name }) => name === root)
      .flatMap(({ members }) => members)
      .filter((member): member is FieldDefinitionNode => member.kind === 'FieldDefinition')
      .sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
  const doc = new Doc(all);
  const sections = roots.flatMap(([root, title]) => {
    const fields = fieldsOf(root);
    return fields.length === 0
      ? []
      : [`## ${title}`, ...fields.map((field) => doc.rootField(root, field, examples.get(field.name.value)))];
  });
  const types = files.flatMap(({ name, definitions }) => {
    const shown = definitions.filter((one) => !rootNames.has(one.name)).flatMap((one) => doc.type(one));
    return shown.length === 0 ? [] : [`### Room: ${name}`, ...shown];
  });
  return `${[introduction(fieldsOf('Query')), ...sections, '## Types', ...types].join('\n\n')}\n`;
}

function introduction(queries: readonly FieldDefinitionNode[]): string {
  const page = queries.filter(isList).flatMap(({ arguments: all = [] }) => all.filter(isOfPage));
  const unique = [...new Map(page.map((argument) => [argument.name.value, argument])).values()];
  return [
    '# The API',
    'Made from `schema/` and `examples/operations/` by `npm run docs`. What can go wrong is in [errors.md](errors.md).',
    '## Lists',
    'A field whose type ends in `Connection` is a list that is read page by page. It takes',
    table(
      ['argument', 'meaning'],
      unique.map((argument) => [code(signature(argument)), text(argument)]),
    ),
    'and gives `nodes` (or `edges`, each with its `cursor` and `node`), `pageInfo` and `totalCount`. Continue with ' +
      '`after: <pageInfo.endCursor>` while `pageInfo.hasNextPage`. A cursor belongs to its list: same parent, filter and order.',
  ].join('\n\n');
}

class Doc {
  private readonly byName: ReadonlyMap<string, Definition>;

  constructor(definitions: readonly Definition[]) {
    this.byName = new Map(definitions.filter(({ kind }) => !kind.startsWith('more')).map((one) => [one.name, one]));
  }

  rootField(root: string, field: FieldDefinitionNode, example: string | undefined): string {
    const own = ownArguments(field);
    const rows = own.map((argument) => [
      code(argument.name.value),
      this.link(argument.type),
      standard(argument),
      text(argument),
    ]);
    return [
      `### ${root}.${field.name.value}`,
      deprecated(field) + text(field),
      `Gives ${this.link(field.type)}.${this.pages(field)}`,
      ...(rows.length === 0 ? [] : [table(['argument', 'type', 'default', 'meaning'], rows)]),
      ...(example === undefined ? [] : [`\`\`\`graphql\n${example.trim()}\n\`\`\``]),
    ].join('\n\n');
  }

  type(one: Definition): string[] {
    const hidden = this.hiddenFields(one);
    const rows = one.members
      .filter(({ name }) => !hidden.has(name.value))
      .map((member) =>
        member.kind === 'EnumValueDefinition'
          ? [code(member.name.value), deprecated(member) + text(member)]
          : [code(member.name.value), this.link(member.type), deprecated(member) + text(member) + this.details(member)],
      );
    const isPlainEdge = one.name.endsWith('Edge') && rows.length === 0;
    if (isPlainEdge) return [];
    const heads = one.kind.endsWith('enum') ? ['value', 'meaning'] : ['field', 'type', 'meaning'];
    const inherited = one.interfaces.map((name) => this.link(name)).join(', ');
    return [
      `#### ${one.name}`,
      [`${one.kind[0]?.toUpperCase()}${one.kind.slice(1)}.`, one.description].filter(Boolean).join(' '),
      ...(inherited === '' ? [] : [`Has every field of ${inherited}${rows.length > 0 ? ', and' : ''}`]),
      ...(one.types.length === 0 ? [] : [`One of ${one.types.map((name) => this.link(name)).join(', ')}.`]),
      ...(rows.length === 0 ? [] : [table(heads, rows)]),
    ];
  }

  /** What every list, or an interface that is described elsewhere, has too. */
  private hiddenFields({ name, interfaces }: Definition): Set<string> {
    if (name.endsWith('Connection')) return new Set([...connectionFields].filter((field) => field !== 'nodes'));
    if (name.endsWith('Edge')) return edgeFields;
    return new Set(interfaces.flatMap((one) => this.byName.get(one)?.members ?? []).map((member) => member.name.value));
  }

  private details(member: FieldDefinitionNode | InputValueDefinitionNode): string {
    if (member.kind === 'InputValueDefinition') return standard(member) === '' ? '' : ` Default: ${standard(member)}.`;
    const own = ownArguments(member);
    const lines = own.map(
      (argument) => `<br>${code(argument.name.value)} ${this.link(argument.type)}: ${text(argument)}`,
    );
    return lines.join('') + this.pages(member);
  }

  private pages(field: FieldDefinitionNode): string {
    const names = field.arguments?.map(({ name }) => name.value) ?? [];
    if (!names.includes('after')) return '';
    return names.includes('before') ? ' Read in pages, both ways.' : ' Read in pages, forwards.';
  }

  private link(type: TypeNode | string): string {
    const label = typeof type === 'string' ? type : print(type);
    const name = label.replace(/[[\]!]/g, '');
    return this.byName.has(name) ? `[${code(label)}](#${name.toLowerCase()})` : code(label);
  }
}

const kinds: Record<string, string> = {
  ObjectTypeDefinition: 'type',
  InterfaceTypeDefinition: 'interface',
  UnionTypeDefinition: 'union',
  EnumTypeDefinition: 'enum',
  InputObjectTypeDefinition: 'input',
  ScalarTypeDefinition: 'scalar',
  ObjectTypeExtension: 'more of the type',
  InterfaceTypeExtension: 'more of the interface',
  UnionTypeExtension: 'more of the union',
  EnumTypeExtension: 'more of the enum',
  InputObjectTypeExtension: 'more of the input',
};

function definition(node: DefinitionNode): Definition[] {
  const kind = kinds[node.kind];
  if (kind === undefined || !('name' in node) || node.name === undefined) return [];
  const members = 'fields' in node ? node.fields : 'values' in node ? node.values : undefined;
  const namesOf = (types: readonly NamedTypeNode[] = []) => types.map(({ name }) => name.value);
  return [
    {
      kind,
      name: node.name.value,
      description: 'description' in node ? text(node) : '',
      interfaces: 'interfaces' in node ? namesOf(node.interfaces) : [],
      members: members ?? [],
      types: 'types' in node ? namesOf(node.types) : [],
    },
  ];
}

function isList({ type }: FieldDefinitionNode): boolean {
  return /Connection!?$/.test(print(type));
}

function isOfPage({ name }: InputValueDefinitionNode): boolean {
  return pageArguments.has(name.value);
}

/** Arguments beside those that every list has. */
function ownArguments(field: FieldDefinitionNode): readonly InputValueDefinitionNode[] {
  const all = field.arguments ?? [];
  return isList(field) ? all.filter((argument) => !isOfPage(argument)) : all;
}

function signature({ name, type }: InputValueDefinitionNode): string {
  return `${name.value}: ${print(type)}`;
}

function standard({ defaultValue }: InputValueDefinitionNode): string {
  return defaultValue === undefined ? '' : code(print(defaultValue));
}

function deprecated({ directives = [] }: { directives?: readonly ConstDirectiveNode[] }): string {
  const directive = directives.find(({ name }) => name.value === 'deprecated');
  const reason = directive?.arguments?.find(({ name }) => name.value === 'reason')?.value;
  if (directive === undefined) return '';
  return reason?.kind === 'StringValue' ? `**Deprecated: ${reason.value}** ` : '**Deprecated.** ';
}

function text({ description }: { description?: StringValueNode | undefined }): string {
  return description?.value.replaceAll('\n', ' ') ?? '';
}

function code(value: string): string {
  return `\`${value}\``;
}

function table(heads: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
