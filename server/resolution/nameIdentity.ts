import type { AgentName, NameKind } from "../domain/agent.js";
import type { EntityType } from "../domain/article.js";
import type { AgentId } from "../domain/ids.js";
import type { FormStatistics } from "../domain/knownAgent.js";
import { relateGivenNames } from "./compare/givenNames.js";
import { similarity } from "./compare/spelling.js";
import { readFormerName } from "./formerName.js";
import { nameShapes, type NameShape } from "./nameShape.js";
import { areNicknames } from "./nicknames.js";
import { areRomanisations } from "./romanisation.js";
import { byCodeUnits } from "./words.js";

/** Spellings less alike than this are two names, not a name and a slip. */
const LEAST_SIMILARITY_OF_A_SLIP = 0.7;
/** A spelling is a slip when the preferred one is printed by so many times as many outlets … */
const TIMES_AS_MANY_OUTLETS = 3;
/** … or, by no fewer outlets, in so many times as many articles. */
const TIMES_AS_MANY_ARTICLES = 5;

/** One form over all languages. Occurrences are kept for the row and never vote: one article may repeat its slip. */
interface Form extends FormStatistics {
  readonly shape: NameShape;
  /** Null when the form is printed in several languages. */
  readonly agreedLanguage: AgentName["language"];
}

type Attestation = Pick<FormStatistics, "outlets" | "articles" | "paragraphs">;

/**
 * The names of one agent, exactly one of them PREFERRED (it comes first; the others by occurrences), each with its
 * kind and the reason for it. No forms, no names.
 *
 * Preferred is the fullest name; between spellings of the same shape the one printed by more outlets, then in more
 * articles, then in more paragraphs, then the one printed last, and then the reason says that the evidence is even.
 * A name that a form prints as a former one ("Anne Dorval, née Kerjean") is FORMER and never preferred; another
 * romanisation of the preferred name is a TRANSLITERATION and no slip.
 * Another spelling is a MISSPELLING only when the preferred one is printed by three times as many outlets, or by no
 * fewer outlets in five times as many articles; until then it is a VARIANT.
 */
export function nameIdentity(agent: AgentId, type: EntityType, forms: readonly FormStatistics[]): AgentName[] {
  const former = formerNames(type, forms);
  const ranked = groupForms(type, formsOfToday(type, forms, former)).sort(preferredFirst);
  const [preferred, ...others] = ranked;
  if (preferred === undefined) return [];
  const row = (form: Form, kind: NameKind, reason: string): AgentName => ({
    agentId: agent,
    name: form.form,
    kind,
    reason,
    language: form.agreedLanguage,
    firstSeen: form.firstSeen,
    lastSeen: form.lastSeen,
    occurrences: form.occurrences,
    articles: form.articles,
  });
  const rest = others
    .map((form) => row(form, ...kindOf(type, form, preferred, ranked)))
    .concat(
      [...former].flatMap(([name, { printed, rows }]) =>
        groupForms(
          type,
          rows.map((one) => ({ ...one, form: name })),
        ).map((form) => row(form, "FORMER", `Printed as a name that came before: '${printed}'.`)),
      ),
    )
    .sort((a, b) => b.occurrences - a.occurrences || byCodeUnits(a.name, b.name));
  return [row(preferred, "PREFERRED", whyPreferred(preferred, others)), ...rest];
}

interface Former {
  /** The form that says so: "Anne Dorval, née Kerjean". */
  readonly printed: string;
  /** That form's statistics, and those of the former name where it is printed by itself. */
  readonly rows: readonly FormStatistics[];
}

/** By the former name. */
function formerNames(type: EntityType, forms: readonly FormStatistics[]): Map<string, Former> {
  const names = new Map<string, Former>();
  for (const row of forms) {
    const found = readFormerName(type, row.form);
    if (found === null) continue;
    const before = names.get(found.former) ?? {
      printed: row.form,
      rows: forms.filter(({ form }) => form === found.former),
    };
    names.set(found.former, { ...before, rows: [...before.rows, row] });
  }
  return names;
}

/** The forms that are no former name; the name of today is taken out of a form that prints both, if nothing else does. */
function formsOfToday(
  type: EntityType,
  forms: readonly FormStatistics[],
  former: ReadonlyMap<string, Former>,
): FormStatistics[] {
  const today = forms.filter(({ form }) => !former.has(form) && readFormerName(type, form) === null);
  if (today.length > 0) return today;
  return forms.flatMap((row) => {
    const current = readFormerName(type, row.form)?.current;
    return current === undefined ? [] : [{ ...row, form: current }];
  });
}

function groupForms(type: EntityType, rows: readonly FormStatistics[]): Form[] {
  const byForm = new Map<string, FormStatistics[]>();
  for (const row of rows) {
    const form = row.form.normalize("NFC");
    byForm.set(form, [...(byForm.get(form) ?? []), row]);
  }
  const shapes = nameShapes(type, [...byForm.keys()]);
  return [...byForm.values()].flatMap((group, index) => {
    const shape = shapes[index];
    return shape === undefined || shape.letters === "" ? [] : [sumUp(shape, group)];
  });
}

