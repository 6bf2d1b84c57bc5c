import type { LanguageCode } from "../../domain/language.js";
import { GERMAN } from "./de/de.js";
import { ENGLISH } from "./en/en.js";
import { FRENCH } from "./fr/fr.js";
import type { Language } from "./language.js";

const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { en: ENGLISH, fr: FRENCH, de: GERMAN };

export const languageOf = (code: LanguageCode): Language => LANGUAGES[code];
