/**
 * Reads a UPR Info export, prints what is in it and what is wrong with it.
 *
 * Run: npx tsx examples/read-an-export.ts [file.csv]
 * Without a file it reads three rows of its own, one of which names no State.
 */
import { acceptance, createCorpus, formatDiagnostic } from "uprkit";
import { readDocument } from "uprkit/read";

const INVENTED = `To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session
Slovenia,EEG,EU,Ratify the convention,Chile,GRULAC,,Accepted,5,International instruments,7
Slovenia,EEG,EU,Continue its efforts,Viet Nam,Asia,ASEAN,Accepted,2,Right to education,7
Slovenia,EEG,EU,Consider a visit,Atlantis,,,Noted,3,Special procedures,7
`;

const [, , file] = process.argv;
const result =
  file === undefined
    ? await readDocument(new TextEncoder().encode(INVENTED), { name: "invented.csv" })
    : await readDocument(file);

if (result.kind !== "upr-info-export") throw new Error(`${file} is a ${result.kind}, expected an export`);

const { corpus, diagnostics } = createCorpus({ uprInfo: result.rows, pledges: result.pledges });
for (const { stateUnderReview, session, count, total, value } of acceptance(corpus, {
  by: ["stateUnderReview", "session"],
})) {
  const rate = value === undefined ? "no answers" : `${(value * 100).toFixed(1)} %`;
  console.log(`${stateUnderReview}, session ${session}: ${count} of ${total} rows supported (${rate})`);
}
for (const diagnostic of [...result.diagnostics, ...diagnostics]) console.log(formatDiagnostic(diagnostic));
