/** What resolution knows of utterances, for those above the pipeline. */
export { isDisputed, speakerAmong, wordingsOf } from "../resolution/utterances/wordings.js";
