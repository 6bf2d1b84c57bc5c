import type { Facet } from "../../domain/statistics.js";
import { graphEnum } from "../enum.js";

export const FacetEnum = graphEnum<Facet>("Facet", "What quotes are counted by.", {
  SPEAKER: "Who said it; an unnamed source is one of its own in its article. Missing where nobody knows.",
  ABOUT: "Whom its words name: a quote that names two counts in each. Missing where it names nobody.",
  OUTLET: "Who published it. Missing where the article names no outlet.",
  LANGUAGE: "The language it is printed in.",
  COUNTRY: "The outlet's country. Missing where it is not known.",
  ROLE: "As what the speaker speaks; UNKNOWN where no role is printed.",
  NAMING: "Whether the article names the speaker.",
  KIND: "How the words are given.",
  GENDER:
    "The speaker's, as declared with a source. Missing where none is declared, and for organizations and unnamed sources.",
  CHANNEL: "How the words reached the outlet; UNKNOWN where the article does not say.",
  TOPIC: "What the article declares it is about: a quote counts in each topic. Missing where it declares none.",
  MONTH: "When it was published, as 2031-03, in UTC. Missing where the article gives no date.",
  YEAR: "When it was published, as 2031, in UTC. Missing where the article gives no date.",
  REVIEW: "What people have decided of the attribution.",
});
