import type { BoilerplateWords, NotQuoteWords } from "../language.js";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const FRENCH_NOT_QUOTES: NotQuoteWords = {
  works: set(`livre roman film série chanson album titre pièce poème essai documentaire tableau opéra spectacle émission
    magazine revue journal ouvrage mémoires recueil nouvelle épisode saga trilogie comédie drame jeu podcast clip
    morceau tube single bande-dessinée bd manga conte récit biographie autobiographie exposition intitulé intitulée
    intitulés intitulées sculpture symphonie sonate long-métrage court-métrage téléfilm chronique rubrique quotidien
    hebdomadaire mensuel best-seller thriller polar collection dossier reportage auteur titré blog adapté adaptée adaptés inspiré inspirée inspirés tiré tirée tirés réalisé`),
  termIntroducers: set(`dit dite dits dites appelé appelée appelés appelées baptisé baptisée baptisés baptisées nommé
    nommée nommés surnommé surnommée surnommés surnommées dénommé dénommée prétendu prétendue soi-disant terme mot
    expression nom sobriquet surnom notion concept acronyme sigle alias label appellation mention étiquette appelle appelait nomme surnomme
    pseudonyme intitulé catégorie statut qualificatif estampillé estampillée`),
  namedThings: set(`opération projet campagne alliance mouvement parti groupe programme plan loi liste dispositif
    association collectif prix mission fête festival salon concours réseau société entreprise navire bateau frégate
    sous-marin centre club équipe effet théorie règle principe affaire vol secteur quartier lieu-dit domaine zone
    label fondation observatoire comité accord directive ligne conférence journée semaine application plateforme
    logiciel cellule dispositif gilets régime phase niveau type marque gamme modèle hôtel restaurant bar café école`),
  glosses: new Set(),
  hypothetical: set("si s' imaginons imaginez supposons quand lorsqu' lorsque"),
  impersonals: set("il ce c' cela"),
  indefinite: set("quelqu'un on quiconque chacun"),
};

export const FRENCH_BOILERPLATE: BoilerplateWords = {
  relatedHeadings: [
    "more stories",
    "related",
    "lire aussi",
    "à lire aussi",
    "a lire aussi",
    "à lire également",
    "lire également",
    "articles liés",
    "articles similaires",
    "sur le même sujet",
    "sur le même thème",
    "dans la même rubrique",
    "à voir aussi",
    "voir aussi",
    "les plus lus",
    "les plus populaires",
    "à la une",
    "notre sélection",
    "recommandé pour vous",
    "vous aimerez aussi",
    "plus d'articles",
    "autres articles",
    "pour aller plus loin",
    "articles recommandés",
    "à ne pas manquer",
    "les derniers articles",
    "sur le sujet",
  ],
  relatedPrefixes: [
    "lire aussi :",
    "lire aussi:",
    "lire aussi ",
    "lire également ",
    "à lire aussi",
    "a lire aussi",
    "à lire :",
    "à lire également",
    "lire :",
    "voir aussi :",
    "voir aussi:",
    "à voir aussi",
    "écouter aussi",
    "relire :",
    "lire notre ",
    "lire l'article",
    "retrouvez aussi :",
  ],
  furniture: [
    "abonnez-vous à",
    "inscrivez-vous à",
    "inscrivez-vous gratuitement",
    "s'inscrire à la newsletter",
    "tous droits réservés",
    "politique de confidentialité",
    "mentions légales",
    "conditions générales",
    "conditions d'utilisation",
    "utilise des cookies",
    "utilisons des cookies",
    "accepter les cookies",
    "accepter tous les cookies",
    "partager sur facebook",
    "partager sur twitter",
    "partager cet article",
    "partager sur les réseaux",
    "suivez-nous sur",
    "aller au contenu",
    "article réservé aux abonnés",
    "réservé à nos abonnés",
    "la suite après la publicité",
    "temps de lecture",
    "imprimer cet article",
    "laisser un commentaire",
    "newsletter",
    "contenu sponsorisé",
    "publicité",
    "copyright ©",
    "© copyright",
    "reproduction interdite",
  ],
  bioWords: set(`érudit adepte fanatique passionné passionnée amateur amatrice joueur joueuse étudiant étudiante
    introverti introvertie extraverti spécialiste expert experte gourou créateur créatrice penseur lecteur lectrice
    écrivain entrepreneur entrepreneuse défenseur pionnier organisateur communicateur explorateur analyste blogueur
    blogueuse photographe accro fan geek ninja amoureux amoureuse évangéliste praticien fauteur café voyages voyage
    nourriture musique internet web bière bacon zombies médias sociaux primé primée indépendant indépendante
    professionnel professionnelle passionnés certifié certifiée avide fier fière incurable typique dévoué général
    journaliste reporter correspondant correspondante chroniqueur chroniqueuse ancien ancienne
    troubles alcool culture pop twitter solutionneur résolveur maven troublemaker freelance`),
  bioPhrases: [
    "est journaliste à",
    "est journaliste au",
    "est correspondant à",
    "est correspondante à",
    "est chroniqueur",
    "est chroniqueuse",
    "est l'auteur de",
    "est l'autrice de",
    "est reporter à",
    "est rédacteur en chef",
    "est rédactrice en chef",
    "a contribué à cet article",
    "ont contribué à cet article",
    "suivez-le sur",
    "suivez-la sur",
  ],
  bioHeadings: new Set([
    "à propos de l'auteur",
    "à propos de l'autrice",
    "l'auteur",
    "l'autrice",
    "à propos de l'auteure",
  ]),
  bioVerbs: set("couvre écrit vit habite enseigne collabore suit photographie travaille"),
};
