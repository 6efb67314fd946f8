import pl from "nodejs-polars";
import { type Engine, WANTED } from "../queries/query.ts";
import { type PlainColumns, spellOut, WORD_COLUMNS } from "./plain-columns.ts";
import { versionOf } from "./version.ts";

const SUPPORTED = pl.col("position").eq(pl.lit("supported"));
const ANSWERED = pl.col("position").neq(pl.lit("pending"));
const RATE = [
  SUPPORTED.sum().alias("count"),
  ANSWERED.sum().alias("total"),
  SUPPORTED.sum().cast(pl.Float64).div(ANSWERED.sum()).alias("value"),
];

/** A frame in memory, words as categories, a second frame by issue; lazy queries, so that Polars can plan them. */
export function createPolarsEngine(plain: PlainColumns): Engine {
  const nulls = (values: ArrayLike<number>, none: number) =>
    Array.from(values, (value) => (value === none ? null : value));
  const rows = pl.DataFrame([
    ...WORD_COLUMNS.map((name) => pl.Series(name, [...spellOut(plain[name])], pl.Utf8).cast(pl.Categorical)),
    pl.Series("session", nulls(plain.session, 0), pl.UInt8),
    pl.Series("cycle", nulls(plain.cycle, 0), pl.UInt8),
    pl.Series("action", nulls(plain.action, 0), pl.UInt8),
    pl.Series("recommendation", plain.recommendation, pl.Int32),
    pl.Series(
      "entry",
      Int32Array.from({ length: plain.length }, (_, at) => at),
      pl.Int32,
    ),
  ]);
  const issues = pl.DataFrame([
    pl.Series("entry", plain.issueRows, pl.Int32),
    pl.Series("issue", [...spellOut(plain.issue)], pl.Utf8).cast(pl.Categorical),
  ]);
  const byIssue = issues.join(rows, { on: "entry", how: "left" });
  const { cycle, action, stateUnderReviewGroup, issue } = WANTED;
  const is = (name: string, value: string | number) => pl.col(name).eq(pl.lit(value));
  const isAny = (name: string, values: readonly string[]) =>
    values.map((value) => is(name, value)).reduce((some, one) => some.or(one));
  return {
    name: "Polars",
    version: versionOf("nodejs-polars"),
    answers: {
      "by-state": () =>
        rows
          .lazy()
          .groupBy("stateUnderReview")
          .agg(...RATE)
          .collectSync()
          .rows(),
      regions: () =>
        rows
          .lazy()
          .groupBy(["recommendingStateGroup", "stateUnderReviewGroup"])
          .agg(...RATE)
          .collectSync()
          .rows(),
      "three-keys": () =>
        rows
          .lazy()
          .groupBy(["session", "recommendingStateGroup", "action"])
          .agg(...RATE)
          .collectSync()
          .rows(),
      filtered: () =>
        rows
          .lazy()
          .filter(
            is("cycle", cycle)
              .and(is("action", action))
              .and(isAny("recommendingStateGroup", WANTED.recommendingStateGroup))
              .and(is("stateUnderReviewGroup", stateUnderReviewGroup)),
          )
          .groupBy("stateUnderReview")
          .agg(...RATE)
          .collectSync()
          .rows(),
      "on-an-issue": () =>
        byIssue
          .lazy()
          .filter(is("issue", issue))
          .groupBy(["cycle", "recommendingStateGroup"])
          .agg(...RATE)
          .collectSync()
          .rows(),
      "top-states": () =>
        rows
          .lazy()
          .filter(is("cycle", cycle))
          .groupBy("recommendingState")
          .agg(pl.len().alias("count"))
          .withColumn(pl.col("recommendingState").cast(pl.Utf8).alias("name"))
          .sort(["count", "name"], [true, false], true)
          .select("recommendingState", "count")
          .head(WANTED.states)
          .collectSync()
          .rows(),
      actions: () =>
        rows
          .lazy()
          .groupBy("recommendingState")
          .agg(
            pl.col("action").count().alias("total"),
            pl.col("action").mean().alias("value"),
            pl.col("action").eq(pl.lit(5)).mean().alias("specificShare"),
          )
          .collectSync()
          .rows(),
      "by-issue": () =>
        byIssue
          .lazy()
          .groupBy("issue")
          .agg(...RATE)
          .collectSync()
          .rows(),
      "issues-by-region": () =>
        byIssue
          .lazy()
          .filter(is("stateUnderReviewGroup", stateUnderReviewGroup))
          .groupBy(["issue", "recommendingStateGroup"])
          .agg(pl.len().alias("count"))
          .collectSync()
          .rows(),
      numbered: () =>
        rows
          .lazy()
          .groupBy("recommendation")
          .agg(pl.col("stateUnderReview").first(), pl.col("position").first())
          .groupBy("stateUnderReview")
          .agg(...RATE)
          .collectSync()
          .rows(),
      distinct: () =>
        rows
          .lazy()
          .filter(pl.col("recommendingState").isNotNull())
          .groupBy(["stateUnderReview", "session"])
          .agg(pl.col("recommendingState").nUnique().alias("count"))
          .collectSync()
          .rows(),
      "top-pairs": () =>
        rows
          .lazy()
          .filter(isAny("position", WANTED.position))
          .groupBy(["recommendingState", "stateUnderReview"])
          .agg(pl.len().alias("count"))
          .withColumns(
            pl.col("recommendingState").cast(pl.Utf8).alias("maker"),
            pl.col("stateUnderReview").cast(pl.Utf8).alias("state"),
          )
          .sort(["count", "maker", "state"], [true, false, false], true)
          .select("maker", "state", "count")
          .head(WANTED.pairs)
          .collectSync()
          .rows(),
    },
  };
}
