import { describe, expect, it } from "vitest";
import { renderComparison, renderCorpus, renderReview, renderState } from "../../../src/report/render.ts";
import type { PageProgress, RenderOptions } from "../../../src/report/render-options.ts";
import { makeSections } from "../../../src/report/sections/make-sections.ts";
import { smallCorpus } from "./small-corpus.ts";

const corpus = smallCorpus();
const PAGES: readonly (readonly [string, (options: RenderOptions) => Promise<string>])[] = [
  ["renderReview()", (options) => renderReview(corpus, "CHN-2", options)],
  ["renderState()", (options) => renderState(corpus, "NOR", options)],
  ["renderComparison() of reviews", (options) => renderComparison(corpus, ["CHN-1", "CHN-2"], options)],
  ["renderComparison() of States", (options) => renderComparison(corpus, ["NOR", "CUB"], options)],
  ["renderCorpus()", (options) => renderCorpus(corpus, options)],
];

describe("makeSections()", () => {
  it("makes one after the other, in order, and tells how far it is", async () => {
    const told: PageProgress[] = [];
    const section = (id: string) => [{ id, title: id, blocks: [] }];
    const made = await makeSections("page", [() => section("a"), async () => [], () => section("b")], {
      onProgress: (progress) => told.push(progress),
    });
    expect(made.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(told).toEqual([0, 1, 2, 3].map((done) => ({ done, total: 3, stage: "sections" })));
  });

  it("makes nothing more once it is stopped", async () => {
    const stopper = new AbortController();
    let made = 0;
    const make = () => {
      made += 1;
      stopper.abort();
      return [];
    };
    const { signal } = stopper;
    await expect(makeSections("page", [make, make], { signal })).rejects.toMatchObject({ code: "ABORTED" });
    expect(made).toBe(1);
  });
});

describe.each(PAGES)("%s", (_, render) => {
  it("tells how far it is to the end, and is the same page for it", async () => {
    const told: PageProgress[] = [];
    const page = await render({ onProgress: (progress) => told.push(progress) });
    expect(page).toBe(await render({}));
    const sections = told.filter(({ stage }) => stage === "sections");
    expect(sections.map(({ done }) => done)).toEqual(sections.map((_each, index) => index));
    expect(sections.at(-1)).toMatchObject({ done: sections.length - 1, total: sections.length - 1 });
  });

  it("can be stopped before it begins and between two sections", async () => {
    await expect(render({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "ABORTED" });
    const stopper = new AbortController();
    const stopped = render({
      signal: stopper.signal,
      onProgress: ({ stage, done }) => {
        if (stage === "sections" && done === 1) setTimeout(() => stopper.abort(), 0);
      },
    });
    await expect(stopped).rejects.toMatchObject({ code: "ABORTED" });
  });
});
