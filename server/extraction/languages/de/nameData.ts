import type { NameData } from "../names.js";
import { firstNames } from "../firstNames.js";
import { words } from "../nameWords.js";
import { functionWords, neverNames } from "./commonWords.js";
import * as organizations from "./organizations.js";
import * as places from "./places.js";
import { determiners, pronouns } from "./pronouns.js";
import {
  besideOthers,
  complementLinks,
  departments,
  looseLinks,
  organizationPosts,
  portfolios,
  roleModifiers,
  roles,
} from "./roles.js";
import * as speech from "./speech.js";
import { abbreviations, honorifics, particles, surnameArticles } from "./titles.js";

export const nameData: NameData = {
  elisions: new Set(),
  possessives: words("s"),
  abbreviations,
  functionWords,
  neverNames,
  particles,
  surnameArticles,
  firstNames,
  honorifics,
  determiners,
  roleModifiers,
  roleNouns: roles,
  organizationPosts,
  departments,
  besideOthers,
  portfolios,
  complementLinks,
  looseLinks,
  ...organizations,
  ...places,
  pronouns,
  ...speech,
};
