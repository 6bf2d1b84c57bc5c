/** Operations written as text, what makes one of your own, and the text of a selector. */
export * from "./generated/operations.js";
export { operation } from "./runtime/documentOperation.js";
export { explain } from "./runtime/explain.js";
export type { Operation } from "./runtime/operation.js";
export type { TypedDocument } from "./runtime/typedDocument.js";
