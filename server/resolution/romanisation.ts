/**
 * Names that were written in another script come in the letters of whoever wrote them down: "Orechkine" in French,
 * "Oreshkin" in English. What such spellings have in common is worked out here from rules of romanisation, a language
 * family at a time, and only for names that look as if they came from that family.
 */
export type Script = "Cyrillic" | "Arabic" | "Greek";
const SCRIPTS: readonly Script[] = ["Cyrillic", "Arabic", "Greek"];

type Replacement = readonly [RegExp, string];

/** In order. Capitals stand for sounds that no single small letter writes: S for sh, ch and tch, Z for zh and j. */
const RULES: Readonly<Record<Script, readonly Replacement[]>> = {
  Cyrillic: [
    [/shch|chtch|schtsch|tsch|tch|sch|sh|cz|ch/g, "S"],
    [/kh/g, "h"],
    [/zh|j(?=[aeo])/g, "Z"],
    [/j/g, "i"],
    [/gu(?=[ei])/g, "g"],
    [/x/g, "ks"],
    [/ph/g, "f"],
    [/tz|ts/g, "c"],
    [/ou|oo/g, "u"],
    [/(?:off|ow|of)$/, "ov"],
    [/(?:eff|ew|ef)$/, "ev"],
    [/w/g, "v"],
    [/ine$/, "in"],
    [/y/g, "i"],
    [/(.)\1+/g, "$1"],
    // Ukrainian writes one letter where Russian writes the other: Hryhorenko, Grigorenko.
    [/^h(?=[rao].+(?:Suk|enko|iuk)$)/, "g"],
  ],
  Arabic: [
    [/sch|sh|ch/g, "S"],
    [/dj|j|g(?=[ei])/g, "Z"],
    [/kh/g, "h"],
    [/dh/g, "d"],
    [/th/g, "t"],
    [/gh/g, "g"],
    [/ph/g, "f"],
    [/q|c/g, "k"],
    [/ou|oo|w(?![aeiou])|o/g, "u"],
    [/ei|ai|ay|ey|ee|y|i/g, "i"],
    [/e/g, "a"],
    [/(.)\1+/g, "$1"],
    [/(?<=a)h$/, ""],
  ],
  Greek: [
    [/ch|kh/g, "h"],
    [/ph/g, "f"],
    [/th/g, "t"],
    [/dh/g, "d"],
    [/gh|y(?=[ioae])|g(?=i)/g, "g"],
    [/ks/g, "x"],
    [/mp|b/g, "b"],
    [/ou/g, "u"],
    [/ei|oi|y|ee/g, "i"],
    [/ai/g, "e"],
    [/(.)\1+/g, "$1"],
  ],
};

/** How surnames of the family end once they are romanised one way; Arabic ones are known by their article. */
const ENDINGS: Readonly<Partial<Record<Script, RegExp>>> = {
  Cyrillic: /(?:ov|ev|ova|eva|ski|skaia|enko|Suk|iuk|oviS)$/,
  Greek: /(?:akis|aki|opulos|opulu|idis|iadis|idu|oglu|atos)$/,
};
const ARABIC_ARTICLE = /(?:^|\s)(?:al|el)[-\s]/iu;

/**
 * Given names of each family in the spellings that the press prints, one name a line: folded, compiled by hand from
 * public figures' names in French and English papers. One name in several spellings and, unless it stands after the
 * bar because others bear it too, a sign that the surname beside it may have been romanised as well.
 */
const GIVEN_NAMES: Readonly<Record<Script, readonly string[]>> = {
  Cyrillic: [
    "sergei sergey serguei sergej serhiy serhii",
    "dmitri dmitry dmitrii dmytro | dimitri",
    "mikhail mihail michail mykhailo",
    "alexei aleksei alexey aleksey oleksiy oleksii",
    "andrei andrey andrej andriy andrii",
    "alexandr aleksandr oleksandr olexandr | alexander alexandre",
    "vladimir wladimir volodymyr volodimir",
    "nikolai nikolay nicolai mykola",
    "yuri youri yury iouri yuriy iurii yurii",
    "yevgeny evgueni evgeny evgenii yevgeni evgeni evgeniy ievguen yevhen",
    "iwan | ivan",
    "igor ihor",
    "oleg oleh",
    "olena yelena | elena helena",
    "olha | olga",
    "ekaterina yekaterina iekaterina kateryna | katerina",
    "natalya nataliya nataliia | natalia",
    "tatyana tetiana tetyana | tatiana",
    "yulia ioulia yuliya iuliia youlia | julia",
    "viktor | victor",
    "vasily vassili vasili vasyl",
    "grigory grigori grigoriy hryhoriy",
    "anatoly anatoli anatoliy",
    "konstantin kostiantyn | constantin",
    "pavlo | pavel",
    "petro piotr pyotr",
    "maksim maksym | maxim",
    "kirill kiril kyrylo",
    "ksenia xenia kseniya ksenija",
    "valeriy valerii | valeri valery",
    "arkady arkadi",
    "timofei timofey",
  ],
  Arabic: [
    "mohammed muhammad mohamed mohammad muhammed mohamad muhamad mhamed",
    "ahmed ahmad ahmet",
    "mahmoud mahmud mahmood",
    "youssef yusuf yousef youssouf yousuf yussuf yusef joussef",
    "hussein hussain husayn houssein husain hossein hocine",
    "hassan hasan",
    "umar | omar",
    "othman osman uthman",
    "khaled khalid",
    "said saeed sayed",
    "rachid rashid rasheed",
    "karim kareem",
    "jamal gamal djamel jamel",
    "abdallah abdullah abdalla abdulla",
    "abdelkarim abdulkarim abdelkrim",
    "abdelaziz abdulaziz",
    "abderrahmane abdulrahman abdelrahman abdurrahman",
    "moustafa mustafa mustapha mostafa",
    "ibrahim brahim",
    "ismail ismael smail",
    "mounir munir",
    "noureddine nureddin nuruddin nourredine",
    "fatima fatma fatimah fatema",
    "khadija khadidja khadijah",
    "aicha aisha ayesha aischa",
    "| leila layla laila",
    "nour noor nur",
    "mariam maryam meriem",
    "samir sameer",
    "tarek tariq tarik",
    "walid waleed oualid",
    "yasser yasir",
    "bashar bachar",
    "faisal faycal fayssal feisal",
    "zine zein zain",
    "suleiman sulayman slimane soliman souleymane",
  ],
  Greek: [
    "giorgos yorgos georgios yiorgos jorgos",
    "yannis giannis ioannis yiannis iannis",
    "kostas costas konstantinos constantinos",
    "nikos nicos nikolaos nicolaos",
    "dimitris dimitrios dhimitris | dimitri",
    "alexios | alexis",
    "eleftheria elefteria",
    "evangelos vangelis",
    "panagiotis panayotis panayiotis",
    "spyros spiros spyridon",
    "christos hristos khristos",
    "vassilis vasilis vasilios vassilios",
    "michalis mihalis mikhalis",
    "aikaterini ekaterini | katerina",
    "| maria marie",
    "stavros",
    "theodoros thodoros thodoris",
    "apostolos",
    "achilleas akhilleas",
    "efthymios eftimios efthimios",
  ],
};

