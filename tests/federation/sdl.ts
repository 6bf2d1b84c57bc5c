import { graphql, type GraphQLSchema } from "graphql";

/** What a subgraph says of itself. */
export async function sdlOf(schema: GraphQLSchema): Promise<string> {
  const { data } = await graphql({ schema, source: "{ _service { sdl } }" });
  return (data as { _service: { sdl: string } } | null)?._service.sdl ?? "";
}
