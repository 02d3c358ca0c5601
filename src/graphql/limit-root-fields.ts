import { GraphQLError, Kind, type SelectionSetNode, type ValidationContext, type ASTVisitor } from 'graphql';

/** Most root fields of one operation: each is a statement of its own, and all of them run at the same time. */
const mostRootFields = 10;

/** Validation rule: an operation has at most ten root fields, those of fragments and aliases included. */
export function limitRootFields(context: ValidationContext): ASTVisitor {
  const count = (set: SelectionSetNode, spread: Set<string>): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + (selection.name.value.startsWith('__') ? 0 : 1);
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet, spread);
      const fragment = context.getFragment(selection.name.value);
      if (!fragment || spread.has(fragment.name.value)) return sum;
      spread.add(fragment.name.value);
      return sum + count(fragment.selectionSet, spread);
    }, 0);
  return {
    OperationDefinition(node) {
      const found = count(node.selectionSet, new Set());
      if (found <= mostRootFields) return;
      const message = `Expected an operation to have at most ${mostRootFields} root fields, but got ${found}. Send several requests.`;
      context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}
