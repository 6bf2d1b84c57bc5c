import { words } from "../nameWords.js";
import type { PostWords } from "../posts.js";

export const GERMAN_POSTS: PostWords = {
  former: words("ehemaliger ehemalige ehemaligen früherer frühere früheren ex"),
  formerPrefixes: ["ex-"],
  future: words("künftiger künftige künftigen designierter designierte designierten"),
  relations: words(
    `kritiker anhänger vertrauter freund kollege gegner zeuge anwohner nachbar kunde kundin nutzer bürger bürgerin person teilnehmer
     opfer vater mutter bruder sohn tochter mann frau anwalt arzt autor kandidat kandidatin demonstrant verteidiger`,
  ),
  aboutLinks: words("für"),
  belonging: words("von des der vom"),
  holds: words("ist"),
  offices: new Map([
    ["minister", words("ministerium")],
    ["botschafter", words("botschaft")],
  ]),
};
