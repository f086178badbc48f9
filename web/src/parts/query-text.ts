import { type ConstValueNode, parse, parseValue, print, type VariableDefinitionNode } from '@0no-co/graphql.web';
import type { Asked } from '../client.ts';

/** Types whose values are written in quotation marks; other texts are values of enums. */
const quoted = new Set(['ID', 'String', 'Date', 'DateTime', 'DateRange']);

/**
 * Operations as one document that answers as it stands: the values they were asked with are the defaults of their
 * variables. Fragments that several of them spread stand once.
 */
export function asOneText(asked: readonly Asked[]): string {
  const seen = new Set<string>();
  const operations: string[] = [];
  const fragments: string[] = [];
  for (const { document, variables } of asked) {
    for (const definition of parse(document, { noLocation: true }).definitions) {
      if (definition.kind === 'OperationDefinition') {
        const variableDefinitions = (definition.variableDefinitions ?? []).map((variable) =>
          withValue(variable, variables),
        );
        operations.push(print({ ...definition, variableDefinitions }));
      } else if (definition.kind === 'FragmentDefinition' && !seen.has(definition.name.value)) {
        seen.add(definition.name.value);
        fragments.push(print(definition));
      }
    }
  }
  return [...operations, ...fragments].join('\n\n');
}

function withValue(variable: VariableDefinitionNode, values: Record<string, unknown>): VariableDefinitionNode {
  const value = values[variable.variable.name.value];
  if (value === undefined || value === null) return variable;
  const named = print(variable.type).replace(/[[\]!]/g, '');
  // No literal names a variable, so its value is a constant.
  const defaultValue = parseValue(literal(value, quoted.has(named))) as ConstValueNode;
  return { ...variable, defaultValue };
}

/** A value as GraphQL writes it. */
function literal(value: unknown, isQuoted: boolean): string {
  if (Array.isArray(value)) return `[${value.map((entry) => literal(entry, isQuoted)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, entry]) => `${name}: ${literal(entry, isQuoted)}`);
    return `{${fields.join(', ')}}`;
  }
  return typeof value === 'string' && !isQuoted ? value : JSON.stringify(value);
}
