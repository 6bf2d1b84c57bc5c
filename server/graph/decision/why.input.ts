import { Field, InputType } from "type-graphql";
import { DixitError } from "../../domain/errors.js";
import type { Why } from "../../pipeline/decisions/decide.js";
import { UrlScalar } from "../scalar/scalars.js";

const MOST_REASON = 2_000;

@InputType("Why", { description: "Why something is decided: what whoever meets the decision later goes by." })
export class WhyInput {
  @Field(() => String, {
    nullable: true,
    description: "In a sentence or two, at most 2,000 characters. Needed where a wrong decision harms somebody.",
  })
  reason?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: "An http or https address of what shows it." })
  sourceUrl?: string | null;
}

/** Blank reasons are none. Throws BAD_ARGUMENT and BAD_URL. */
export function whyOf(input: WhyInput | null | undefined): Why {
  const reason = input?.reason?.trim() ?? "";
  if (reason.length > MOST_REASON || reason.includes("\u0000")) {
    throw new DixitError(
      "BAD_ARGUMENT",
      `The reason has ${reason.length} characters${reason.includes("\u0000") ? ", among them NUL" : ""}; expected at most ${MOST_REASON} of text.`,
      { path: ["why", "reason"] },
    );
  }
  const sourceUrl = input?.sourceUrl ?? null;
  if (sourceUrl !== null && !/^https?:\/\//i.test(sourceUrl)) {
    throw new DixitError(
      "BAD_URL",
      `"${sourceUrl.slice(0, 80)}" is no address that readers can open; expected http:// or https://.`,
      {
        path: ["why", "sourceUrl"],
      },
    );
  }
  return { reason: reason === "" ? null : reason, sourceUrl };
}
