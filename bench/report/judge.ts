/** What Dixit must reach to be worth picking, on every operation measured and at every number of connections. */
import { pairedRatio } from "../measure/ratios.js";
import { measuredOf, type Report, type Round } from "../measure/report.js";

export const LEAST_TIMES_POSTGRAPHILE = 1.6;
export const MOST_PROCESSOR_OF_POSTGRAPHILE = 0.33;
export const LEAST_OF_FLOOR = 0.7;

export interface Judgement {
  readonly claim: string;
  readonly measured: number;
  readonly holds: boolean;
}

/** One judgement a claim, operation and number of connections. Throws when one of the servers was not measured. */
export function judge(report: Report): Judgement[] {
  const own = report.measured.filter(({ contender }) => contender === "dixit");
  if (own.length === 0) throw new Error("Dixit was not measured in this run; there is nothing to judge.");
  return own.flatMap(({ operation, connections, rounds }) => {
    const times = (to: "floor" | "postgraphile", of: (round: Round) => number): number =>
      pairedRatio(rounds.map(of), measuredOf(report, to, operation, connections).rounds.map(of));
    const where = `${operation} over ${connections} connection${connections === 1 ? "" : "s"}`;
    const throughput = times("postgraphile", (round) => round.requestsPerSecond);
    const processor = times("postgraphile", (round) => round.serverProcessor);
    const floor = times("floor", (round) => round.requestsPerSecond);
    return [
      {
        claim: `${where}: at least ${LEAST_TIMES_POSTGRAPHILE} times PostGraphile's requests/s`,
        measured: throughput,
        holds: throughput >= LEAST_TIMES_POSTGRAPHILE,
      },
      {
        claim: `${where}: at most ${MOST_PROCESSOR_OF_POSTGRAPHILE} of PostGraphile's processor time a request`,
        measured: processor,
        holds: processor <= MOST_PROCESSOR_OF_POSTGRAPHILE,
      },
      {
        claim: `${where}: at least ${LEAST_OF_FLOOR} of the floor's requests/s`,
        measured: floor,
        holds: floor >= LEAST_OF_FLOOR,
      },
    ];
  });
}
