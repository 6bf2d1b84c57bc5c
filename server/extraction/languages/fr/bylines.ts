import type { BylineWords } from "../bylines.js";
import { phrases, words } from "../nameWords.js";

export const FRENCH_BYLINES: BylineWords = {
  leads: phrases(
    `par;de;article de;texte de;texte;textes;propos recueillis par;recueilli par;recueillis par;entretien avec;reportage de;
     reportage;enquête de;avec;une enquête de;analyse par;chronique de;chronique par;tribune de;de notre correspondant;
     de notre correspondante;de notre envoyé spécial;de notre envoyée spéciale;de nos envoyés spéciaux;
     notre correspondant;notre correspondante;publié par;écrit par;rédigé par;photos de;mis à jour par`,
  ),
  joins: words("et avec"),
  places: words("à au aux en dans depuis pour chez correspondant correspondante envoyé envoyée journaliste"),
  desks: words(
    `rédaction service desk correspondant correspondante correspondants envoyé envoyée envoyés spécial spéciale spéciaux
     journaliste journalistes redaction staff stagiaire publié mis jour lecture photo photos vidéo`,
  ),
  organizations: words("agence presse journal radio télévision service groupe collectif"),
};
