import {
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBPreparedStatement,
  INTEGER,
  version,
} from "@duckdb/node-api";
import type { AnswerRow, Engine, QueryName } from "../queries/query.ts";
import { WANTED } from "../queries/query.ts";
import { type PlainColumns, WORD_COLUMNS, type WordColumn } from "./plain-columns.ts";

/** Rows that DuckDB takes at a time. */
const CHUNK = 2048;

const RATE = `count(*) FILTER (position = 'supported')::INTEGER AS count,
  count(*) FILTER (position <> 'pending')::INTEGER AS total,
  count(*) FILTER (position = 'supported') / nullif(count(*) FILTER (position <> 'pending'), 0)::DOUBLE AS value`;
const { cycle, action, stateUnderReviewGroup, issue, states, pairs } = WANTED;
const quoteAll = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(", ");

const STATEMENTS: Readonly<Record<QueryName, string>> = {
  "by-state": `SELECT stateUnderReview, ${RATE} FROM entries GROUP BY ALL`,
  regions: `SELECT recommendingStateGroup, stateUnderReviewGroup, ${RATE} FROM entries GROUP BY ALL`,
  "three-keys": `SELECT session, recommendingStateGroup, action, ${RATE} FROM entries GROUP BY ALL`,
  filtered: `SELECT stateUnderReview, ${RATE} FROM entries WHERE cycle = ${cycle} AND action = ${action}
    AND recommendingStateGroup IN (${quoteAll(WANTED.recommendingStateGroup)})
    AND stateUnderReviewGroup = '${stateUnderReviewGroup}' GROUP BY ALL`,
  "on-an-issue": `SELECT cycle, recommendingStateGroup, ${RATE} FROM entries_by_issue WHERE issue = '${issue}' GROUP BY ALL`,
  "top-states": `SELECT recommendingState, count(*)::INTEGER AS count FROM entries WHERE cycle = ${cycle}
    GROUP BY ALL ORDER BY count DESC, recommendingState LIMIT ${states}`,
  actions: `SELECT recommendingState, count(action)::INTEGER AS total, avg(action) AS value,
    count(*) FILTER (action = 5) / nullif(count(action), 0)::DOUBLE AS specificShare FROM entries GROUP BY ALL`,
  "by-issue": `SELECT issue, ${RATE} FROM entries_by_issue GROUP BY ALL`,
  "issues-by-region": `SELECT issue, recommendingStateGroup, count(*)::INTEGER AS count FROM entries_by_issue
    WHERE stateUnderReviewGroup = '${stateUnderReviewGroup}' GROUP BY ALL`,
  numbered: `SELECT stateUnderReview, ${RATE} FROM (SELECT recommendation,
      any_value(stateUnderReview) AS stateUnderReview, any_value(position) AS position
      FROM entries GROUP BY recommendation) GROUP BY ALL`,
  distinct: `SELECT stateUnderReview, session, count(*)::INTEGER AS count FROM
    (SELECT DISTINCT stateUnderReview, session, recommendingState FROM entries WHERE recommendingState IS NOT NULL)
    GROUP BY ALL`,
  "top-pairs": `SELECT recommendingState, stateUnderReview, count(*)::INTEGER AS count FROM entries
    WHERE position IN (${quoteAll(WANTED.position)})
    GROUP BY ALL ORDER BY count DESC, recommendingState, stateUnderReview LIMIT ${pairs}`,
};

/** Tables in memory, words as ENUM, statements prepared; as many threads as there are cores. */
export async function createDuckdbEngine(plain: PlainColumns): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();

  async function append(
    table: string,
    columns: readonly { readonly values: ArrayLike<number>; readonly none?: number }[],
  ): Promise<void> {
    const appender = await connection.createAppender(table);
    const length = columns[0]?.values.length ?? 0;
    const types = columns.map(() => INTEGER);
    for (let start = 0; start < length; start += CHUNK) {
      const size = Math.min(CHUNK, length - start);
      const chunk = DuckDBDataChunk.create(types, size);
      chunk.setColumns(
        columns.map(({ values, none }) =>
          Array.from({ length: size }, (_, at) => {
            const value = values[start + at];
            return value === undefined || value === none ? null : value;
          }),
        ),
      );
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  const enumOf = (name: string, { words }: WordColumn): Promise<unknown> =>
    connection.run(`CREATE TYPE ${name}_word AS ENUM (${quoteAll(words)})`);
  for (const name of WORD_COLUMNS) await enumOf(name, plain[name]);
  await enumOf("issue", plain.issue);
  const word = (name: string, { words }: WordColumn): string =>
    `([${quoteAll(words)}]::${name}_word[])[${name} + 1] AS ${name}`;

  const names = [...WORD_COLUMNS, "session", "cycle", "action", "recommendation"] as const;
  const numbers = [
    ...WORD_COLUMNS.map((name) => ({ values: plain[name].codes, none: -1 })),
    { values: plain.session, none: 0 },
    { values: plain.cycle, none: 0 },
    { values: plain.action, none: 0 },
    { values: plain.recommendation, none: -1 },
  ];
  await connection.run(`CREATE TABLE codes (${names.map((name) => `${name} INTEGER`).join(", ")})`);
  await append("codes", numbers);
  await connection.run(`CREATE TABLE entries AS SELECT ${WORD_COLUMNS.map((name) => word(name, plain[name])).join(", ")},
    session::UTINYINT AS session, cycle::UTINYINT AS cycle, action::UTINYINT AS action, recommendation FROM codes`);
  await connection.run("CREATE TABLE issue_codes (entry INTEGER, issue INTEGER)");
  await append("issue_codes", [{ values: plain.issueRows }, { values: plain.issue.codes, none: -1 }]);
  await connection.run(`CREATE TABLE entries_by_issue AS SELECT entries.*, ${word("issue", plain.issue)}
    FROM issue_codes JOIN entries ON entries.rowid = issue_codes.entry ORDER BY entry`);
  await connection.run("DROP TABLE codes");
  await connection.run("DROP TABLE issue_codes");

  const read = (statement: DuckDBPreparedStatement) => async (): Promise<readonly AnswerRow[]> =>
    (await statement.runAndReadAll()).getRowsJS();
  const answers = await Promise.all(
    Object.entries(STATEMENTS).map(
      async ([name, sql]) => [name, read(await connection.prepare(sql))] as const,
    ),
  );
  return {
    name: "DuckDB",
    version: version(),
    answers: Object.fromEntries(answers) as unknown as Engine["answers"],
  };
}
