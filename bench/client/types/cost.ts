/** What a compiler does for the types of each client. It counts the same each time, on every machine. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { CONTENDERS, TITLES, type ContenderName } from "../contenders/contender.js";
import type { TypeCost } from "../figures.js";
import { TYPED_PROGRAMS, type TypedProgram } from "./programs.js";

const HERE = fileURLToPath(new URL("..", import.meta.url));
/** As if it stood beside the clients' own folder. */
const PATH = join(HERE, "program.ts");

export function measureTypes(say: (line: string) => void): Record<ContenderName, TypeCost> {
  const costs = CONTENDERS.map((name) => {
    say(`What its types cost: ${TITLES[name]}`);
    return [name, costOf(TYPED_PROGRAMS[name])] as const;
  });
  return Object.fromEntries(costs) as Record<ContenderName, TypeCost>;
}

function costOf({ given, hundred, text, date, deep }: TypedProgram): TypeCost {
  const before = check(given);
  // A program whose types came to nothing would cost nothing.
  const proof = `
    declare const text: Last${text};
    export const words: string = text;
    // @ts-expect-error -- it is known what it is, and that is no number
    export const wrong: number = text;
    export type When = Last${date};`;
  const all = check(`${given}\n${hundred}\n${proof}`);
  const twelve = deep === null ? null : check(`${given}\n${deep}`);
  return {
    hundred: all.instantiations - before.instantiations,
    twelveDeep: twelve === null ? null : twelve.instantiations - before.instantiations,
    complaints: [...new Set([...all.complaints, ...(twelve?.complaints ?? [])])],
    date: all.typeOfWhen ?? "unknown",
  };
}

interface Checked {
  readonly instantiations: number;
  readonly complaints: readonly string[];
  readonly typeOfWhen: string | undefined;
}

function check(text: string): Checked {
  const options: ts.CompilerOptions = { ...projectOptions(), noUnusedLocals: false };
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (path) => path === PATH || disk.fileExists(path);
  host.readFile = (path) => (path === PATH ? text : disk.readFile(path));
  host.getSourceFile = (path, target, ...rest) =>
    path === PATH ? ts.createSourceFile(path, text, target) : disk.getSourceFile(path, target, ...rest);
  const program = ts.createProgram([PATH], options, host);
  const complaints = ts
    .getPreEmitDiagnostics(program)
    .map(({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n").split("\n")[0]}`);
  const instantiations = program.getInstantiationCount();
  const when = program
    .getSourceFile(PATH)
    ?.statements.find((statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === "When");
  const checker = program.getTypeChecker();
  const typeOfWhen =
    when && checker.typeToString(checker.getTypeAtLocation(when), undefined, ts.TypeFormatFlags.InTypeAlias);
  return { instantiations, complaints, typeOfWhen };
}

function projectOptions(): ts.CompilerOptions {
  const path = join(HERE, "tsconfig.json");
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path)).options;
}
