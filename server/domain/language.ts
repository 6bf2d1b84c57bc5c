/** The languages Dixit reads, as ISO 639-1 codes. Each has a folder of data under `extraction/languages/`. */
export const LANGUAGES = ["en", "fr", "de"] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

export const isLanguage = (code: string): code is LanguageCode => (LANGUAGES as readonly string[]).includes(code);
