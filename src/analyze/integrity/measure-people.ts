import { addDays } from "../calendar/days.ts";
import { consultationRecord } from "../civil-society/consultation-record.ts";
import { missingContributors } from "../civil-society/missing-contributors.ts";
import { submissionRecord } from "../civil-society/submission-record.ts";
import { isHeld } from "../defenders/liberty.ts";
import { followUpOpinions } from "../defenders/opinions.ts";
import { listReprisals } from "../defenders/reprisals.ts";
import { defenderStatus } from "../defenders/status-on-date.ts";
import { type IntegrityContext, type Measures, sourcesOf, toShare } from "./context.ts";

const NO_DAY = "the day of the review is not known";

/** Measures of who could speak from outside, and what happened to them. */
export function measurePeople(context: IntegrityContext): Measures {
  const { options } = context;
  const { claims = [], consultations, defenders, opinions, reprisals, submissions } = options;

  return {
    "submissions-removed": ({ id, on }) => {
      if (submissions === undefined) return "no submissions were given";
      const own = submissions.filter(({ review }) => review === id);
      if (own.length === 0) return "no submission to this review is on record";
      if (on === undefined) return NO_DAY;
      const published = claims.find(
        ({ review, figure }) => review === id && figure?.unit === "submission" && figure.total !== undefined,
      );
      const { total: listedTotal } = published?.figure ?? {};
      const record = submissionRecord(own, {
        review: id,
        on,
        ...(listedTotal === undefined ? {} : { listedTotal }),
      });
      const cited = record.byKind.find(({ kind }) => kind === "cited")?.removed ?? 0;
      const removed = record.submissions.filter(({ wasRemoved }) => wasRemoved);
      const notes = [
        `${record.missing} still missing on ${on}`,
        ...(cited === 0 ? [] : [`${cited} of them only cited by others`]),
      ];
      const share = toShare(context, [record.removed, record.total], "no submission was listed by that day", {
        unit: "submission",
        note: notes.join("; "),
        evidence: () => removed.map(({ submission }) => submission),
        sources: () =>
          sourcesOf([...removed.flatMap(({ evidence }) => evidence), ...(published ? [published] : [])]),
      });
      return typeof share === "string" ? share : { ...share, interval: undefined };
    },
    "government-organised-share": ({ id }) => {
      if (consultations === undefined) return "no consultations were given";
      const { byIndependence, contributors } = consultationRecord(consultations, { review: id });
      const row = byIndependence.find(({ independence }) => independence === "government-organised");
      const meant = contributors.filter(
        ({ admitted, independence }) => admitted && independence === "government-organised",
      );
      const share = toShare(
        context,
        [row?.count ?? 0, row?.total ?? 0],
        "no contributor to this national report is on record with a judgement of its independence",
        {
          unit: "contributor",
          evidence: () => meant.map(({ contributor }) => contributor.name ?? contributor.state ?? ""),
          sources: () => sourcesOf(meant.flatMap(({ assessments }) => assessments)),
        },
      );
      return typeof share === "string" ? share : { ...share, interval: undefined };
    },
    "barred-contributors": ({ id }) => {
      if (consultations === undefined) return "no consultations were given";
      const own = consultations.filter(({ review }) => review === id);
      if (own.length === 0) return "nothing is on record of the consultation";
      const { barred, contributors } = consultationRecord(own, { review: id });
      const kept = contributors.filter(({ admitted }) => admitted === false);
      return {
        value: barred,
        count: barred,
        total: contributors.length,
        unit: "contributor",
        evidence: () => kept.map(({ contributor }) => contributor.name ?? contributor.state ?? ""),
        sources: () => sourcesOf(kept.flatMap(({ assessments }) => assessments)),
      };
    },
    "contributors-missing": ({ id, state, cycle }) => {
      if (submissions === undefined) return "no submissions were given";
      const before = submissions.filter(({ review }) => review === `${state}-${cycle - 1}`);
      const now = submissions.filter(({ review }) => review === id);
      if (before.length === 0 || now.length === 0) return "submissions to both reviews are not on record";
      const { count, total, missing } = missingContributors(before, now);
      const share = toShare(context, [count, total], "the previous summary lists no contributor", {
        unit: "contributor",
        evidence: () => missing.map(({ name }) => name),
        sources: () => sourcesOf(missing),
      });
      return typeof share === "string" ? share : { ...share, interval: undefined };
    },
    "defenders-held": ({ state, on }) => {
      if (defenders === undefined) return "no register of defenders was given";
      const own = defenders.filter((each) => each.state === state);
      if (own.length === 0) return "the register has nobody held by this State";
      if (on === undefined) return NO_DAY;
      const known = own.map((defender) => ({ defender, status: defenderStatus(defender, on).status }));
      const held = known.filter(({ status }) => isHeld(status)).map(({ defender }) => defender);
      const unknown = known.filter(({ status }) => status === "unknown").length;
      return {
        value: held.length,
        count: held.length,
        total: own.length,
        unit: "defender",
        ...(unknown === 0 ? {} : { note: `of ${unknown} more the register does not tell` }),
        evidence: () => held.map(({ id }) => id),
        sources: () => sourcesOf(held),
      };
    },
    "opinions-unheeded": ({ state, on }) => {
      if (defenders === undefined || opinions === undefined) return "no register with opinions was given";
      if (on === undefined) return NO_DAY;
      const followed = defenders
        .filter((each) => each.state === state)
        .flatMap((defender) => followUpOpinions(defender, opinions, on))
        // Of one who may have been free when it was adopted, nothing can be told.
        .filter(({ daysWithoutRelease }) => daysWithoutRelease !== undefined);
      const unheeded = followed.filter(({ released }) => released === undefined);
      const share = toShare(
        context,
        [unheeded.length, followed.length],
        "no opinion on a person held by this State is on record for that day",
        {
          unit: "opinion",
          evidence: () => unheeded.map(({ opinion, defender }) => `${opinion} ${defender}`),
          sources: () => sourcesOf(unheeded),
        },
      );
      return typeof share === "string" ? share : { ...share, interval: undefined };
    },
    "reprisals-linked": ({ id, state }) => {
      if (reprisals === undefined) return "no reprisals were given";
      if (!reprisals.some((each) => each.state === state)) return "no reprisal by this State is on record";
      const own = listReprisals(reprisals, { state, review: id });
      return {
        value: own.length,
        count: own.length,
        unit: "reprisal",
        evidence: () => own.map((each) => each.id),
        sources: () => sourcesOf(own),
      };
    },
    "reprisals-since-previous": ({ state, on, previousDay }) => {
      if (reprisals === undefined) return "no reprisals were given";
      if (!reprisals.some((each) => each.state === state)) return "no reprisal by this State is on record";
      if (on === undefined) return NO_DAY;
      const own = listReprisals(reprisals, {
        state,
        to: on,
        ...(previousDay === undefined ? {} : { from: addDays(previousDay, 1) }),
      });
      return {
        value: own.length,
        count: own.length,
        unit: "reprisal",
        ...(previousDay === undefined ? { note: "of any time before: the review is the first known" } : {}),
        evidence: () => own.map((each) => each.id),
        sources: () => sourcesOf(own),
      };
    },
    "lobbying-reports": ({ id }) => {
      const own = claims.filter(({ topic, review }) => topic === "lobbying" && review === id);
      if (own.length === 0) return "no report of lobbying for this review is on record";
      return {
        value: own.length,
        count: own.length,
        unit: "report",
        basis: "published",
        evidence: () => own.map((each) => each.id),
        sources: () => sourcesOf(own),
      };
    },
  };
}