function sumUp(shape: NameShape, [first, ...more]: readonly FormStatistics[]): Form {
  if (first === undefined) throw new Error(`The form '${shape.form}' has no statistics; at least one row is expected.`);
  const start: Form = { ...first, form: shape.form, shape, agreedLanguage: first.language };
  return more.reduce<Form>((sum, row) => {
    const isLater = printedLater(row, sum) > 0;
    return {
      ...sum,
      agreedLanguage: sum.agreedLanguage === row.language ? sum.agreedLanguage : null,
      occurrences: sum.occurrences + row.occurrences,
      paragraphs: sum.paragraphs + row.paragraphs,
      articles: sum.articles + row.articles,
      outlets: sum.outlets + row.outlets,
      firstSeen: row.firstSeen < sum.firstSeen ? row.firstSeen : sum.firstSeen,
      lastSeen: isLater ? row.lastSeen : sum.lastSeen,
      lastStart: isLater ? row.lastStart : sum.lastStart,
    };
  }, start);
}

function preferredFirst(left: Form, right: Form): number {
  return (
    right.shape.fullness - left.shape.fullness ||
    right.outlets - left.outlets ||
    right.articles - left.articles ||
    right.paragraphs - left.paragraphs ||
    printedLater(right, left) ||
    byCodeUnits(left.form, right.form)
  );
}

function printedLater(
  left: Pick<FormStatistics, "lastSeen" | "lastStart">,
  right: Pick<FormStatistics, "lastSeen" | "lastStart">,
): number {
  return left.lastSeen.getTime() - right.lastSeen.getTime() || left.lastStart - right.lastStart;
}

function whyPreferred(preferred: Form, others: readonly Form[]): string {
  const next = others[0];
  if (next === undefined) return "The only form printed.";
  if (next.shape.fullness < preferred.shape.fullness) return "The fullest form printed.";
  const over = `over '${next.form}' of the same shape`;
  for (const [what, unit] of [
    ["outlets", "outlet"],
    ["articles", "article"],
    ["paragraphs", "paragraph"],
  ] as const) {
    if (preferred[what] > next[what]) {
      return `Preferred ${over}: printed ${within(what)} ${counted(preferred[what], unit)} against ${next[what]}.`;
    }
  }
  const evidence = `${counted(preferred.outlets, "outlet")}, ${counted(preferred.articles, "article")} and ${counted(preferred.paragraphs, "paragraph")}`;
  return `Preferred ${over} only because it was printed last: the evidence is even (${evidence} each), so a person should decide.`;
}

function within(what: "outlets" | "articles" | "paragraphs"): string {
  return what === "outlets" ? "by" : "in";
}

function counted(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}

function kindOf(type: EntityType, form: Form, preferred: Form, all: readonly Form[]): [NameKind, string] {
  const name = `'${preferred.form}'`;
  if (form.shape.isAcronym) return ["ACRONYM", `First letters that stand for ${name}.`];
  if (!form.shape.isLatin && preferred.shape.isLatin) return ["TRANSLITERATION", `${name} in another script.`];
  if (isRomanisation(form.shape, preferred.shape)) {
    return ["TRANSLITERATION", `${name} written down from another script in other letters.`];
  }
  if (form.shape.letters === preferred.shape.letters) {
    return ["VARIANT", `${name} with other accents, capitals, hyphens or spaces.`];
  }
  if (form.shape.spelling !== preferred.shape.spelling) {
    return kindOfSpelling(type, form, preferred, all);
  }
  if (isNickname(form.shape, preferred.shape)) return ["NICKNAME", `A short form of the given name in ${name}.`];
  if (form.shape.fullness < preferred.shape.fullness) return ["VARIANT", `A shorter form of ${name}.`];
  return ["VARIANT", `Printed beside ${name}.`];
}

function kindOfSpelling(type: EntityType, form: Form, preferred: Form, all: readonly Form[]): [NameKind, string] {
  const name = `'${preferred.form}'`;
  if (similarity(form.shape.spelling, preferred.shape.spelling) < LEAST_SIMILARITY_OF_A_SLIP) {
    return ["VARIANT", `Another name or a shorter form of ${name}.`];
  }
  const [one, other] = [form.agreedLanguage, preferred.agreedLanguage];
  if (type === "ORGANIZATION" && one !== null && other !== null && one !== other) {
    return ["VARIANT", `${name} in another language (${one}).`];
  }
  // A surname is as well attested as the best attested form that bears it, full or short.
  const [its, theirs] = [form, preferred].map((one) => attestation(one.shape.spelling, all));
  if (its === undefined || theirs === undefined) return ["VARIANT", `Another spelling of ${name}.`];
  const counts = `${counted(theirs.outlets, "outlet")} and ${counted(theirs.articles, "article")} against ${its.outlets} and ${its.articles}`;
  return isClearlyBetter(theirs, its)
    ? ["MISSPELLING", `Another spelling of ${name}, which is clearly better attested (${counts}).`]
    : ["VARIANT", `Another spelling of ${name}; which of the two is a slip is not clear (${counts}).`];
}

function isClearlyBetter(one: Attestation, other: Attestation): boolean {
  return (
    one.outlets >= TIMES_AS_MANY_OUTLETS * Math.max(1, other.outlets) ||
    (one.outlets >= other.outlets && one.articles >= TIMES_AS_MANY_ARTICLES * Math.max(1, other.articles))
  );
}

function attestation(spelling: string, all: readonly Form[]): Attestation {
  const bearing = all.filter((form) => form.shape.spelling === spelling);
  const most = (what: keyof Attestation): number => Math.max(0, ...bearing.map((form) => form[what]));
  return { outlets: most("outlets"), articles: most("articles"), paragraphs: most("paragraphs") };
}

function isRomanisation({ person: one }: NameShape, { person: other }: NameShape): boolean {
  if (one === null || other === null) return false;
  if (one.surname !== other.surname) return areRomanisations(one, other);
  return relateGivenNames(one, other) === "ROMANISED";
}

function isNickname(one: NameShape, other: NameShape): boolean {
  return areNicknames(one.given, other.given);
}
