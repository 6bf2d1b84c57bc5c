import { FieldResolver, Resolver, Root } from "type-graphql";
import type { LoadedSpeaker } from "./speaker.js";
import { CandidateType, SpeakerUnion } from "./speaker.type.js";

@Resolver(() => CandidateType)
export class CandidateResolver {
  @FieldResolver(() => SpeakerUnion, { description: "The speaker." })
  speaker(@Root() candidate: { readonly speaker: LoadedSpeaker }): LoadedSpeaker {
    return candidate.speaker;
  }
}
