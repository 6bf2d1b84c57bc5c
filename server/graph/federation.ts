/**
 * How a gateway's references become what they refer to. All go through the loaders, so a thousand references of one type
 * cost what one costs in statements.
 */
import { DixitError } from "../domain/errors.js";
import type { Agent } from "../domain/agent.js";
import { articleByUrl } from "./article/article.resolver.js";
import type { GraphContext } from "./context.js";
import { agentByWikidataId } from "./declared/byWikidataId.js";
import { idOf, type IdOf, type NodeKind } from "./ids.js";
import { typeNameOf } from "./node/typeName.js";

/** What a gateway sends: the type's name and one of its keys. */
type Reference = Readonly<Record<string, unknown>>;

type ResolveReference = (reference: Reference, context: GraphContext) => Promise<object | null>;

const byId =
  <Kind extends NodeKind>(
    resolve: (id: IdOf<Kind>, context: GraphContext) => Promise<object | null>,
    ...kinds: readonly Kind[]
  ): ResolveReference =>
  ({ id }, context) =>
    resolve(idOf(typeof id === "string" ? id : "", ...kinds), context);

const agentById = (id: string, { loaders }: GraphContext): Promise<object | null> => loaders.agent.byId(id);

const articleById = byId((id, { loaders }) => loaders.article.byId(id), "Article");

/** By the id that other subgraphs know, where a reference has no id of ours. */
function byEitherId(kind: Agent["kind"], byOurs: ResolveReference): ResolveReference {
  return (asked, context) => {
    const { id, wikidataId } = asked;
    return id === undefined && typeof wikidataId === "string"
      ? agentByWikidataId(wikidataId, kind, context)
      : byOurs(asked, context);
  };
}

const ENTITIES = new Map<unknown, ResolveReference>([
  ["Agent", byId(agentById, "Person", "Organization")],
  ["Article", (asked, context) => (isByUrl(asked) ? articleByUrl(asked.url, context) : articleById(asked, context))],
  ["Attribution", byId((id, { loaders }) => loaders.attribution.byId(id), "Attribution")],
  ["Decision", byId((id, { loaders }) => loaders.decision.byId(id), "Decision")],
  ["Mention", byId((id, { loaders }) => loaders.mention.byId(id), "Mention")],
  ["Organization", byEitherId("organization", byId(agentById, "Organization"))],
  ["Person", byEitherId("person", byId(agentById, "Person"))],
  ["Quote", byId((id, { loaders }) => loaders.quote.byId(id), "Quote")],
  ["UnnamedSource", byId((id, { loaders }) => loaders.unnamedSource.byId(id), "UnnamedSource")],
  ["Utterance", byId((id, { loaders }) => loaders.utterance.byId(id), "Utterance")],
]);

const isByUrl = (reference: Reference): reference is { readonly url: string } =>
  reference["id"] === undefined && typeof reference["url"] === "string";

/** Always a promise, so that one reference is refused alone and not with all that came beside it. */
async function resolveReference(reference: unknown, context: GraphContext): Promise<object | null> {
  const fields: Reference = typeof reference === "object" && reference !== null ? { ...reference } : {};
  const resolve = ENTITIES.get(fields["__typename"]);
  if (resolve === undefined) {
    const name = fields["__typename"];
    throw new DixitError(
      "BAD_ARGUMENT",
      `A representation is of type ${typeof name === "string" ? `"${name}"` : "none"}; expected one of ${[...ENTITIES.keys()].join(", ")}.`,
    );
  }
  return resolve(fields, context);
}

export const referenceResolvers = {
  Query: {
    _entities: (_: unknown, asked: { readonly representations: readonly unknown[] }, context: GraphContext) =>
      asked.representations.map((reference) => resolveReference(reference, context)),
  },
  _Entity: { __resolveType: typeNameOf },
};
