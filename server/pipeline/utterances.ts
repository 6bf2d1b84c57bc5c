/** What resolution knows of utterances, for those above the pipeline. */
export { isDisputed, speakerAmong, wordingsOf, type Wordings } from "../resolution/utterances/wordings.js";
