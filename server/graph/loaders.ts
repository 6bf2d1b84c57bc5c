import type { Reader } from "../storage/store.js";
import { affiliationLoaders } from "./affiliation/affiliation.loader.js";
import { agentLoaders } from "./agent/agent.loader.js";
import { nameLoaders } from "./agent/name.loader.js";
import { articleLoaders } from "./article/article.loader.js";
import { attributionLoaders } from "./attribution/attribution.loader.js";
import { authorshipLoaders } from "./authorship/authorship.loader.js";
import { linkLoaders } from "./path/link.loader.js";
import { decisionLoaders } from "./decision/decision.loader.js";
import { declaredLoaders } from "./declared/declared.loader.js";
import { identityLoaders } from "./identity/identity.loader.js";
import { mentionLoaders } from "./mention/mention.loader.js";
import { quoteLoaders } from "./quote/quote.loader.js";
import { speaksAboutLoaders } from "./speaksAbout/speaksAbout.loader.js";
import { statisticsLoaders } from "./statistics/statistics.loader.js";
import { unnamedSourceLoaders } from "./unnamedSource/unnamedSource.loader.js";
import { utteranceLoaders } from "./utterance/utterance.loader.js";

/** All look-ups of one request. They remember what they read, so they never outlive it. */
export const makeLoaders = (store: Reader) => ({
  affiliation: affiliationLoaders(store),
  agent: agentLoaders(store),
  article: articleLoaders(store),
  attribution: attributionLoaders(store),
  authorship: authorshipLoaders(store),
  link: linkLoaders(store),
  decision: decisionLoaders(store),
  declared: declaredLoaders(store),
  identity: identityLoaders(store),
  mention: mentionLoaders(store),
  name: nameLoaders(store),
  quote: quoteLoaders(store),
  speaksAbout: speaksAboutLoaders(store),
  statistics: statisticsLoaders(store),
  unnamedSource: unnamedSourceLoaders(store),
  utterance: utteranceLoaders(store),
});

export type Loaders = ReturnType<typeof makeLoaders>;