interface GivenNameSpelling {
  readonly script: Script;
  /** Equal for the spellings of one name. */
  readonly line: string;
  readonly isTelling: boolean;
}

const SPELLINGS: ReadonlyMap<string, readonly GivenNameSpelling[]> = readSpellings();

function readSpellings(): Map<string, GivenNameSpelling[]> {
  const spellings = new Map<string, GivenNameSpelling[]>();
  for (const script of SCRIPTS) {
    for (const line of GIVEN_NAMES[script]) {
      const [telling = "", shared = ""] = line.split("|");
      for (const [names, isTelling] of [
        [telling, true],
        [shared, false],
      ] as const) {
        for (const name of names.split(" ").filter(Boolean)) {
          spellings.set(name, [...(spellings.get(name) ?? []), { script, line, isTelling }]);
        }
      }
    }
  }
  return spellings;
}

/** Whether two different folded given names are one name as two people write it down: "Yorgos", "Giorgos". */
export function areSpellingsOfOneGivenName(left: string, right: string): boolean {
  if (left === right) return false;
  const lines = new Set(SPELLINGS.get(right)?.map(({ line }) => line));
  return SPELLINGS.get(left)?.some(({ line }) => lines.has(line)) === true;
}

/** A person's name, as far as its romanisation shows. */
export interface Romanised {
  readonly printed: string;
  /** Folded. */
  readonly given: readonly string[];
  /** Folded, in one piece. */
  readonly surname: string;
}

/** With fewer sounds a surname is alike to too many. */
const FEWEST_SOUNDS = 5;

/**
 * Keys under which the spellings of one romanised surname meet, at most one a family; none where neither the surname
 * nor a given name looks as if it came from another script.
 */
export function romanisationKeys(name: Romanised, givenElsewhere: readonly string[] = []): string[] {
  return SCRIPTS.flatMap((script) => {
    const sounds = soundsOf(name, script);
    const looks =
      ENDINGS[script]?.test(sounds) === true ||
      (script === "Arabic" && ARABIC_ARTICLE.test(name.printed)) ||
      [...name.given, ...givenElsewhere].some((given) => isAtHomeIn(given, script));
    return looks && sounds.length >= FEWEST_SOUNDS ? [`${script} ${sounds}`] : [];
  });
}

function isAtHomeIn(given: string, script: Script): boolean {
  return SPELLINGS.get(given)?.some((spelling) => spelling.script === script && spelling.isTelling) === true;
}

/** How the surname reads once all ways of writing it down are made one; without the Arabic article. */
function soundsOf({ printed, surname }: Romanised, script: Script): string {
  const bare = script === "Arabic" && ARABIC_ARTICLE.test(printed) ? surname.replace(/^(?:al|el)/, "") : surname;
  return RULES[script].reduce((letters, [from, to]) => letters.replace(from, to), bare);
}

/**
 * Whether two different surnames are one in two romanisations. The Arabic script prints no short vowels, so a name in
 * that script is compared by its consonants, given names included.
 */
export function areRomanisations(left: Romanised, right: Romanised): boolean {
  if (left.surname === right.surname) return false;
  if (isArabicScript(left.printed) !== isArabicScript(right.printed)) {
    const consonants = consonantsOf(left);
    return consonants.length >= FEWEST_SOUNDS && consonants === consonantsOf(right);
  }
  const keys = romanisationKeys(left, right.given);
  return romanisationKeys(right, left.given).some((key) => keys.includes(key));
}

/** Whether the name is printed in a script that leaves out short vowels. */
export function isArabicScript(printed: string): boolean {
  return /\p{Script=Arabic}/u.test(printed);
}

/** Without the letters that the Arabic script leaves out, or that write a long vowel as well as a consonant. */
function consonantsOf(name: Romanised): string {
  const words = [...name.given, name.surname].map((surname) => soundsOf({ ...name, surname }, "Arabic"));
  return words.join(" ").replace(/[aeiouwy]/g, "");
}
