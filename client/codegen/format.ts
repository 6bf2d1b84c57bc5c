import { format, resolveConfig } from "prettier";

/** Generated TypeScript in the style of the rest, so that it can be read, and read in a diff. */
export async function formatted(text: string): Promise<string> {
  return format(text, { ...(await resolveConfig("client/generated/recorders.ts")), parser: "typescript" });
}
