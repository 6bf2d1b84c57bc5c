import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { DixitError } from "../domain/errors.js";

export interface InputFile {
  /** As given on the command line, or "standard input". */
  readonly name: string;
  read(): Promise<Uint8Array>;
}

/** What `FILE`, `DIR` and `-` mean: a file, every .txt file below a folder in order of name, standard input. */
export async function findInputs(paths: readonly string[]): Promise<InputFile[]> {
  const inputs: InputFile[] = [];
  for (const path of paths) {
    if (path === "-") inputs.push({ name: "standard input", read: readStandardInput });
    else inputs.push(...(await filesAt(path)).map((file) => ({ name: file, read: () => readFile(file) })));
  }
  return inputs;
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new DixitError("NOT_FOUND", `There is no file or folder "${path}".`);
  if (!found.isDirectory()) return [path];
  const files = await findTextFiles(path);
  if (files.length === 0) throw new DixitError("NOT_FOUND", `The folder "${path}" holds no .txt file.`);
  return files;
}

/** Every .txt file below a folder, in order of its path. */
export async function findTextFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".txt"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
