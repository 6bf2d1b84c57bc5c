/** The report as a person reads it: Markdown tables. */
import { pairedRatio, median } from "../measure/ratios.js";
import { measuredOf, type Measured, type Report, type Round } from "../measure/report.js";
import { TITLES } from "../operations/answers.js";

const HEAD = [
  "Operation",
  "Connections",
  "Server",
  "Requests/s",
  "p50 ms",
  "p99 ms",
  "Statements",
  "Server CPU ms",
  "Database CPU ms",
  "Answer kB",
  "× floor",
  "× PostGraphile",
  "CPU × PostGraphile",
];

export function reportAsMarkdown(report: Report): string {
  return [
    `# ${report.date.slice(0, 10)}`,
    "",
    `Measured ${report.date} at commit ${report.commit} on ${report.machine}; all servers on Node ${report.node} over one PostgreSQL ${report.postgres}, archive × ${report.scale}; ${report.rounds} rounds of ${report.seconds} s a server, in turn. Requests/s, latencies and processor times are medians of the rounds; ratios are medians of the ratios within each round.`,
    "",
    ...[...new Set(report.measured.map(({ operation }) => operation))].map((one) => `- **${one}**: ${TITLES[one]}.`),
    "",
    ...table(
      HEAD,
      report.measured.map((one) => row(report, one)),
    ),
    "",
    "Memory, the most each server's process held over the whole run:",
    "",
    ...table(
      ["Server", "MB"],
      Object.entries(report.megabytes).map(([name, megabytes]) => [titleOf(report, name), String(megabytes)]),
    ),
    ...(report.extras.length === 0 ? [] : extras(report)),
    "",
  ].join("\n");
}

function row(report: Report, one: Measured): string[] {
  const middle = (of: (round: Round) => number): number => median(one.rounds.map(of));
  return [
    one.operation,
    String(one.connections),
    titleOf(report, one.contender),
    middle((round) => round.requestsPerSecond).toFixed(0),
    middle((round) => round.p50).toFixed(2),
    middle((round) => round.p99).toFixed(2),
    String(one.statements),
    middle((round) => round.serverProcessor).toFixed(2),
    middle((round) => round.databaseProcessor).toFixed(2),
    middle((round) => round.kilobytes).toFixed(1),
    ratio(report, one, "floor", (round) => round.requestsPerSecond),
    ratio(report, one, "postgraphile", (round) => round.requestsPerSecond),
    ratio(report, one, "postgraphile", (round) => round.serverProcessor),
  ];
}

function ratio(report: Report, one: Measured, to: "floor" | "postgraphile", of: (round: Round) => number): string {
  if (report.titles[to] === undefined) return "";
  const other = measuredOf(report, to, one.operation, one.connections);
  return pairedRatio(one.rounds.map(of), other.rounds.map(of)).toFixed(2);
}

const extras = (report: Report): string[] => [
  "",
  "Dixit alone:",
  "",
  ...table(
    ["Operation", "Connections", "Requests/s", "p50 ms", "p99 ms", "Statements"],
    report.extras.map((one) =>
      one.missing === null
        ? [
            one.title,
            String(one.connections),
            one.requestsPerSecond.toFixed(0),
            one.p50.toFixed(1),
            one.p99.toFixed(1),
            String(one.statements),
          ]
        : [one.title, String(one.connections), one.missing, "", "", ""],
    ),
  ),
];

const titleOf = (report: Report, name: string): string =>
  (report.titles as Readonly<Record<string, string | undefined>>)[name] ?? name;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}
