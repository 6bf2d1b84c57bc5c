import type { Channel, ReviewState } from "../../domain/quote.js";
import type { Naming, SpeakerRole } from "../../domain/speaker.js";
import { graphEnum } from "../enum.js";

export const NamingEnum = graphEnum<Naming>("Naming", "Whether the article names the speaker.", {
  NAMED: "A person, by name.",
  NAMED_ORGANIZATION: "An organization, by name.",
  UNNAMED: "One person, described but not named.",
  UNNAMED_GROUP: "Several people, described but not named.",
  DOCUMENT: "A document: a report, a statement.",
  UNATTRIBUTED: "The article does not say who, or the extractor could not tell.",
});

export const SpeakerRoleEnum = graphEnum<SpeakerRole>(
  "SpeakerRole",
  "As what the speaker speaks, by the words printed.",
  {
    OFFICIAL: "For a public body: a civil servant, a diplomat, an officer.",
    POLITICIAN: "As a holder of, or candidate for, a political office.",
    SPOKESPERSON: "In the name of somebody else.",
    EXPERT: "As one who has studied the matter.",
    EXECUTIVE: "At the head of a company or another organization.",
    WITNESS: "As one who saw it.",
    VICTIM: "As one it happened to, or their family.",
    ACTIVIST: "For a cause.",
    CELEBRITY: "As one known to the public for their art or their fame.",
    ATHLETE: "As a player or a trainer.",
    JOURNALIST: "As a journalist.",
    CITIZEN: "As a member of the public.",
    OTHER: "In a role that is printed but is none of these.",
    UNKNOWN: "No role is printed.",
  },
);

export const ChannelEnum = graphEnum<Channel>("Channel", "How the words reached the outlet.", {
  TO_OUTLET: "Said to the outlet itself.",
  SPEECH: "In a speech.",
  PRESS_CONFERENCE: "Before the press.",
  STATEMENT: "In a written statement.",
  SOCIAL_MEDIA: "On a social network.",
  DOCUMENT: "In a report, a letter or another document.",
  OTHER_MEDIA: "Taken from another outlet.",
  COURT: "In court.",
  UNKNOWN: "The article does not say.",
});

export const ReviewStateEnum = graphEnum<ReviewState>("ReviewState", "What people have decided of an assertion.", {
  MACHINE: "Nothing: it is as the extractor made it.",
  PROPOSED: "Somebody proposes another; nobody has decided.",
  CONFIRMED: "It is right.",
  REJECTED: "It is wrong.",
  DISPUTED: "People disagree.",
});
