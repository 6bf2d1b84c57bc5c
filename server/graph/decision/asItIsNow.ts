/**
 * What a mutation answers of the thing decided about: as it is now, also where the decision was refused because the
 * thing has changed. Ids that are none are among the refusals, and name nothing here.
 */
import type { Article } from "../../domain/article.js";
import type { Attribution, Quote, UnnamedSource } from "../../domain/quote.js";
import type { ArticleId, AttributionId, QuoteId, UnnamedSourceId } from "../../domain/ids.js";
import { idKind } from "../../domain/ids.js";
import type { GraphContext } from "../context.js";

export const attributionNow = async (id: string, { loaders }: GraphContext): Promise<Attribution | null> =>
  idKind(id) === "Attribution" ? loaders.attribution.byId(id as AttributionId) : null;

export const attributionOfQuoteNow = async (id: string, { loaders }: GraphContext): Promise<Attribution | null> =>
  idKind(id) === "Quote" ? loaders.attribution.ofQuote(id as QuoteId) : null;

export const quoteNow = async (id: string, { loaders }: GraphContext): Promise<Quote | null> =>
  idKind(id) === "Quote" ? loaders.quote.byId(id as QuoteId) : null;

export const unnamedSourceNow = async (id: string, { loaders }: GraphContext): Promise<UnnamedSource | null> =>
  idKind(id) === "UnnamedSource" ? loaders.unnamedSource.byId(id as UnnamedSourceId) : null;

export const articleNow = async (id: string, { loaders }: GraphContext): Promise<Article | null> =>
  idKind(id) === "Article" ? loaders.article.byId(id as ArticleId) : null;
