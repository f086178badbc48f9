import {
  type FragmentDefinitionNode,
  GraphQLError,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Refuses operations that select more than `most` fields and fragments, each counted as often as it is spread. */
export function selectionLimit(most: number): ValidationRule {
  return (context) => {
    const count = counter(context);
    return {
      OperationDefinition: ({ selectionSet }) => {
        if (count(selectionSet) <= most) return;
        context.reportError(new GraphQLError(`expected at most ${most} selections, fragments spread out, got more`));
      },
    };
  };
}

function counter(context: ValidationContext): (selections: SelectionSetNode) => number {
  const counts = new Map<FragmentDefinitionNode, number>();
  const ofFragment = (fragment: FragmentDefinitionNode): number => {
    const known = counts.get(fragment);
    if (known !== undefined) return known;
    // A fragment that spreads itself is refused by a rule of the specification.
    counts.set(fragment, 0);
    const counted = count(fragment.selectionSet);
    counts.set(fragment, counted);
    return counted;
  };
  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind !== 'FragmentSpread') {
        return sum + 1 + (selection.selectionSet === undefined ? 0 : count(selection.selectionSet));
      }
      const fragment = context.getFragment(selection.name.value);
      return sum + 1 + (fragment == null ? 0 : ofFragment(fragment));
    }, 0);
  return count;
}
