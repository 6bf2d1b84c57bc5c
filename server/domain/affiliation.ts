import type { AgentId, ArticleId, EntityId, OrganizationId, PersonId } from "./ids.js";
import type { PartialDate } from "./partialDate.js";
import type { Span } from "./span.js";
import type { SpeakerRole } from "./speaker.js";

/** One article prints a person, a post and the organization it is in together. */
export interface Affiliation {
  readonly articleId: ArticleId;
  readonly version: number;
  /** 0 for the first of the article. */
  readonly position: number;
  readonly personEntityId: EntityId;
  readonly personId: PersonId;
  readonly organizationEntityId: EntityId;
  readonly organizationId: OrganizationId;
  /** The post as printed, without its article, "former", or the organization: "secrétaire générale". */
  readonly title: string;
  readonly role: SpeakerRole;
  /** "former director": no longer held when the article was published. */
  readonly ended: boolean;
  /** "minister since March 2030"; null where the text does not say, and for a post that has ended. */
  readonly since: PartialDate | null;
  readonly rule: string;
  /** 0 to 1: how often the rule is right. */
  readonly confidence: number;
  /** The words that show it: name, title and organization. */
  readonly evidence: readonly Span[];
}

/** What names a post of a person in an organization among all articles. */
export interface PostKey {
  readonly personId: PersonId;
  readonly organizationId: OrganizationId;
  /** The title as titles are compared: without accents, case or marks. */
  readonly titleKey: string;
}

/** A post somebody holds or held, over all the articles that print it. */
export interface Post extends PostKey {
  /** The printing that most articles have. */
  readonly title: string;
  readonly role: SpeakerRole;
  /** As stated, by the latest article that says so. */
  readonly since: PartialDate | null;
  /** When the first article after all that show it held calls it a former one. */
  readonly until: Date | null;
  readonly firstSeen: Date;
  readonly lastSeen: Date;
  readonly articles: number;
  readonly confidence: number;
}

/** Somebody whom an article's byline names. */
export interface Authorship {
  readonly articleId: ArticleId;
  /** 0 for the first of the byline. */
  readonly position: number;
  readonly entityId: EntityId;
  readonly agentId: AgentId;
}
