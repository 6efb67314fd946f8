import { readdirSync, readFileSync } from "node:fs";
import type { Recommendation } from "../../src/model/recommendation.ts";
import { readDocument } from "../../src/read.ts";
import { corpusPath } from "./corpus.ts";

/** How far an ask is from the recommendation it retells; `none` where no recommendation asks it. */
export type Distance = "light" | "reworded" | "distant" | "none";

/** An ask that we wrote, with the numbers of the recommendations that ask the same. */
export interface MadeAsk {
  readonly distance: Distance;
  readonly answers: readonly string[];
  readonly text: string;
}

/**
 * A submission that we wrote. `development`: what weights and word lists were made with; of these nine, four and then
 * two were held out at first and looked at once. `held-out`: written when all was done, and looked at once; four answers
 * were added later on reading the matches that had counted as wrong. `fresh`: two more, written and looked at once
 * afterwards, and nothing changed for them.
 */
export interface MadeSubmission {
  readonly name: string;
  readonly role: "development" | "held-out" | "fresh";
  readonly asks: readonly MadeAsk[];
  readonly recommendations: readonly Recommendation[];
}

const FIXTURES = new URL("../fixtures/compare/uptake/", import.meta.url);

/** The made submissions with the recommendations of their reports. */
export async function loadSubmissions(): Promise<readonly MadeSubmission[]> {
  const submissions: MadeSubmission[] = [];
  for (const file of readdirSync(FIXTURES).filter((name) => name.endsWith(".json"))) {
    const made = JSON.parse(readFileSync(new URL(file, FIXTURES), "utf8")) as Omit<
      MadeSubmission,
      "recommendations" | "name"
    > & { readonly file: string };
    const report = await readDocument(corpusPath("wg_reports", "pdf", made.file));
    if (report.kind !== "working-group-report") throw new Error(`${made.file} is a ${report.kind}`);
    submissions.push({
      name: file.replace(".json", ""),
      role: made.role,
      asks: made.asks,
      recommendations: report.recommendations,
    });
  }
  return submissions;
}

/** How well asks are answered. */
export interface UptakeScore {
  /** Asks with an answer of which one of the answers is found, as a share of all of them. */
  readonly recall: number;
  /** Asks said to be taken up whose first match is an answer, as a share of all said to be. */
  readonly precision: number;
  /** Matches that are answers, as a share of all matches. */
  readonly matchPrecision: number;
  /** The same recall by distance. */
  readonly byDistance: Readonly<Record<Exclude<Distance, "none">, number>>;
}

/** Scores what `answer` finds for each ask of each submission: numbers of recommendations, the surest first. */
export function scoreUptake(
  submissions: readonly MadeSubmission[],
  answer: (submission: MadeSubmission) => ReadonlyMap<string, readonly string[]>,
): UptakeScore {
  const judged = submissions.flatMap((submission) => {
    const found = answer(submission);
    return submission.asks.map((ask) => ({ ...ask, found: found.get(ask.text) ?? [] }));
  });
  const asked = judged.filter(({ answers }) => answers.length > 0);
  const claimed = judged.filter(({ found }) => found.length > 0);
  const isMet = ({ answers, found }: (typeof judged)[number]): boolean =>
    found.some((one) => answers.includes(one));
  const matches = claimed.flatMap(({ answers, found }) => found.map((one) => answers.includes(one)));
  const recallOf = (distance: Distance): number =>
    share(asked.filter((each) => each.distance === distance).map(isMet));
  return {
    recall: share(asked.map(isMet)),
    precision: share(claimed.map(({ answers, found }) => answers.includes(found[0] ?? ""))),
    matchPrecision: share(matches),
    byDistance: { light: recallOf("light"), reworded: recallOf("reworded"), distant: recallOf("distant") },
  };
}

function share(flags: readonly boolean[]): number {
  return flags.length === 0 ? 0 : flags.filter(Boolean).length / flags.length;
}
