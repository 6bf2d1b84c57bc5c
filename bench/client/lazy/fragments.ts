/** All values of its own that each type has, and the ids of what it is linked to. An article's text is left out: kindly. */

export const PERSON = `fragment Person on Person { id name wikidataId formerIds resolvedFrom review revision }`;
export const ORGANIZATION = `fragment Organization on Organization { id name kind country wikidataId formerIds
  resolvedFrom review revision }`;
export const QUOTE = `fragment Quote on Quote { id text kind language saidAt review revision
  article { id } attribution { id } utterance { id } }`;
export const ARTICLE = `fragment Article on Article { id headline language url publishedAt retrievedAt status statusReason
  review revision textSha256 version publisher { id } }`;

export interface NamedData {
  readonly id: string;
  readonly name: string;
}

export interface QuoteData {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly language: string;
  readonly saidAt: string | null;
  readonly article: { readonly id: string };
}

export interface ArticleData {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  readonly url: string;
  readonly publishedAt: string | null;
  readonly retrievedAt: string;
  readonly publisher: { readonly id: string } | null;
}
