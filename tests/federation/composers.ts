import { composeServices as composeWithApollo } from "@apollo/composition";
import { composeServices as composeWithGuild } from "@theguild/federation-composition";
import { parse, type DocumentNode } from "graphql";

export interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

interface Composed {
  readonly supergraphSdl?: string | undefined;
  readonly errors?: readonly { readonly message: string }[] | undefined;
}

type Services = { name: string; url: string; typeDefs: DocumentNode }[];

/** Either the supergraph, or why there is none. */
const composer =
  (compose: (services: Services) => Composed) =>
  (subgraphs: readonly Subgraph[]): { supergraph: string | null; errors: readonly string[] } => {
    const composed = compose(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
    return {
      supergraph: composed.supergraphSdl ?? null,
      errors: (composed.errors ?? []).map(({ message }) => message),
    };
  };

export const COMPOSERS = [
  { composer: "@apollo/composition", compose: composer(composeWithApollo) },
  { composer: "@theguild/federation-composition", compose: composer(composeWithGuild) },
] as const;

/** Throws when there is none. */
export function supergraphOf(compose: (typeof COMPOSERS)[number]["compose"], subgraphs: readonly Subgraph[]): string {
  const { supergraph, errors } = compose(subgraphs);
  if (supergraph === null) throw new Error(errors.join("\n"));
  return supergraph;
}
