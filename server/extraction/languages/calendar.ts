import type { LanguageCode } from "../../domain/language.js";

/** Any Sunday; the seven days from it have the seven names. */
const A_SUNDAY = Date.UTC(2023, 0, 1);
const A_DAY = 86_400_000;

/** Lower-case names of the weekdays, 0 being Sunday, as the language's own calendar gives them. */
export function weekdayNames(code: LanguageCode): ReadonlyMap<string, number> {
  const format = new Intl.DateTimeFormat(code, { weekday: "long", timeZone: "UTC" });
  return new Map(
    Array.from({ length: 7 }, (_, day) => [format.format(A_SUNDAY + day * A_DAY).toLowerCase(), day] as const),
  );
}

/** Lower-case names of the months, 1 to 12, with whatever short forms are given, in the order of the months. */
export function monthNames(code: LanguageCode, shortForms: readonly string[]): ReadonlyMap<string, number> {
  const format = new Intl.DateTimeFormat(code, { month: "long", timeZone: "UTC" });
  const names = new Map<string, number>();
  for (let month = 1; month <= 12; month++) {
    const forms = [format.format(Date.UTC(2023, month - 1, 15)), ...(shortForms[month - 1] ?? "").split(",")];
    for (const form of forms) if (form !== "") names.set(form.toLowerCase(), month);
  }
  return names;
}
