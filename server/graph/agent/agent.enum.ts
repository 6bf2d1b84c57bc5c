import type { NameKind } from "../../domain/agent.js";
import type { EntityType } from "../../domain/article.js";
import { graphEnum } from "../enum.js";

export const NameKindEnum = graphEnum<NameKind>("NameKind", "What a spelling is to the agent it names.", {
  PREFERRED: "The name shown first.",
  VARIANT: "Another correct form: shorter, or with a middle name.",
  TRANSLITERATION: "The same name written for another script or language.",
  MISSPELLING: "A slip, seen in print.",
  NICKNAME: "A familiar name.",
  FORMER: "A name no longer borne.",
  ACRONYM: "Initials.",
});

export const AgentKindEnum = graphEnum<EntityType>("AgentKind", "What an agent is.", {
  PERSON: "A person.",
  ORGANIZATION: "An organization.",
});
