/** The invented archive as a value: the same articles for the same seed and size, one after the other. */
import type { ArticleGraph } from "../../server/storage/store.js";
import { Identities, makeArticle, printing, wordsOf } from "./article.js";
import { makeCast } from "./cast.js";
import { planArticles, type ArchiveSize } from "./plan.js";
import { Sentences } from "./sentences.js";
import type { World } from "./writing.js";
import { Zipf } from "./zipf.js";

/** Fame of people: the first of 30 thousand speaks 4 % of the quotes, which is thousands. */
const PEOPLE_EXPONENT = 0.95;
const ORGANIZATION_EXPONENT = 0.9;
const OUTLET_EXPONENT = 0.7;

/** Articles in the order of their dates, each with the agents it is the first to show. */
export function* archive(seed: string, size: ArchiveSize): Generator<ArticleGraph> {
  const cast = makeCast(seed, size);
  const world: World = {
    cast,
    sentences: new Sentences(cast.places),
    fame: {
      people: new Zipf(size.people, PEOPLE_EXPONENT),
      organizations: new Zipf(size.organizations, ORGANIZATION_EXPONENT),
    },
  };
  const outlets = new Zipf(size.outlets, OUTLET_EXPONENT);
  const identities = new Identities();
  const plans = planArticles(seed, size);
  for (const plan of plans) {
    const words = wordsOf(plan, plans);
    const printed = printing(seed, plan, words, size.articles, cast, outlets);
    yield makeArticle(world, identities, { seed, plan, words, printing: printed });
  }
}
