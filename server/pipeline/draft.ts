/** The doors of ingestion, for those above the pipeline (GraphQL and the command line). */
export { draftFromFile, draftFromText, type TextInput } from "../ingestion/plainText.js";
export { readInstant } from "../ingestion/instant.js";
export { cleanTopics } from "../ingestion/topics.js";
export { canonicalUrl } from "../ingestion/canonicalUrl.js";
