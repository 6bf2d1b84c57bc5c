/** Makes one statement of a plan. Its only row holds the finished answer, as it is sent. */
import { encodeCursor, type CursorList } from "../../search/cursor.js";
import { keyOf } from "../columns.js";
import type { ObjectValue, PagedRows, PageInfoPart, PagePart, PageValue, Plan, Value } from "../plan.js";
import { Draft, type Template } from "./draft.js";
import { array, base64url, concat, json, keyPart, literal, members, printed, sql, type Piece } from "./json.js";
import { countRows, firstPosition, outside, pagedRows, sourceRows } from "./rows.js";

export function print({ value }: Plan): Template {
  const draft = new Draft();
  const answer = [json('{"data":'), ...new Printer(draft).object(value), json("}\n")];
  return draft.finish(`select ${concat(answer)} as answer`);
}

class Printer {
  constructor(private readonly draft: Draft) {}

  private value(value: Value): Piece[] {
    switch (value.is) {
      case "constant":
        return [json(value.json)];
      case "column": {
        const column = outside(value.column);
        const pieces = printed(column, value.format);
        const { ifNull, missing } = value;
        if (missing === "fault") return [sql(`coalesce(${concat(pieces)}, ${fault(value.column.rows.name)})`)];
        return ifNull === undefined ? pieces : [sql(`coalesce(${concat(pieces)}, ${literal(ifNull)})`)];
      }
      case "differing": {
        const [column, from] = [outside(value.column), outside(value.from)];
        return [sql(`case when ${column} = ${from} then 'null' else '"' || ${column} || '"' end`)];
      }
      case "cursor":
        return [json('"'), sql(this.cursor(value.rows)), json('"')];
      case "object":
        return this.object(value);
      case "one": {
        const row = `(select ${concat(this.value(value.value))} from ${sourceRows(this.draft, value.rows, true)})`;
        return [sql(`coalesce(${row}, ${value.missing === "null" ? "'null'" : fault(value.rows.name)})`)];
      }
      case "every":
        return array(`(select string_agg(${concat(this.value(value.value))}, ',')
          from ${sourceRows(this.draft, value.rows, false)})`);
      case "choice": {
        const cases = value.cases.map(
          (one) =>
            `when ${outside(value.column)} in (${one.when.map(literal).join(", ")}) then ${concat(this.value(one.value))}`,
        );
        return [cases.length === 0 ? json("null") : sql(`case ${cases.join(" ")} else 'null' end`)];
      }
      case "page":
        return this.page(value);
    }
  }

  object({ members: list, present }: ObjectValue): Piece[] {
    const pieces = members(list, (value: Value) => this.value(value));
    return present === undefined
      ? pieces
      : [sql(`case when ${outside(present)} is null then 'null' else ${concat(pieces)} end`)];
  }

  /** The rows are read once, whatever number of parts is made of them, and not at all when none is. */
  private page({ rows, members: list }: PageValue): Piece[] {
    const parts = list.flatMap(({ value: part }) =>
      part.is === "pageInfo" ? part.members.map(({ value }) => value.is) : [part.is],
    );
    const ahead = parts.includes("hasNextPage");
    const reads = ahead || (["edges", "startCursor", "endCursor"] as const).some((part) => parts.includes(part));
    const pieces = members(list, (part: PagePart) => this.pagePart(part, rows, ahead));
    if (!reads) return pieces;
    return [sql(`(select ${concat(pieces)} from ${pagedRows(this.draft, rows, ahead)})`)];
  }

  private pagePart(part: PagePart, rows: PagedRows, ahead: boolean): Piece[] {
    switch (part.is) {
      case "constant":
        return [json(part.json)];
      case "edges":
        return array(`string_agg(${concat(this.value(part.value))}, ',')${this.ofThisPage(rows, ahead)}`);
      case "totalCount":
        return [sql(countRows(this.draft, rows))];
      case "pageInfo":
        return members(part.members, (info: PageInfoPart) => this.pageInfo(info, rows, ahead));
    }
  }

  private pageInfo(part: PageInfoPart, rows: PagedRows, ahead: boolean): Piece[] {
    switch (part.is) {
      case "constant":
        return [json(part.json)];
      case "hasNextPage":
        return [sql(`(count(*) > ${this.pageSize(rows)})::text`)];
      case "hasPreviousPage":
        return [sql(this.draft.part(rows.ask, ({ page }) => literal(String(page.after !== null))))];
      case "startCursor":
        return this.cursorAt("1", rows, ahead);
      case "endCursor":
        return this.cursorAt(ahead ? `least(count(*), ${this.pageSize(rows)})` : "count(*)", rows, ahead);
    }
  }

  private cursorAt(place: string, rows: PagedRows, ahead: boolean): Piece[] {
    const cursors = `array_agg(${this.cursor(rows)})${this.ofThisPage(rows, ahead)}`;
    return [sql(`coalesce('"' || (${cursors})[${place}] || '"', 'null')`)];
  }

  /** Leaves the row out that was only read to see whether there is one. */
  private ofThisPage(rows: PagedRows, ahead: boolean): string {
    return ahead ? ` filter (where ${rows.name}.place <= ${this.pageSize(rows)})` : "";
  }

  private pageSize(rows: PagedRows): string {
    return this.draft.part(rows.ask, ({ page }) => String(page.first));
  }

  /** What `encodeCursor` makes of the row's key. */
  private cursor(rows: PagedRows): string {
    const parts = keyOf(rows.source);
    const opening = this.draft.part(rows.ask, ({ list }) => literal(openingOf(list)));
    const key =
      parts.length === 0
        ? [json(","), sql(`(${rows.name}.place + ${this.offset(rows)})::text`)]
        : parts.flatMap(({ column, type }) => [json(","), ...keyPart(outside({ rows, name: column }), type)]);
    return base64url(concat([sql(opening), ...key, json("]")]));
  }

  private offset(rows: PagedRows): string {
    return this.draft.part(rows.ask, (ask) => String(firstPosition(ask) - 1));
  }
}

/** A cursor without its key: `[1,"articles"`. */
const openingOf = (list: CursorList): string =>
  Buffer.from(encodeCursor(list, []), "base64url").toString("utf8").slice(0, -1);

/** Fails when it is computed, and not before: the text is no JSON, and the time in it keeps it from being computed early. */
const fault = (rows: string): string => `('No row in ${rows} at ' || clock_timestamp())::json::text`;
