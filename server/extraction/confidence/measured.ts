// Written by `npm run eval:rules -- --write`; do not edit.
import type { MeasuredRules } from "./ruleConfidence.js";

export const MEASURED: MeasuredRules = {};
