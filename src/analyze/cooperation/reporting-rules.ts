import type { InstrumentCode } from "../../model/vocabulary.generated.ts";

/** When a State that joins a treaty has to report under it. */
export interface ReportingRule {
  readonly instrument: InstrumentCode;
  /** From the deposit of the instrument of ratification to the treaty's entry into force for the State. */
  readonly entryIntoForce: "thirtieth-day" | "three-months" | "first-of-month-after-three-months";
  /** Years from entry into force for the State to the initial report. */
  readonly initialYears: number;
  /** Where the treaty says so. */
  readonly article: string;
  /** Years between later reports; absent where they are due on request only. */
  readonly everyYears?: number;
  /** Whether the treaty itself sets the rhythm of later reports, or the practice of the committee. */
  readonly everyBasis: "treaty" | "practice";
  /** What sets the rhythm of later reports. */
  readonly everySource: string;
}

/** The nine core treaties, which have reports; their protocols are reported on with them. */
export const REPORTING_RULES: readonly ReportingRule[] = [
  {
    instrument: "ICERD",
    entryIntoForce: "thirtieth-day",
    initialYears: 1,
    article: "ICERD, articles 9 (1) and 19 (2)",
    everyYears: 2,
    everyBasis: "treaty",
    everySource: "ICERD, article 9 (1)",
  },
  {
    instrument: "ICCPR",
    entryIntoForce: "three-months",
    initialYears: 1,
    article: "ICCPR, articles 40 (1) and 49 (2)",
    everyYears: 8,
    everyBasis: "practice",
    everySource: "predictable review cycle of the Human Rights Committee, since 2020",
  },
  {
    instrument: "ICESCR",
    entryIntoForce: "three-months",
    initialYears: 2,
    article: "ICESCR, article 27 (2); ECOSOC resolution 1988/4",
    everyYears: 5,
    everyBasis: "practice",
    everySource: "ECOSOC resolution 1988/4",
  },
  {
    instrument: "CEDAW",
    entryIntoForce: "thirtieth-day",
    initialYears: 1,
    article: "CEDAW, articles 18 (1) and 27 (2)",
    everyYears: 4,
    everyBasis: "treaty",
    everySource: "CEDAW, article 18 (1)",
  },
  {
    instrument: "CAT",
    entryIntoForce: "thirtieth-day",
    initialYears: 1,
    article: "CAT, articles 19 (1) and 27 (2)",
    everyYears: 4,
    everyBasis: "treaty",
    everySource: "CAT, article 19 (1)",
  },
  {
    instrument: "CRC",
    entryIntoForce: "thirtieth-day",
    initialYears: 2,
    article: "CRC, articles 44 (1) and 49 (2)",
    everyYears: 5,
    everyBasis: "treaty",
    everySource: "CRC, article 44 (1)",
  },
  {
    instrument: "ICRMW",
    entryIntoForce: "first-of-month-after-three-months",
    initialYears: 1,
    article: "ICRMW, articles 73 (1) and 87 (2)",
    everyYears: 5,
    everyBasis: "treaty",
    everySource: "ICRMW, article 73 (1)",
  },
  {
    instrument: "CRPD",
    entryIntoForce: "thirtieth-day",
    initialYears: 2,
    article: "CRPD, articles 35 (1) and 45 (2)",
    everyYears: 4,
    everyBasis: "treaty",
    everySource: "CRPD, article 35 (2)",
  },
  {
    instrument: "ICPPED",
    entryIntoForce: "thirtieth-day",
    initialYears: 2,
    article: "ICPPED, articles 29 (1) and 39 (2)",
    everyBasis: "treaty",
    everySource: "ICPPED, article 29 (4): further information on request",
  },
];
