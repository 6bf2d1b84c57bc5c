/** What was found, as a person reads it: Markdown. */
import { table } from "../report/table.js";
import { CONTENDERS, TITLES, type ContenderName } from "./contenders/contender.js";
import type { Figures, Rounds } from "./figures.js";
import { bytes, judgeGoals, spread, type Goal } from "./goals.js";
import { pairedQuartiles } from "./quartiles.js";

export function figuresAsMarkdown(figures: Figures): string {
  const { speed } = figures;
  return [
    `# ${figures.date.slice(0, 10)}, the client`,
    "",
    `Measured ${figures.date} at commit ${figures.commit} by \`${figures.command}\` on ${figures.machine}; Node ${figures.node}, TypeScript ${figures.typescript}; a real server over the embedded database with a tenth of the invented archive; ${figures.rounds} rounds. ${Object.entries(
      figures.versions,
    )
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}.`,
    "",
    ...table(["", "Goal", ...CONTENDERS.map((name) => TITLES[name]), "Met"], judgeGoals(figures).map(row)),
    "",
    `Bytes are those of bodies, sent and received. Ratios are medians, with the middle half in brackets. RetryLink draws its pauses, so what Apollo Client does in goal 8 differs from run to run.`,
    "",
    "Beside the goals:",
    "",
    ...table(
      ["", ...CONTENDERS.map((name) => TITLES[name])],
      [
        [
          "time for the page of goal 2",
          ...CONTENDERS.map((name) => timeOf(name === "lazy" ? speed.models : speed.page, name)),
        ],
        ["time for 100 names in one tick", ...CONTENDERS.map((name) => timeOf(speed.names, name))],
        ["time for 1,000 quotes by pages", ...CONTENDERS.map((name) => timeOf(speed.walk, name))],
        ["most memory in goal 3, MB", ...CONTENDERS.map((name) => String(figures.traffic[name].walk.peak))],
        ["bytes sent for the page", ...CONTENDERS.map((name) => bytes(figures.traffic[name].page.sent))],
      ],
    ),
    "",
    "What shows more of it:",
    "",
    ...judgeGoals(figures).flatMap(({ number, command }) => (command === "" ? [] : [`- ${number}: \`${command}\``])),
    "",
  ].join("\n");
}

const row = ({ number, claim, found, met, reason }: Goal): string[] => [
  String(number),
  claim,
  ...CONTENDERS.map((name) => found?.[name] ?? ""),
  met === null ? "by its tests" : met ? "yes" : `**no**${reason === undefined ? "" : `: ${reason}`}`,
];

/** Beside ours in the same rounds. */
function timeOf(rounds: Rounds, name: ContenderName): string {
  if (name === "dixit") return "1";
  return spread(pairedQuartiles(rounds[name] ?? [], rounds.dixit ?? []));
}
