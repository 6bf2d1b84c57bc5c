import { dirname, join } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../..");

/**
 * Compiles programs that exist only in memory, as if they stood beside this file.
 *
 * @param overrides compiler options on top of the project's own
 * @returns for each program, by name: its errors as "TS2345: message", the first line of each
 */
export function errorsOf<Name extends string>(
  programs: Readonly<Record<Name, string>>,
  overrides: ts.CompilerOptions = {},
): Record<Name, string[]> {
  const names = Object.keys(programs) as Name[];
  const files = new Map(names.map((name, index) => [pathOf(index), name]));
  const program = programOf(programs, overrides);
  const elsewhere = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file === undefined || !files.has(file.fileName));
  if (elsewhere.length > 0) throw new Error(elsewhere.map(describe).join("\n"));
  return Object.fromEntries(
    [...files].map(([path, name]) => [
      name,
      ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(describe),
    ]),
  ) as Record<Name, string[]>;
}

const pathOf = (index: number): string => join(import.meta.dirname, `program${index}.ts`);

/** The same programs, for a compiler that has not begun yet. */
export function programOf(programs: Readonly<Record<string, string>>, overrides: ts.CompilerOptions = {}): ts.Program {
  const options = { ...projectOptions(), noUnusedLocals: false, ...overrides };
  const texts = new Map(Object.values(programs).map((text, index) => [pathOf(index), text]));
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (path) => texts.has(path) || disk.fileExists(path);
  host.readFile = (path) => texts.get(path) ?? disk.readFile(path);
  host.getSourceFile = (path, target, ...rest) => {
    const source = texts.get(path);
    return source === undefined ? disk.getSourceFile(path, target, ...rest) : ts.createSourceFile(path, source, target);
  };
  return ts.createProgram([...texts.keys()], options, host);
}

function projectOptions(): ts.CompilerOptions {
  const path = join(ROOT, "tsconfig.json");
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path)).options;
}

function describe({ code, messageText, file }: ts.Diagnostic): string {
  const [first] = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n");
  const where = file === undefined || file.fileName.startsWith(import.meta.dirname) ? "" : ` (${file.fileName})`;
  return `TS${code}: ${first}${where}`;
}
