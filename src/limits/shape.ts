import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** How an operation is built, each fragment counted as often as it is spread. */
export interface Shape {
  /** Fields and fragments. */
  selections: number;
  /** Fields within each other; what asks for the schema itself is as deep as its tools make it. */
  depth: number;
  aliases: number;
  directives: number;
}

const nothing: Shape = { selections: 0, depth: 0, aliases: 0, directives: 0 };

const meanings: Readonly<Record<keyof Shape, string>> = {
  selections: 'selections, fragments spread out',
  depth: 'fields within each other',
  aliases: 'aliases, fragments spread out',
  directives: 'directives, fragments spread out',
};

/** Refuses operations that are larger in any way than `most`. Takes time in proportion to the document's length. */
export function shapeLimit(most: Readonly<Shape>): ValidationRule {
  return (context) => {
    const shapeOf = shaper(context);
    return {
      OperationDefinition: (node) => {
        const shape = shapeOf(node.selectionSet);
        shape.directives += node.directives?.length ?? 0;
        const name = (Object.keys(most) as (keyof Shape)[]).find((one) => shape[one] > most[one]);
        if (name === undefined) return;
        const message = `expected at most ${most[name]} ${meanings[name]}, got ${shape[name]}`;
        context.reportError(new GraphQLError(message, { nodes: node }));
      },
    };
  };
}

function shaper(context: ValidationContext): (selections: SelectionSetNode) => Shape {
  const shapes = new Map<FragmentDefinitionNode, Shape>();
  const ofFragment = (fragment: FragmentDefinitionNode): Shape => {
    const known = shapes.get(fragment);
    if (known !== undefined) return known;
    // A fragment that spreads itself is refused by a rule of the specification.
    shapes.set(fragment, nothing);
    const shape = ofSet(fragment.selectionSet);
    shapes.set(fragment, shape);
    return shape;
  };
  const ofInner = (selection: SelectionNode): Shape => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = context.getFragment(selection.name.value);
      return fragment == null ? nothing : ofFragment(fragment);
    }
    return selection.selectionSet === undefined ? nothing : ofSet(selection.selectionSet);
  };
  const ofSet = ({ selections }: SelectionSetNode): Shape => {
    const sum = { ...nothing };
    for (const selection of selections) {
      const inner = ofInner(selection);
      const isField = selection.kind === Kind.FIELD;
      const isOfSchema = isField && selection.name.value.startsWith('__');
      sum.selections += 1 + inner.selections;
      sum.aliases += inner.aliases + (isField && selection.alias !== undefined ? 1 : 0);
      sum.directives += inner.directives + (selection.directives?.length ?? 0);
      sum.depth = Math.max(sum.depth, isOfSchema ? 0 : inner.depth + (isField ? 1 : 0));
    }
    return sum;
  };
  return ofSet;
}
