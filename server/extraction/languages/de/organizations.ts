import type { OrganizationKind } from "../../../domain/agent.js";
import type { KnownOrganization } from "../names.js";
import { phraseTable, words } from "../nameWords.js";

export const organizationHeads = phraseTable<OrganizationKind>([
  [
    "GOVERNMENT",
    "ministerium;bundesministerium;amt;bundesamt;behörde;botschaft;senat;gericht;landgericht;amtsgericht;staatsanwaltschaft",
  ],
  ["INTERNATIONAL", "vereinte;europäische;internationale"],
  ["ACADEMIC", "universität;hochschule;institut;akademie"],
  ["PARTY", "partei"],
  ["UNION", "gewerkschaft"],
  ["NGO", "verein;stiftung;verband;bund;bundesverband"],
  ["COMPANY", "unternehmen;firma;konzern;bank"],
  ["MEDIA", "zeitung;magazin;sender;radio"],
]);
export const linkedLowerCaseHeads: ReadonlySet<string> = new Set();
export const directLowerCaseHeads: ReadonlySet<string> = new Set();
export const lowerCaseNames = false;
export const organizationTails = phraseTable<OrganizationKind>([
  ["COMPANY", "ag;gmbh;se;kg;bank"],
  ["ACADEMIC", "universität;institut"],
  ["NGO", "stiftung;e.v"],
  ["MEDIA", "zeitung"],
]);
export const lowerCaseTails: ReadonlyMap<string, OrganizationKind> = new Map();
export const lowerCaseHeads: ReadonlyMap<string, OrganizationKind> = new Map();
export const organizationNouns = phraseTable<OrganizationKind>([
  ["GOVERNMENT", "ministerium;behörde;regierung;gericht;staatsanwaltschaft"],
  ["COMPANY", "unternehmen;konzern;firma"],
  ["PARTY", "partei"],
  ["UNION", "gewerkschaft"],
  ["NGO", "verein;verband;organisation"],
]);
export const organizationAdjectives = words("deutsche deutscher deutschen europäische europäischen internationale");
export const organizationLinks = words("für der des von und in im");

const KNOWN: readonly (readonly [string, OrganizationKind, string | null])[] = [
  ["bundestag", "GOVERNMENT", "DE"],
  ["bundesrat", "GOVERNMENT", "DE"],
  ["bundeswehr", "GOVERNMENT", "DE"],
  ["bundesregierung", "GOVERNMENT", "DE"],
  ["bundesverfassungsgericht", "GOVERNMENT", "DE"],
  ["cdu", "PARTY", "DE"],
  ["csu", "PARTY", "DE"],
  ["spd", "PARTY", "DE"],
  ["fdp", "PARTY", "DE"],
  ["die linke", "PARTY", "DE"],
  ["eu", "INTERNATIONAL", null],
  ["europäische union", "INTERNATIONAL", null],
  ["uno", "INTERNATIONAL", null],
  ["vereinte nationen", "INTERNATIONAL", null],
  ["nato", "INTERNATIONAL", null],
];
export const knownOrganizations: ReadonlyMap<string, KnownOrganization> = new Map(
  KNOWN.map(([name, kind, country]) => [name, { kind, country }] as const),
);
export const otherAcronyms = new Set("BIP CEO DNA TV PC IT PR WM EM AKW MESZ MEZ UTC".split(" "));
