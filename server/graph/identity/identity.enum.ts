import type { Verdict } from "../../domain/judgement.js";
import { graphEnum } from "../enum.js";

export const JudgementVerdictEnum = graphEnum<Verdict>(
  "JudgementVerdict",
  "Whether two that articles name are one person or one organization.",
  {
    SAME: "They are one.",
    DIFFERENT: "They are two. It keeps them apart whatever else links them.",
    UNSURE: "Nothing decides it yet; they stay two until a person does.",
  },
);
