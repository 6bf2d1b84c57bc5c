import type { Variables } from "./plan.js";
import { judged } from "./unplanned.js";

/** What decides how a plan looks and only a request's variables tell: whether a field is skipped, what an id is of. */
export interface Question {
  /** Throws Unplanned when the variables cannot be an answer. */
  readonly answer: (variables: Variables) => string;
}

export interface Answered {
  readonly question: Question;
  readonly answer: string;
}

/** The questions that come up while a plan is made for one set of variables, and how these answer them. */
export class Questions {
  readonly answered: Answered[] = [];

  constructor(private readonly variables: Variables) {}

  ask(answer: (variables: Variables) => string): string {
    const question: Question = { answer: (variables) => judged(() => answer(variables)) };
    const given = question.answer(this.variables);
    this.answered.push({ question, answer: given });
    return given;
  }

  isTrue(variable: string): boolean {
    return this.ask((variables) => String(variables[variable] === true)) === "true";
  }
}
