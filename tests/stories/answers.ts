/** What the stories' operations answer with: of each, what its test looks at. */
interface Named {
  readonly id: string;
  readonly name: string;
}

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

export interface FoundAgents {
  readonly agents: Edges<Named>;
}

export interface Statements {
  readonly person: Named & {
    readonly resolvedFrom: string | null;
    readonly quotesBy: Edges<{
      readonly text: string;
      readonly saidAt: string | null;
      readonly utterance: { readonly printings: number };
      readonly attribution: {
        readonly asPrinted: string;
        readonly review: string;
        readonly evidence: readonly unknown[];
      };
      readonly context: { readonly paragraph: string };
      readonly article: { readonly publishedAt: string };
    }> & {
      readonly totalCount: number;
      readonly facets: readonly {
        readonly facet: string;
        readonly missing: number;
        readonly buckets: readonly { readonly quotes: number }[];
      }[];
    };
  };
}

export interface WhoGetsQuoted {
  readonly quoteStats: readonly {
    readonly keys: readonly (string | null)[];
    readonly quotes: number;
    readonly utterances: number;
    readonly share: number;
    readonly behind: Edges<unknown>;
  }[];
}

export interface OwnWords {
  readonly node: {
    readonly name: string;
    readonly affiliations: Edges<unknown>;
    readonly quotesBy: Edges<unknown>;
    readonly quotesAbout: Edges<unknown>;
    readonly speaksAbout: { readonly edges: readonly { readonly to: Named }[] };
  };
}

export interface Posts {
  readonly person: {
    readonly affiliations: {
      readonly edges: readonly {
        readonly title: string;
        readonly organization: Pick<Named, "name">;
        readonly evidence: readonly { readonly exact: string }[];
      }[];
    };
  };
}

export interface Alert {
  readonly quotePublished: { readonly cursor: string; readonly quote: { readonly id: string } };
}

export interface Concerned {
  readonly quote: {
    readonly about: { readonly edges: readonly { readonly agent: { readonly id: string } }[] };
    readonly attribution: { readonly speaker: { readonly id: string } | null };
  };
}

export interface Sources {
  readonly article: {
    readonly sourcing: { readonly unnamed: number };
    readonly quotes: Edges<{
      readonly attribution: {
        readonly speaker: {
          readonly description: string;
          readonly plural: boolean;
          readonly coreferences: readonly unknown[];
        };
      };
    }>;
  };
  readonly quoteStats: readonly { readonly keys: readonly (string | null)[] }[];
}

export interface Verified {
  readonly verifyQuote: {
    readonly verdict: string;
    readonly matches: readonly { readonly quote: { readonly article: { readonly url: string } } }[];
  };
}

export interface Network {
  readonly organization: { readonly spokenForBy: Edges<{ readonly naming: string }> };
  readonly paths: readonly {
    readonly steps: readonly {
      readonly from: Named;
      readonly to: Named;
      readonly evidence: readonly unknown[];
    }[];
  }[];
}

export interface Changes {
  readonly changes: {
    readonly edges: readonly {
      readonly cursor: string;
      readonly op: string;
      readonly node: { readonly __typename: string } | null;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

export interface TakenDown {
  readonly withdrawArticle: {
    readonly article: { readonly id: string; readonly status: string; readonly text: string | null };
    readonly quotesHidden: number;
    readonly utterancesChanged: number;
    readonly agentsLeftEmpty: number;
    readonly errors: readonly { readonly code: string; readonly message: string }[];
  };
}
export interface Corrected {
  readonly id: string;
  readonly text: string;
  readonly attribution: { readonly revision: number; readonly review: string; readonly speaker: unknown };
}

export interface Fixed {
  readonly reattributeQuote: {
    readonly errors: readonly unknown[];
    readonly attribution: Corrected["attribution"] & {
      readonly decidedBy: { readonly id: string; readonly by: { readonly name: string } };
    };
  };
}

export interface Again {
  readonly ingest: { readonly errors: readonly unknown[]; readonly results: readonly unknown[] };
}
