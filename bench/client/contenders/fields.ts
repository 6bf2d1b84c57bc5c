/** Answers in the shape of the question, as most clients give them. */
import { instant, present, type PersonPage } from "./contender.js";

/** A person's page as the server answers it. */
export interface AnsweredPage {
  readonly person?: {
    readonly name: string;
    readonly quotesBy: {
      readonly edges: readonly {
        readonly node: {
          readonly text: string;
          readonly article: {
            readonly headline: string;
            readonly publishedAt?: string | null;
            readonly publisher?: { readonly name: string } | null;
          };
        };
      }[];
    };
  } | null;
}

export const dates = ({ person }: AnsweredPage): unknown[] =>
  present(person).quotesBy.edges.map(({ node }) => node.article.publishedAt);

export function plain({ person }: AnsweredPage): PersonPage {
  const { name, quotesBy } = present(person);
  return {
    name,
    quotes: quotesBy.edges.map(({ node: { text, article } }) => ({
      text,
      headline: article.headline,
      publishedAt: instant(article.publishedAt ?? null),
      outlet: article.publisher?.name ?? null,
    })),
  };
}
