/** Ingestion through a running server: the way in while the server has the embedded database open. */
import type { ArticleDraft } from "../domain/article.js";
import { DixitError } from "../domain/errors.js";
import type { ArticleId } from "../domain/ids.js";
import type { LanguageCode } from "../domain/language.js";
import type { ExclusionReason, QuoteKind } from "../domain/quote.js";
import type { Naming } from "../domain/speaker.js";
import type { IngestOutcome } from "../pipeline/ingest.js";
import { groupBySpeaker, type ArticleSummary, type SpokenQuote } from "../pipeline/summarise.js";
import { askServer, refused } from "./askServer.js";
import type { Remote } from "./remote.js";

const INGEST = /* GraphQL */ `
  mutation Ingest($input: [IngestInput!]!) {
    ingest(input: $input) {
      errors {
        reason
        message
      }
      results {
        outcome
        warnings {
          message
        }
        article {
          ...Summary
        }
      }
    }
  }
  fragment Summary on Article {
    id
    url
    headline
    language
    version
    excluded {
      reason
      span {
        exact
      }
    }
    quotes(first: 100) {
      edges {
        node {
          text
          kind
          attribution {
            asPrinted
            naming
            speaksFor {
              name
            }
            speaker {
              ...Who
            }
          }
        }
      }
    }
    mentions(first: 100) {
      edges {
        node {
          refersTo {
            ...Who
          }
        }
      }
    }
  }
  fragment Who on Speaker {
    __typename
    ... on Person {
      id
      name
    }
    ... on Organization {
      id
      name
    }
    ... on UnnamedSource {
      id
      description
    }
  }
`;

interface Who {
  readonly __typename: "Person" | "Organization" | "UnnamedSource";
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
}

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

interface Answer {
  readonly errors: readonly { readonly reason: string; readonly message: string }[];
  readonly results: readonly {
    readonly outcome: IngestOutcome;
    readonly warnings: readonly { readonly message: string }[];
    readonly article: {
      readonly id: ArticleId;
      readonly url: string;
      readonly headline: string;
      readonly language: LanguageCode;
      readonly version: number;
      readonly excluded: readonly { readonly reason: ExclusionReason; readonly span: { readonly exact: string } }[];
      readonly quotes: Connection<{
        readonly text: string;
        readonly kind: QuoteKind;
        readonly attribution: {
          readonly asPrinted: string | null;
          readonly naming: Naming;
          readonly speaksFor: { readonly name: string } | null;
          readonly speaker: Who | null;
        };
      }>;
      readonly mentions: Connection<{ readonly refersTo: Who | null }>;
    };
  }[];
}

export interface RemoteResult {
  readonly outcome: IngestOutcome;
  readonly article: ArticleSummary;
  readonly warnings: readonly string[];
}

/**
 * The summary shows the first 100 quotes and mentions. Throws what the server refused the text with, or SERVER_REFUSED.
 */
export async function ingestRemotely(remote: Remote, draft: ArticleDraft): Promise<RemoteResult> {
  const { outlet, ...rest } = draft;
  const variables = { input: [{ ...rest, outletName: outlet }] };
  const { ingest } = await askServer<{ readonly ingest: Answer }>(remote, INGEST, variables, "the article");
  const [error, result] = [ingest.errors[0], ingest.results[0]];
  if (error !== undefined) throw refused(error);
  if (result === undefined)
    throw new DixitError("SERVER_REFUSED", `The server at ${remote.server} answered without a result.`);
  return {
    outcome: result.outcome,
    article: summaryOf(result.article),
    warnings: result.warnings.map(({ message }) => message),
  };
}

function summaryOf(article: Answer["results"][number]["article"]): ArticleSummary {
  const named = (type: Who["__typename"]): string[] => [
    ...new Set(
      article.mentions.edges.flatMap(({ node: { refersTo } }) =>
        refersTo?.__typename === type ? (refersTo.name ?? []) : [],
      ),
    ),
  ];
  return {
    id: article.id,
    url: article.url,
    headline: article.headline,
    language: article.language,
    version: article.version,
    speakers: groupBySpeaker(article.quotes.edges.map(({ node }) => spoken(node))),
    people: named("Person"),
    organizations: named("Organization"),
    setAside: article.excluded.map(({ reason, span }) => ({ reason, text: span.exact })),
  };
}

function spoken({
  text,
  kind,
  attribution,
}: Answer["results"][number]["article"]["quotes"]["edges"][number]["node"]): SpokenQuote {
  const { speaker, naming, speaksFor, asPrinted } = attribution;
  return {
    speakerId: speaker?.id ?? null,
    speaker: speaker?.name ?? speaker?.description ?? null,
    naming,
    speaksFor: speaksFor?.name ?? null,
    quote: { text, kind, asPrinted },
  };
}
