import { words } from "../nameWords.js";
import type { PostWords } from "../posts.js";

export const FRENCH_POSTS: PostWords = {
  former: words("ancien ancienne ex"),
  formerPrefixes: ["ex-"],
  future: words("futur future"),
  relations: words(
    `critique proche interlocuteur partisan allié accusé détracteur intéressé personne source participant collègue opposant
     témoin riverain voisin passant victime survivant plaignant rescapé habitant électeur commerçant usager client
     consommateur passager parent père frère fils mari homme citoyen locataire observateur actionnaire candidat gréviste
     manifestant négociateur avocat médecin défenseur auteur milieu numéro retraité`,
  ),
  aboutLinks: words("en"),
  belonging: words("de du des d"),
  holds: words("est"),
  offices: new Map([
    ["ministre", words("ministère")],
    ["préfet", words("préfecture")],
  ]),
};
