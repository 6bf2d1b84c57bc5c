import type { Channel } from "../../../domain/quote.js";
import { phraseTable, phrases, words } from "../nameWords.js";

export const personVerbs = words(
  `met meets smiled laughed joked recalled grew graduated married born died resigned testified thinks thought believes feels insisted
   himself herself wife husband colleagues lawyers attorney supporters aides daughter son`,
);

export const speechVerbs = words(
  `said says say told tells added adds asked asks wrote writes tweeted tweets explained explains argued argues claimed claims noted notes
   insisted insists warned warns replied responded responds recalled declared declares announced announces suggested suggests acknowledged
   admitted admits stated states remarked quipped joked concluded continued observed stressed promised vowed conceded complained countered
   criticized criticised praised denied denies urged called testified shouted answered commented confirmed according pointed slammed`,
);

export const reflexivePersonVerbs: ReadonlySet<string> = new Set();
export const copulas = words("is was");
export const meetings = words(
  "meeting meetings talks negotiations visit holiday hearing summit conference interview interviews",
);

export const auxiliaries = words("has have had was is did later also then himself herself");
export const sourceWords = words("according");
export const conjunctions = words("and or");

export const channels: ReadonlyMap<string, Channel> = phraseTable<Channel>([
  [
    "STATEMENT",
    "in a statement;written statement;press release;news release;prepared statement;in an email;in an e-mail;open letter;emailed statement;in a letter",
  ],
  [
    "SOCIAL_MEDIA",
    "tweeted;tweets;tweet;on twitter;on x;on facebook;facebook post;on instagram;retweeted;instagram post;on truth social;on tiktok;on social media;in a tweet;youtube",
  ],
  [
    "PRESS_CONFERENCE",
    "press conference;news conference;told reporters;press briefing;news briefing;tells reporters;reporters in;pool reporters",
  ],
  [
    "SPEECH",
    "in a speech;during a speech;speech;rally;told the crowd;told supporters;told a crowd;addressing;keynote;remarks to;town hall",
  ],
  [
    "COURT",
    "in court;told the court;testified;told jurors;told the jury;hearing;testimony;courtroom;affidavit;court filing",
  ],
  [
    "OTHER_MEDIA",
    "in an interview with;interview on;told the associated press;told cnn;told reuters;told fox news;told the bbc;told politico;told msnbc;in an interview",
  ],
]);

export const otherMediaLeads = phrases(
  "told the daily;told the newspaper;told the website;told the magazine;told the network;told the station;told the broadcaster;told the paper;told the news agency",
);

export const anonymityLeads = phrases(
  "on condition of anonymity;on the condition of anonymity;under condition of anonymity;requested anonymity;requesting anonymity;asked not to be named;asked not to be identified;who declined to be named;who declined to be identified;declined to be named;declined to be identified;refused to be named;refused to be identified;asked to remain anonymous;who was not authorized to speak;who was not authorised to speak;not authorized to speak;not authorised to speak;speaking anonymously;spoke anonymously;who asked for anonymity",
);

export const documentNouns = words(
  `report reports study studies poll polls survey surveys statement letter text law article document documents note book film movie figures data
   statistics decision ruling verdict title poster slogan leaflet message messages treaty contract proverb sign photo video site website blog
   rumour rumor op-ed lawsuit suit complaint agreement plan ad ads email emails e-mail e-mails memo record records transcript story news
   evidence bill speech results numbers thing fact idea question answer situation headline headlines release filing filings poll's`,
);

export const groupNouns = words(
  `group groups team teams family families campaign campaigns administration opposition majority police crowd jury committee commission
   company companies firm firms association associations party parties union unions government governments court board council agency
   agencies ministry department panel couple prosecution defence defense authorities organization organizations organisation organisations
   audience community coalition movement network outlet newspaper youngster teenager teenagers`,
);
