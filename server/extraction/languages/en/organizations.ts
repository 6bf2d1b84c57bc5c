import type { OrganizationKind } from "../../../domain/agent.js";
import type { KnownOrganization } from "../names.js";
import { phraseTable, words } from "../nameWords.js";

export const organizationHeads = phraseTable<OrganizationKind>([
  [
    "GOVERNMENT",
    "ministry;department;bureau;office;house;council;court;city;parliament;chamber;embassy;government;board;centers;centres",
  ],
  ["INTERNATIONAL", "organization;organisation;league"],
  ["ACADEMIC", "university;institute;college;school;academy;centre;center"],
  ["COMPANY", "bank"],
  ["UNION", "union;federation;brotherhood"],
  ["NGO", "association;society;committee;campaign;foundation;coalition"],
  ["PARTY", "party"],
  ["RELIGIOUS", "church;diocese;archdiocese"],
]);

export const linkedLowerCaseHeads = words("ministry department university embassy");

export const directLowerCaseHeads: ReadonlySet<string> = new Set();

export const lowerCaseNames = false;

export const organizationTails = phraseTable<OrganizationKind>([
  [
    "GOVERNMENT",
    `department;ministry;agency;administration;government;senate;congress;parliament;police;court;commission;bureau;authority;council;assembly
     service;treasury;guard;navy;army;force;cabinet;embassy;board;office`,
  ],
  ["ACADEMIC", "university;college;institute;school;academy;laboratory;museum"],
  ["PARTY", "party;caucus"],
  ["UNION", "union;federation;teamsters"],
  [
    "NGO",
    "foundation;association;society;committee;fund;trust;coalition;alliance;project;network;movement;pac;watch;initiative",
  ],
  [
    "COMPANY",
    `inc;corp;corporation;company;co;ltd;llc;plc;group;holdings;industries;motors;airlines;airways;bank;partners;technologies;systems
     energy;pharmaceuticals;capital;brothers;sons;shipyard;shipyards;hotels;studios;entertainment;ventures;solutions;insurance;works`,
  ],
  [
    "MEDIA",
    "times;post;tribune;herald;gazette;chronicle;news;journal;magazine;radio;tv;television;press;observer;courier;inquirer;examiner",
  ],
  ["RELIGIOUS", "church;diocese"],
  ["OTHER", "club;fc;united;center;centre;hospital;league;orchestra"],
  ["INTERNATIONAL", "organization;organisation;nations"],
]);

export const lowerCaseTails = phraseTable<OrganizationKind>([
  ["GOVERNMENT", "administration;government;ministry"],
  ["PARTY", "campaign"],
]);

export const lowerCaseHeads: ReadonlyMap<string, OrganizationKind> = new Map();

export const organizationNouns = phraseTable<OrganizationKind>([
  ["COMPANY", "company;firm;carrier;operator;manufacturer;companies;firms;carriers"],
  ["UNION", "union;unions"],
  ["MEDIA", "newspaper;broadcaster;newspapers"],
  ["ACADEMIC", "university;institute;universities"],
  ["PARTY", "party;parties"],
]);

export const organizationAdjectives: ReadonlySet<string> = new Set();

export const organizationLinks = words("of for and the &");

const known: readonly (readonly [OrganizationKind, string | null, string])[] = [
  [
    "INTERNATIONAL",
    null,
    "un;eu;nato;oecd;imf;who;wto;unesco;unicef;opec;g7;g20;ecb;united nations;european union;european commission;european parliament;world bank;african union;security council;u.n.;e.u.;isis;isil;al-qaeda;hamas;hezbollah;islamic state",
  ],
  [
    "GOVERNMENT",
    "US",
    "white house;pentagon;congress;senate;house of representatives;supreme court;state department;justice department;fbi;cia;nasa;nsa;irs;epa;fda;fec;ice;dhs;dea;secret service;federal reserve;treasury;capitol hill;homeland security;doj;nypd;cdc",
  ],
  ["GOVERNMENT", "RU", "kremlin"],
  [
    "GOVERNMENT",
    "GB",
    "downing street;whitehall;scotland yard;house of commons;house of lords;home office;foreign office",
  ],
  ["GOVERNMENT", null, "parliament;cabinet"],
  ["RELIGIOUS", "VA", "vatican;holy see"],
  [
    "PARTY",
    "US",
    "gop;dnc;rnc;g.o.p.;democratic national committee;republican national committee;republican party;democratic party;tea party",
  ],
  ["UNION", "US", "afl-cio;seiu;uaw"],
  [
    "NGO",
    null,
    "nra;aclu;naacp;planned parenthood;greenpeace;amnesty international;human rights watch;red cross;heritage foundation;super pac",
  ],
  [
    "MEDIA",
    null,
    "reuters;ap;associated press;bbc;cnn;msnbc;nbc;abc;cbs;npr;pbs;politico;breitbart;buzzfeed;bloomberg;fox;espn;cnbc;univision;huffington post;daily beast;daily caller;fox news;cbs news;abc news;nbc news;gallup;quinnipiac;quinnipiac university;usa today;new york times;washington post;wall street journal;financial times;drudge report;gawker;wikileaks;yahoo;vox;axios;slate;mashable;nielsen",
  ],
  [
    "COMPANY",
    null,
    "google;facebook;twitter;microsoft;apple;amazon;boeing;airbus;uber;tesla;ford;goldman sachs;walmart;citigroup;exxon;youtube;instagram",
  ],
];

export const knownOrganizations: ReadonlyMap<string, KnownOrganization> = new Map(
  known.flatMap(([kind, country, list]) => list.split(";").map((name) => [name, { kind, country }] as const)),
);

/** Letters that abbreviate things, measures and offices. */
export const otherAcronyms = words(
  `GDP CEO CFO COO VAT TV DVD CD PC DNA HIV AIDS GPS USB US USA UK UAE USSR GMT EST PST ET PT CT AM PM PR HR IT AI ID IQ LGBT LGBTQ
   II III IV VI VII VIII IX XI XII XX XXI OK NB PS COVID COVID-19 CO2 TPP NAFTA ACA IPO VIP BS MD PHD JD MBA SUV RV ATM SAT ACT BBQ
   DC NYC LA SC NC NH NY NJ PA FL TX CA VA MI WI OH IA NV AZ CO GA MN VP MP MPS AG DA WMD IED POW GI ER ICU EMAIL VIDEO BREAKING READ
   MORE NEW THE A AN AND OR NOT I AR-15 SEO FAQ CC RSVP LOL OMG UPDATE NOTE`,
);
