/** What the commands here can be told. */
import { Command, InvalidArgumentError, Option } from "commander";
import { OPERATIONS, type Operation } from "./operations/answers.js";
import { CONTENDERS, type ContenderName } from "./servers/contenders.js";

export interface Options {
  readonly scale: number;
  readonly seed: string;
  readonly keep: string | null;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: readonly number[];
  readonly operations: readonly Operation[];
  readonly contenders: readonly ContenderName[];
  readonly extras: boolean;
  readonly build: boolean;
}

/** The longest burst anybody may ask for: load is bounded in time, and goes to this machine only. */
const MOST_SECONDS = 60;
const MOST_ROUNDS = 50;

export function measurementCommand(name: string, description: string, contenders: readonly ContenderName[]): Command {
  return archiveOptions(new Command(name).description(description))
    .option("--rounds <number>", "rounds, in each of which every server has its turn", upTo(MOST_ROUNDS), 5)
    .option("--seconds <number>", "seconds each server is asked for in a round", upTo(MOST_SECONDS), 4)
    .option("--connections <list>", "numbers of connections, with commas between", listOf(upTo(256)), [1, 32])
    .option("--only <list>", "operations, with commas between: Q1,Q2,Q3", listOf(oneOf(OPERATIONS)), [...OPERATIONS])
    .option("--servers <list>", "servers, with commas between", listOf(oneOf(CONTENDERS)), [...contenders])
    .option("--no-extras", "leave out what only Dixit is asked: search, statistics, a person's page")
    .option("--no-build", "measure dist/ as it is instead of building Dixit first");
}

export const archiveOptions = (command: Command): Command =>
  command
    .addOption(
      new Option("--scale <number>", "size of the archive; 1 is 20 thousand articles and 200 thousand quotes")
        .default(1)
        .argParser(positive),
    )
    .option("--seed <text>", "another seed makes another archive", "dixit")
    .option("--keep <folder>", "keep the database in this folder, and use the one that is there");

/** The commander's values as one typed value. */
export function readOptions(command: Command): Options {
  const values = command.opts<{
    scale: number;
    seed: string;
    keep?: string;
    rounds: number;
    seconds: number;
    connections: number[];
    only: Operation[];
    servers: ContenderName[];
    extras: boolean;
    build: boolean;
  }>();
  const { scale, seed, rounds, seconds, connections, extras, build } = values;
  return {
    ...{ scale, seed, rounds, seconds, connections, extras, build },
    keep: values.keep ?? null,
    operations: values.only,
    contenders: values.servers,
  };
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 100)) throw new InvalidArgumentError("Expected a number above 0, at most 100.");
  return value;
}

const upTo =
  (most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1 || value > most) {
      throw new InvalidArgumentError(`Expected a whole number from 1 to ${most}.`);
    }
    return value;
  };

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): Value => {
    const found = values.find((value) => value.toLowerCase() === text.toLowerCase());
    if (found === undefined) throw new InvalidArgumentError(`Expected one of ${values.join(", ")}.`);
    return found;
  };

const listOf =
  <Value>(read: (text: string) => Value) =>
  (text: string): Value[] => [...new Set(text.split(",").map((part) => read(part.trim())))];
