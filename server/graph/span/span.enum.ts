import type { OffsetUnit } from "../../domain/span.js";
import { graphEnum } from "../enum.js";
import type { AnchorState } from "./anchor.js";

export const OffsetUnitEnum = graphEnum<OffsetUnit>("OffsetUnit", "What offsets are counted in.", {
  CODE_POINT: "Unicode code points, as in Python and the W3C Web Annotation model.",
  UTF16: "UTF-16 code units, as in JavaScript and Java.",
  UTF8_BYTE: "Bytes of the UTF-8 encoding, as in Rust and Go.",
});

export const AnchorStateEnum = graphEnum<AnchorState>(
  "AnchorState",
  "Whether the words stand in the article's current text. Never a lookalike.",
  {
    ANCHORED: "The span is of the current version.",
    MOVED: "The span is of an earlier version, and its exact words occur once in the current one.",
    ORPHANED:
      "The span is of an earlier version, and its exact words occur nowhere or more than once in the current one.",
  },
);
