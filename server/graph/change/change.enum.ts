import type { ChangeOp } from "../../domain/change.js";
import { graphEnum } from "../enum.js";

export const ChangeOpEnum = graphEnum<ChangeOp>("ChangeOp", "What became of a node.", {
  CREATED: "It is new.",
  UPDATED: "It says something else now.",
  MERGED: "Its id now means another node, which `node` gives.",
  SPLIT: "Part of it is a node of its own now.",
  WITHDRAWN: "It is hidden, because its article was withheld, cancelled or retracted.",
  RESTORED: "It is to be seen again. A follower may meet it for the first time, and takes it as new then.",
  DELETED: "It is gone: its article no longer holds it, or nothing names it any more.",
});
