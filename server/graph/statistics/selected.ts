import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from "graphql";

/**
 * Names of the fields selected below a field, at any depth, in fragments too: what may have to be counted. Fields that a
 * directive leaves out are among them.
 */
export function selectedBelow({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) walk(fragments[selection.name.value]?.selectionSet);
      else {
        if (selection.kind === Kind.FIELD) names.add(selection.name.value);
        walk(selection.selectionSet);
      }
    }
  };
  for (const node of fieldNodes) walk(node.selectionSet);
  return names;
}
