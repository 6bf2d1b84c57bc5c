import { activityRepository } from "./activityRepository.js";
import { affiliationRepository } from "./affiliationRepository.js";
import { agentRepository } from "./agentRepository.js";
import { articleRepository } from "./articleRepository.js";
import { attributionRepository } from "./attributionRepository.js";
import { authorshipRepository } from "./authorshipRepository.js";
import { changeRepository } from "./changeRepository.js";
import { decisionRepository } from "./decisionRepository.js";
import { decidedIdentityRepository } from "./decidedIdentityRepository.js";
import { declaredRepository } from "./declaredRepository.js";
import { identityRepository } from "./identityRepository.js";
import { ingestKeyRepository } from "./ingestKeyRepository.js";
import { linkRepository } from "./links/linkRepository.js";
import { mentionRepository } from "./mentionRepository.js";
import { reviewRepository } from "./reviewRepository.js";
import { requestKeyRepository } from "./requestKeyRepository.js";
import { quoteRepository } from "./quoteRepository.js";
import { speaksAboutRepository } from "./speaksAboutRepository.js";
import type { Sql } from "./sql.js";
import type { Reader } from "./store.js";
import { statisticsRepository } from "./statisticsRepository.js";
import { tokenRepository } from "./tokenRepository.js";
import { unnamedSourceRepository } from "./unnamedSourceRepository.js";
import { utteranceRepository } from "./utteranceRepository.js";
import { withdrawalRepository } from "./withdrawalRepository.js";
import { wordMatches } from "./wordMatches.js";

/** All repositories over one way to ask: a pool, or one client inside a transaction. */
export const readerOver = (sql: Sql): Reader => ({
  articles: articleRepository(sql),
  quotes: quoteRepository(sql),
  affiliations: affiliationRepository(sql),
  attributions: attributionRepository(sql),
  authorships: authorshipRepository(sql),
  unnamedSources: unnamedSourceRepository(sql),
  mentions: mentionRepository(sql),
  agents: agentRepository(sql),
  activities: activityRepository(sql),
  decisions: decisionRepository(sql),
  ingestKeys: ingestKeyRepository(sql),
  requestKeys: requestKeyRepository(sql),
  review: reviewRepository(sql),
  declared: declaredRepository(sql),
  words: { matches: (texts, sought) => wordMatches(sql, texts, sought) },
  statistics: statisticsRepository(sql),
  identities: identityRepository(sql),
  decidedIdentities: decidedIdentityRepository(sql),
  speaksAbout: speaksAboutRepository(sql),
  links: linkRepository(sql),
  changes: changeRepository(sql),
  utterances: utteranceRepository(sql),
  tokens: tokenRepository(sql),
  withdrawals: withdrawalRepository(sql),
});
