/** Refuses operations with fields that their asker may not select, whole and before anything is executed. */
import {
  Kind,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { Identity, Scope } from "../../domain/actor.js";
import { DixitError } from "../../domain/errors.js";
import { scopesOf } from "../../graph/scopes.js";

/** A field, and the lists of scopes of which it needs all of one. */
interface Needed {
  readonly field: string;
  readonly lists: readonly (readonly Scope[])[];
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Throws FORBIDDEN. The document must be valid. @param actor null for somebody without a token */
export function checkScopes(asked: Asked, actor: Identity | null): void {
  for (const { field, lists } of neededBy(asked)) {
    const may = lists.some((list) => list.every((scope) => actor?.scopes.includes(scope)));
    if (!may) throw forbidden(field, lists, actor);
  }
}

/** Read once an operation. Documents are kept by whoever parses them. */
const needed = new WeakMap<OperationDefinitionNode, readonly Needed[]>();

function neededBy(asked: Asked): readonly Needed[] {
  const known = needed.get(asked.operation);
  if (known !== undefined) return known;
  const found = read(asked);
  needed.set(asked.operation, found);
  return found;
}

function read({ schema, document, operation }: Asked): Needed[] {
  const types = new TypeInfo(schema);
  const found = new Map<string, Needed>();
  const walk = visitWithTypeInfo(types, {
    Field: () => {
      const field = types.getFieldDef();
      const lists = field && scopesOf(schema, field);
      if (lists) found.set(field.name, { field: field.name, lists });
    },
  });
  visit(alone(document, operation), walk);
  return [...found.values()];
}

/** The operation with the fragments it spreads, and no other. */
function alone(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const several = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1;
  return (several && separateOperations(document)[operation.name?.value ?? ""]) || document;
}

function forbidden(field: string, lists: Needed["lists"], actor: Identity | null): DixitError {
  const [first = []] = lists;
  const named = lists.map((list) => list.join(" with ")).join(" or ");
  const has =
    actor === null
      ? "the request came without a token"
      : `the token ${actor.tokenId} of ${actor.name} has ${actor.scopes.length === 0 ? "none" : `only ${actor.scopes.join(", ")}`}`;
  return new DixitError(
    "FORBIDDEN",
    `"${field}" needs a token with the scope ${named}; ${has}. Whoever runs the server makes one with: dixit token create --name "…" --scopes ${first.join(",")}. Send it as the header Authorization: Bearer dixit_…`,
  );
}
