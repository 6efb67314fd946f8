import fc from "fast-check";
import { type Corpus, createCorpus, selectRecommendations } from "../../../src/corpus/index.ts";
import { RESPONSE_CLAIMS, RESPONSE_POSITIONS } from "../../../src/model/state-response.ts";
import { ISSUE_SLUGS, STATE_CODES } from "../../../src/model/vocabulary.generated.ts";
import { makeRecommendation, makeReview, makeRow } from "../records.ts";

/** Texts of every alphabet, with quotation marks and line ends. */
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
const state = fc.constantFrom(...STATE_CODES);

const response = fc
  .tuple(fc.constantFrom(...RESPONSE_POSITIONS), fc.option(fc.constantFrom(...RESPONSE_CLAIMS)))
  .map(([position, claim]) => ({
    stage: "review" as const,
    position,
    ...(claim === null ? {} : { claim }),
  }));

const report = fc
  .tuple(
    state,
    fc.integer({ min: 1, max: 45 }),
    fc.array(fc.tuple(fc.uniqueArray(state, { maxLength: 4 }), response, text), { maxLength: 6 }),
  )
  .map(([reviewed, session, items]) => ({
    review: makeReview(reviewed, session),
    recommendations: items.map(([states, answer, words], index) =>
      makeRecommendation(`1.${index + 1}`, states, [answer], {
        text: words,
        parts: [{ text: words, recommendingStates: states, span: [0, words.length] }],
      }),
    ),
  }));

const rows = fc
  .array(
    fc.tuple(
      state,
      fc.option(state),
      fc.integer({ min: 1, max: 45 }),
      fc.constantFrom(...RESPONSE_POSITIONS),
      fc.option(fc.constantFrom(1, 2, 3, 4, 5)),
      fc.uniqueArray(fc.constantFrom(...ISSUE_SLUGS), { maxLength: 3 }),
      fc.option(text),
      fc.constantFrom("x.csv", "y.csv"),
    ),
    { maxLength: 20 },
  )
  .map((items) =>
    items.map(([stateUnderReview, recommending, session, position, action, issues, words, file], index) => {
      const {
        recommendingState: _,
        action: __,
        ...rest
      } = makeRow(index + 2, {
        id: `upr-info:${file}#${index + 2}`,
        stateUnderReview,
        session,
        position,
        issues,
        source: { file, row: index + 2 },
      });
      return {
        ...rest,
        ...(recommending === null ? {} : { recommendingState: recommending }),
        ...(action === null ? {} : { action: action as 1 | 2 | 3 | 4 | 5 }),
        ...(words === null ? {} : { text: words }),
      };
    }),
  );

/** Corpora of a report and an export, whole or a view of every other entry. */
export const anyCorpus: fc.Arbitrary<Corpus> = fc
  .tuple(report, rows, fc.boolean())
  .map(([one, uprInfo, isView]) => {
    const { corpus } = createCorpus({ reports: [one], uprInfo, reviews: [makeReview("KEN", 8)] });
    let index = 0;
    return isView ? selectRecommendations(corpus, () => index++ % 2 === 0) : corpus;
  });
