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
  const options = { ...projectOptions(), noUnusedLocals: false, ...overrides };
  const names = Object.keys(programs) as Name[];
  const files = new Map(names.map((name, index) => [join(import.meta.dirname, `program${index}.ts`), name]));
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  const text = (path: string): string | undefined => {
    const name = files.get(path);
    return name === undefined ? undefined : programs[name];
  };
  host.fileExists = (path) => files.has(path) || disk.fileExists(path);
  host.readFile = (path) => text(path) ?? disk.readFile(path);
  host.getSourceFile = (path, target, ...rest) => {
    const source = text(path);
    return source === undefined ? disk.getSourceFile(path, target, ...rest) : ts.createSourceFile(path, source, target);
  };
  const program = ts.createProgram([...files.keys()], options, host);
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
