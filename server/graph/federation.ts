/**
 * How a gateway's references become rows. All go through the loaders, so a thousand references of one type cost what
 * one costs in statements.
 */
import { articleByUrl } from "./article/article.resolver.js";
import type { GraphContext } from "./context.js";
import { idOf, type IdOf, type NodeKind } from "./ids.js";

/** At least one of the keys is there; the gateway sends what it has. */
interface Reference {
  readonly id?: string;
  readonly url?: string;
}

type ResolveReference = (reference: Reference, context: GraphContext) => Promise<object | null>;

/** Always a promise, so that one malformed reference is refused alone and not with all that came beside it. */
const reference = (resolve: ResolveReference) => ({
  __resolveReference: async (asked: Reference, context: GraphContext) => resolve(asked, context),
});

const byId = <Kind extends NodeKind>(
  resolve: (id: IdOf<Kind>, context: GraphContext) => Promise<object | null>,
  ...kinds: readonly Kind[]
) => reference(({ id = "" }, context) => resolve(idOf(id, ...kinds), context));

const agent = (id: string, { loaders }: GraphContext): Promise<object | null> => loaders.agent.byId(id);

export const referenceResolvers = {
  Agent: byId(agent, "Person", "Organization"),
  Person: byId(agent, "Person"),
  Organization: byId(agent, "Organization"),
  Quote: byId((id, { loaders }) => loaders.quote.byId(id), "Quote"),
  UnnamedSource: byId((id, { loaders }) => loaders.unnamedSource.byId(id), "UnnamedSource"),
  Mention: byId((id, { loaders }) => loaders.mention.byId(id), "Mention"),
  Attribution: byId((id, { loaders }) => loaders.attribution.byId(id), "Attribution"),
  Article: reference(({ id, url }, context) =>
    id === undefined && url !== undefined
      ? articleByUrl(url, context)
      : context.loaders.article.byId(idOf(id ?? "", "Article")),
  ),
};
