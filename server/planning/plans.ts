/** The plans of one operation. */
import { getVariableValues } from "graphql";
import { compile, type Types } from "./compile.js";
import type { Operation } from "./operation.js";
import type { Ask, Variables } from "./plan.js";
import type { Template, Written } from "./print/draft.js";
import { print } from "./print/print.js";
import type { Question } from "./questions.js";
import { judged, Unplanned } from "./unplanned.js";

/** Plans hang on a tree of questions: what is asked next depends on what was answered before. */
type Branch = Leaf | Fork;

interface Leaf {
  readonly is: "leaf";
  /** Null where the operation is not planned for these answers. */
  readonly printed: Printed | null;
}

interface Fork {
  readonly is: "fork";
  readonly question: Question;
  readonly branches: Map<string, Branch>;
}

interface Printed {
  readonly asks: readonly Ask[];
  readonly template: Template;
}

/** Directives and ids of different kinds combine; an operation that has met so many combinations is planned no further. */
const MOST_PLANS = 40;

export class Plans {
  private root: Branch | null = null;
  private made = 0;
  /** The statement, where no request can change it. */
  private fixed: Written | null | undefined;

  constructor(
    private readonly operation: Operation,
    private readonly types: Types,
  ) {}

  /** The statement that answers the operation for these variables; null when the resolvers have to. */
  statement(variables: Variables): Written | null {
    if (this.fixed !== undefined) return this.fixed;
    const varies = (this.operation.definition.variableDefinitions ?? []).length > 0;
    const written = this.write(variables);
    if (!varies) this.fixed = written;
    return written;
  }

  private write(given: Variables): Written | null {
    try {
      const variables = this.coerced(given);
      const printed = this.planFor(variables);
      return printed === null
        ? null
        : judged(() =>
            printed.template.fill(printed.asks.map((ask) => (ask.varies ? ask.read(variables) : undefined))),
          );
    } catch (error) {
      if (error instanceof Unplanned) return null;
      throw error;
    }
  }

  private coerced(variables: Variables): Variables {
    const { schema, definition } = this.operation;
    const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
    if (coerced === undefined) throw new Unplanned("The variables are not what the operation declares.");
    return coerced;
  }

  private planFor(variables: Variables): Printed | null {
    let branch = this.root;
    while (branch?.is === "fork") branch = branch.branches.get(branch.question.answer(variables)) ?? null;
    if (branch !== null) return branch.printed;
    if (this.made >= MOST_PLANS) return null;
    this.made++;
    return this.plant(variables);
  }

  private plant(variables: Variables): Printed | null {
    const { plan, answered } = compile(this.operation, this.types, variables);
    const printed = plan === null ? null : { asks: plan.asks, template: print(plan) };
    let grow = (branch: Branch): void => {
      this.root = branch;
    };
    let known = this.root;
    for (const { question, answer } of answered) {
      const fork: Fork = known?.is === "fork" ? known : { is: "fork", question, branches: new Map() };
      if (fork !== known) grow(fork);
      known = fork.branches.get(answer) ?? null;
      grow = (branch) => void fork.branches.set(answer, branch);
    }
    grow({ is: "leaf", printed });
    return printed;
  }
}
