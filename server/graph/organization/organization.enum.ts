import type { OrganizationKind } from "../../domain/agent.js";
import { graphEnum } from "../enum.js";

export const OrganizationKindEnum = graphEnum<OrganizationKind>(
  "OrganizationKind",
  "What kind of organization it is.",
  {
    GOVERNMENT: "A government, a ministry, a public body.",
    COMPANY: "A business.",
    NGO: "A non-governmental organization.",
    MEDIA: "An outlet or an agency.",
    PARTY: "A political party.",
    UNION: "A trade union.",
    ACADEMIC: "A university or a research institute.",
    INTERNATIONAL: "An organization of states.",
    ALLIANCE: "A military or political alliance.",
    RELIGIOUS: "A church or another religious body.",
    OTHER: "Another kind.",
    UNKNOWN: "The articles do not tell.",
  },
);
