import { isDeepStrictEqual } from "node:util";

/** Where two values first differ, in words, or null when they are equal. */
export function firstDifference(expected: unknown, got: unknown, path = "answer"): string | null {
  if (isDeepStrictEqual(expected, got)) return null;
  if (Array.isArray(expected) && Array.isArray(got)) {
    if (expected.length !== got.length) return `${path} has ${got.length} items instead of ${expected.length}`;
    for (let i = 0; i < expected.length; i++) {
      const difference = firstDifference(expected[i], got[i], `${path}[${i}]`);
      if (difference !== null) return difference;
    }
  } else if (isRecord(expected) && isRecord(got)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(got)])) {
      const difference = firstDifference(expected[key], got[key], `${path}.${key}`);
      if (difference !== null) return difference;
    }
  }
  return `${path} is ${JSON.stringify(got)} instead of ${JSON.stringify(expected)}`.slice(0, 500);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
