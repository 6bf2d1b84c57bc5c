/** Apollo's gateway, passing on who asks: it sends subgraphs nothing of a request unless it is told to. */
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import type { Shown } from "./serve.js";

export const forwardingGateway = (supergraphSdl: string): ApolloGateway =>
  new ApolloGateway({ supergraphSdl, buildService: ({ url }) => new Forwarding(url === undefined ? {} : { url }) });

class Forwarding extends RemoteGraphQLDataSource<Shown> {
  override willSendRequest({
    request,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource<Shown>["willSendRequest"]>>[0]): void {
    // Empty while the gateway starts and asks for itself.
    const { authorization } = context as Partial<Shown>;
    if (authorization !== undefined) request.http?.headers.set("authorization", authorization);
  }
}
