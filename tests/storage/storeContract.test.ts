import { expect, it } from "vitest";
import { describeEachDatabase } from "../support/databases.js";
import { invent, nameOf, person } from "./invented.js";

describeEachDatabase("A store", (open) => {
  it("gives back the article that was saved", async () => {
    const store = await open();
    const ada = person("Ada Morvan");
    const graph = invent({ url: "https://a.example/1", quotes: [{ by: ada, words: "Oui." }] });
    await store.write(async (writer) => {
      await writer.saveArticle(graph);
      await writer.saveNames(ada.id, [nameOf(ada, "Ada Morvan")], []);
    });
    expect(await store.articles.byIds([graph.article.id])).toEqual(new Map([[graph.article.id, graph.article]]));
  });
});
