/** Plans a page of a list: a Relay connection. */
import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLOutputType } from "graphql";
import { column, present, withCursors } from "./columns.js";
import type { Compiler } from "./compile.js";
import type { Member, PageInfoPart, PagePart, PagedRows, PageValue, Rows } from "./plan.js";
import { selected, type Selected } from "./selected.js";
import type { Fields } from "./selection.js";
import { Unplanned } from "./unplanned.js";
import type { PageField } from "./vocabulary.js";

export function planPage(compiler: Compiler, of: Selected, { list, keys }: PageField, parent: Rows | null): PageValue {
  const rows: PagedRows = {
    name: compiler.nameRows(),
    source: list,
    keys: keys.map((key) => column(present(parent), key)),
    ask: compiler.ask(of, list.read),
    columns: new Set(),
  };
  const type = objectType(of.definition.type);
  return { is: "page", rows, members: partsOf(compiler, type, of, (part) => pagePart(compiler, part, rows)) };
}

function pagePart(compiler: Compiler, part: Selected, rows: PagedRows): PagePart {
  switch (part.definition.name) {
    case "edges": {
      const type = objectType(part.definition.type);
      return { is: "edges", value: compiler.object(type, compiler.fieldsOf(type, part.nodes), rows) };
    }
    case "totalCount":
      return { is: "totalCount" };
    case "pageInfo":
      return {
        is: "pageInfo",
        members: partsOf(compiler, objectType(part.definition.type), part, (of) => pageInfoPart(of, rows)),
      };
    default:
      throw new Unplanned(`${part.definition.name} is not planned as part of a page.`);
  }
}

function pageInfoPart({ definition: { name } }: Selected, rows: PagedRows): PageInfoPart {
  switch (name) {
    case "hasNextPage":
    case "hasPreviousPage":
      return { is: name };
    case "startCursor":
    case "endCursor":
      withCursors(rows);
      return { is: name };
    default:
      throw new Unplanned(`${name} is not planned as part of where a page stands.`);
  }
}

function partsOf<Part>(
  compiler: Compiler,
  type: GraphQLObjectType,
  of: Selected,
  plan: (part: Selected) => Part,
): Member<Part | { readonly is: "constant"; readonly json: string }>[] {
  const fields: Fields = compiler.fieldsOf(type, of.nodes);
  return [...fields].map(([key, nodes]) => {
    compiler.countValue();
    return nodes[0]?.name.value === "__typename"
      ? { key, value: { is: "constant" as const, json: JSON.stringify(type.name) } }
      : { key, value: plan(selected(type, nodes)) };
  });
}

function objectType(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Unplanned(`A ${named.name} is no part of a page.`);
  return named;
}
