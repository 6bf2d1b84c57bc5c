import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Quote } from "../../domain/quote.js";
import { Cost } from "../cost.js";
import type { Utterance, Wording } from "../../domain/utterance.js";
import { isDisputed, speakerAmong } from "../../pipeline/utterances.js";
import { pageRequest } from "../connection/connection.js";
import { LISTS } from "../connection/lists.js";
import { After, First } from "../connection/pageArgs.js";
import type { GraphContext } from "../context.js";
import { found } from "../found.js";
import { QuoteType } from "../quote/quote.type.js";
import { quoteConnection, type QuoteConnection } from "../quote/quoteConnection.js";
import { QuoteConnectionType } from "../quote/quoteConnection.type.js";
import { loadSpeaker, type LoadedSpeaker } from "../speaker/speaker.js";
import { SpeakerUnion } from "../speaker/speaker.type.js";
import { UtteranceType, WordingType } from "./utterance.type.js";

@Resolver(() => UtteranceType)
export class UtteranceResolver {
  @FieldResolver(() => SpeakerUnion, {
    nullable: true,
    description:
      "Who said it: whom its printings name, and where they name several, whom most independent printings name. Null when none says.",
  })
  async speaker(@Root() { id }: Utterance, @Ctx() { loaders }: GraphContext): Promise<LoadedSpeaker | null> {
    return loadSpeaker(loaders, speakerAmong(await loaders.utterance.speakers(id)));
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether printings name different speakers, of whom neither speaks for the other. An unnamed speaker disputes nothing.",
  })
  async disputed(@Root() { id }: Utterance, @Ctx() { loaders }: GraphContext): Promise<boolean> {
    return isDisputed(await loaders.utterance.speakers(id));
  }

  @FieldResolver(() => String, { description: "The longest wording in the language of the first printing." })
  async text(@Root() { id }: Utterance, @Ctx() { loaders }: GraphContext): Promise<string> {
    return found(await loaders.utterance.wordings(id), "text", id).text;
  }

  // Every printing is compared with the fullest, word by word.
  @Cost(50)
  @FieldResolver(() => [WordingType], {
    description: "Every wording with how it stands to the text, earliest first; at most 200.",
  })
  async wordings(@Root() { id }: Utterance, @Ctx() { loaders }: GraphContext): Promise<readonly Wording[]> {
    return found(await loaders.utterance.wordings(id), "wordings", id).wordings;
  }

  @FieldResolver(() => QuoteConnectionType, { description: "The quotes that print it, earliest published first." })
  quotes(
    @Root() { id }: Utterance,
    @First(50) first: number | null,
    @After() after: string | null | undefined,
    @Ctx() { loaders }: GraphContext,
  ): QuoteConnection {
    const page = pageRequest(LISTS.utteranceQuotes, { first, after });
    return quoteConnection({
      of: { of: "UTTERANCE" },
      parent: id,
      filter: {},
      list: LISTS.utteranceQuotes,
      page,
      rows: () => loaders.utterance.quotes(id, page),
      count: () => loaders.utterance.countQuotes(id),
    });
  }
}

@Resolver(() => WordingType)
export class WordingResolver {
  @FieldResolver(() => QuoteType, { description: "The earliest printing in these words." })
  async first(@Root() { first }: Wording, @Ctx() { loaders }: GraphContext): Promise<Quote> {
    return found(await loaders.quote.byId(first), "first printing", first);
  }
}
