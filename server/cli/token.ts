import { InvalidArgumentError, Option, type Command } from "commander";
import { readConfig, type Config } from "../config.js";
import { isScope, SCOPES, type Scope, type Token } from "../domain/actor.js";
import { DixitError } from "../domain/errors.js";
import { readInstant } from "../pipeline/draft.js";
import type { ForWhom } from "../pipeline/tokens.js";
import { openStore } from "../storage/openStore.js";
import { printLine } from "./output.js";
import { deskOver, type TokenDesk } from "./token/desk.js";
import { noDoorBecause } from "./token/doorPath.js";
import { deskThroughDoor } from "./token/throughDoor.js";

interface CreateOptions {
  readonly name?: string;
  readonly actor?: string;
  readonly scopes: readonly Scope[];
  readonly kind: "person" | "service";
  readonly orcid?: string;
  readonly expires?: Date;
}

export function addTokenCommand(program: Command): void {
  const token = program.command("token").description("make, list and revoke the tokens that let others write");
  token
    .command("create")
    .description("make a token and print its secret, once")
    .option("--name <name>", "who answers for what is done with it")
    .option("--actor <id>", "somebody who has had a token before, instead of --name")
    .option("--scopes <scopes>", `what it is for: ${SCOPES.join(", ")}, with commas between them`, readScopes, [])
    .addOption(new Option("--kind <kind>", "what bears the name").choices(["person", "service"]).default("person"))
    .option("--orcid <id>", "the person's ORCID iD")
    .option("--expires <when>", "after so long (12h, 90d, 8w), or at a date (2032-01-01)", readExpiry)
    .addHelpText(
      "after",
      `
ingest   add articles and declare facts
curate   correct what was read out of them
legal    withdraw articles and what was quoted from them
Without any, the token lets its bearer ask where a server answers nobody else (DIXIT_QUERIES=token).

The secret goes to standard output and all else to standard error, so that it can be kept without being seen:
  DIXIT_TOKEN=$(dixit token create --name "Léa Morvan" --scopes ingest)
Nobody can show it again. It works at once, also while a server has the embedded database open.`,
    )
    .action(create);
  token
    .command("list")
    .description("list all tokens there ever were, without their secrets")
    .option("--json", "print one JSON object a line instead of text")
    .action(list);
  token
    .command("revoke")
    .description("refuse a token from now on; running servers do within five seconds")
    .argument("<id>", "as dixit token list shows it: tok_…")
    .action(revoke);
}

function readScopes(text: string): Scope[] {
  const words = text.split(",").map((word) => word.trim());
  const scopes = words.filter(isScope);
  if (scopes.length < words.length) {
    throw new InvalidArgumentError(`Expected some of ${SCOPES.join(", ")}, with commas between them.`);
  }
  return scopes;
}

const HOUR_MS = 3_600_000;
const UNITS: Readonly<Record<string, number>> = { h: HOUR_MS, d: 24 * HOUR_MS, w: 7 * 24 * HOUR_MS };

function readExpiry(text: string): Date {
  const [, count, unit = ""] = /^(\d{1,5})([hdw])$/.exec(text.trim()) ?? [];
  return count === undefined ? readInstant(text) : new Date(Date.now() + Number(count) * (UNITS[unit] ?? 0));
}

async function create(options: CreateOptions): Promise<void> {
  const draft = { for: whom(options), scopes: options.scopes, expiresAt: options.expires ?? null };
  const { token, secret } = await atDesk((desk) => desk.create(draft));
  process.stderr.write(`${describeToken(token)}\nThis is its secret. Keep it now: nobody can show it again.\n`);
  await printLine(secret);
}

function whom({ name, actor, kind, orcid }: CreateOptions): ForWhom {
  if (actor !== undefined && name === undefined && orcid === undefined) return { actor };
  if (name !== undefined && actor === undefined) {
    return { name, kind: kind === "person" ? "PERSON" : "SERVICE", orcid: orcid ?? null };
  }
  throw new DixitError(
    "BAD_ARGUMENT",
    `A token is for somebody; expected --name "…" for somebody new (and --orcid, if they have one), or --actor acr_… for somebody who has had one.`,
  );
}

async function list({ json }: { readonly json?: true }): Promise<void> {
  const tokens = await atDesk((desk) => desk.list());
  for (const token of tokens) {
    if (!(await printLine(json ? JSON.stringify(token) : describeToken(token)))) return;
  }
  if (tokens.length === 0 && !json) await printLine("There are no tokens. dixit token create makes one.");
}

async function revoke(id: string): Promise<void> {
  const token = await atDesk((desk) => desk.revoke(id));
  await printLine(describeToken(token));
}

function describeToken({ id, actor, scopes, createdAt, expiresAt, revokedAt, lastUsedAt }: Token): string {
  const minute = (date: Date): string => `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const who = [actor.kind.toLowerCase(), actor.id, ...(actor.orcid === null ? [] : [`ORCID ${actor.orcid}`])];
  return [
    `${id}  ${actor.name} (${who.join(", ")})  ${scopes.length === 0 ? "may only ask" : scopes.join(", ")}`,
    `created ${minute(createdAt)}`,
    lastUsedAt === null ? "never used" : `last used ${minute(lastUsedAt)}`,
    ...(expiresAt === null
      ? []
      : [`${expiresAt.getTime() <= Date.now() ? "expired" : "expires"} ${minute(expiresAt)}`]),
    ...(revokedAt === null ? [] : [`REVOKED ${minute(revokedAt)}`]),
  ].join("; ");
}

async function atDesk<Result>(work: (desk: TokenDesk) => Promise<Result>): Promise<Result> {
  const config = readConfig(process.env);
  try {
    return await inDatabase(config, work);
  } catch (error) {
    if (!(error instanceof DixitError) || error.code !== "DATA_FOLDER_IN_USE") throw error;
    return throughDoor(config, work, error);
  }
}

async function inDatabase<Result>(config: Config, work: (desk: TokenDesk) => Promise<Result>): Promise<Result> {
  const desk = deskOver(await openStore(config, { owner: "dixit token" }));
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}

/** What a door that does not open says, in the words of the system. */
const CLOSED: readonly unknown[] = ["ENOENT", "ECONNREFUSED", "ECONNRESET", "EACCES"];

async function throughDoor<Result>(
  { dataFolder }: Config,
  work: (desk: TokenDesk) => Promise<Result>,
  inUse: DixitError,
): Promise<Result> {
  const why = noDoorBecause(dataFolder);
  if (why !== null) {
    throw new DixitError(inUse.code, `${inUse.message} A running server cannot make tokens here: ${why}.`);
  }
  try {
    return await work(deskThroughDoor(dataFolder));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (!CLOSED.includes(code)) throw error;
    throw new DixitError(
      inUse.code,
      `${inUse.message} If it is a server that has only just started, try again in a moment.`,
      { cause: error },
    );
  }
}
