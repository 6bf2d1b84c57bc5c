/** What was said once. Its wordings are compared word by word, which is the resolvers'. */
import { SOURCES } from "../../storage/utteranceRepository.js";
import {
  boolean,
  found,
  instant,
  number,
  one,
  page,
  plain,
  type OneField,
  type Source,
  type TypeMap,
} from "../vocabulary.js";
import { PRINTINGS } from "./quoteLists.js";
import { speaker } from "./speaker.js";

const counted = (id: string): string =>
  `(select a.utterance_id as id, min(a.sorted_at) as first_seen, count(*)::integer as printings, ${SOURCES} as independent
    from attributions a join articles o on o.id = a.article_id
    where a.utterance_id = ${id} and a.listed group by a.utterance_id) u`;

export const UTTERANCE: Source = { from: ([id = ""]) => counted(id), has: ["u"], type: "Utterance" };

const UTTERANCE_OF_QUOTE: Source = {
  ...UTTERANCE,
  from: ([quote = ""]) =>
    counted(`(select own.utterance_id from attributions own where own.quote_id = ${quote} and own.listed)`),
};

export const utteranceOfQuote: OneField = found(one(UTTERANCE_OF_QUOTE, "q.id"));

/** In whose mouths it is put. */
const mouths = (utterance: string): string =>
  `(select a.speaker_kind, a.speaker_id, max(a.speaks_for) as speaks_for, ${SOURCES} as independent,
      min(a.sorted_at) as first_seen
    from attributions a join articles o on o.id = a.article_id
    where a.utterance_id = ${utterance} and a.listed group by a.speaker_kind, a.speaker_id)`;

const NAMED = "('person', 'organization')";

/** As `speakerAmong` chooses. */
const SPEAKER: Source = {
  from: ([utterance = ""]) => `${mouths(utterance)} m`,
  has: ["m"],
  order: () => `case when m.speaker_kind in ${NAMED} then 0 when m.speaker_kind = 'unnamed' then 1 else 2 end,
    m.independent desc, m.first_seen, m.speaker_id`,
};

/** As `isDisputed` judges. */
const DISPUTED: Source = {
  from: ([utterance = ""]) =>
    `(with named as (select * from ${mouths(utterance)} m where m.speaker_kind in ${NAMED})
      select exists (select from named one, named other where one.speaker_id <> other.speaker_id
        and one.speaks_for is distinct from other.speaker_id
        and other.speaks_for is distinct from one.speaker_id) as disputed) judged`,
  has: ["judged"],
};

export const UTTERANCE_TYPES: Readonly<Record<string, TypeMap>> = {
  Utterance: {
    id: plain("u.id"),
    firstSeen: instant("u.first_seen"),
    printings: number("u.printings"),
    independentPrintings: number("u.independent"),
    speaker: { ...one(SPEAKER, "u.id"), value: speaker("m.speaker_kind", "m.speaker_id") },
    disputed: { ...found(one(DISPUTED, "u.id")), value: boolean("judged.disputed") },
    quotes: page(PRINTINGS, "u.id"),
  },
};
