import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

interface PackageJson {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

export const packageJson = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as PackageJson;

/** What the checks read besides sources. Copied, so that a project with a fault is judged by the real settings. */
const SETTINGS = [
  "tsconfig.json",
  "eslint.config.js",
  ".dependency-cruiser.cjs",
  ".prettierrc.json",
  ".prettierignore",
  ".jscpd.json",
  "knip.json",
  "scripts/checkDirections.ts",
];

/** What those settings import; a check for undeclared packages must find them declared. */
const SETTINGS_NEED = [
  "@graphql-eslint/eslint-plugin",
  "@types/node",
  "dependency-cruiser",
  "eslint",
  "eslint-plugin-regexp",
  "typescript-eslint",
  "vitest",
];

export interface Outcome {
  readonly code: number;
  /** Standard output and error, in no promised order. */
  readonly output: string;
}

/**
 * A small project in a temporary folder, under the real settings and with the real packages, to plant a fault in.
 * Disposing of it removes the folder.
 */
export class PlantedProject implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), "dixit-planted-"));

  /** @param files path → text, on top of the settings; @param copied paths taken over from the real project */
  constructor(files: Readonly<Record<string, string>>, copied: readonly string[] = SETTINGS) {
    symlinkSync(join(ROOT, "node_modules"), join(this.folder, "node_modules"));
    for (const path of copied) {
      cpSync(join(ROOT, path), join(this.folder, path), {
        recursive: true,
        filter: (source) => !/(?:^|\/)(?:node_modules|dist)$/.test(source),
      });
    }
    const devDependencies = Object.fromEntries(SETTINGS_NEED.map((name) => [name, packageJson.devDependencies[name]]));
    const planted = { name: "planted", private: true, type: "module", workspaces: ["client"], devDependencies };
    this.write("package.json", `${JSON.stringify(planted, null, 2)}\n`);
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** Changes a file that is there; throws when the words to replace are not in it, for then no fault is planted. */
  replace(path: string, words: string, by: string): void {
    const text = readFileSync(join(this.folder, path), "utf8");
    if (!text.includes(words)) throw new Error(`${path} does not hold "${words}"`);
    this.write(
      path,
      text.replace(words, () => by),
    );
  }

  /** Runs one of package.json's scripts, word for word, in this folder. */
  run(script: string): Promise<Outcome> {
    const command = packageJson.scripts[script];
    if (command === undefined) throw new Error(`package.json has no script "${script}"`);
    return this.shell(command);
  }

  shell(command: string): Promise<Outcome> {
    const path = [join(ROOT, "node_modules/.bin"), process.env["PATH"] ?? ""].join(delimiter);
    // As in a shell: under NODE_ENV=test, which the test runner sets, some tools print nothing.
    const env = { ...process.env, PATH: path, NO_COLOR: "1", FORCE_COLOR: "0", NODE_ENV: "development" };
    return new Promise((resolve) => {
      execFile("sh", ["-c", command], { cwd: this.folder, env, timeout: 100_000 }, (error, stdout, stderr) => {
        resolve({
          code: error === null ? 0 : typeof error.code === "number" ? error.code : -1,
          output: stdout + stderr,
        });
      });
    });
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
