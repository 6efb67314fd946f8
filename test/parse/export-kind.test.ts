import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectExportKind } from "../../src/parse/export-kind.ts";
import { UPRKIT_COLUMNS } from "../../src/parse/uprkit-records/columns.ts";
import { UHRI_HEADER, uhriEntry } from "./uhri/entries.ts";

const entity = { _id: "e", template: "t", metadata: { response: [] } };
const pledge = { id: "upr-info:a.csv#2", state: "CHL", session: 5, issues: [], source: {} };

describe("detectExportKind()", () => {
  it.each([
    ["upr-info", "SuR,Rgrp,Org,Recommendation,RS,Rgrp,Org,Response,Action,Issue,Session".split(",")],
    ["upr-info", "To,To-Rgrp,To-Org,From,From-Rgrp,From-Org,Response,Action,Issue,Session".split(",")],
    ["upr-info-uwazi", "Title,Template,State under review,Recommending State,Response,Session".split(",")],
    ["upr-info-uwazi", { rows: [entity], totalRows: 1 }],
    ["upr-info-uwazi", { rows: [], totalRows: 0 }],
    ["upr-info-uwazi", [entity]],
    ["upr-info-uwazi", entity],
    ["uhri", UHRI_HEADER],
    ["uhri", UHRI_HEADER.map((name) => name.toLowerCase().replaceAll(" ", "_"))],
    ["uhri", uhriEntry()],
    ["uhri", [uhriEntry()]],
    [
      "sdg-explorer",
      "mechanism,state,year,cycle,paragraph,text,sdg_goals,response_upr,recommending_state_upr".split(","),
    ],
    [
      "recommendation-matrix",
      "state_under_review,recommendation,recommendation_clean,paragraph,recommending_states,position,document_symbol,upr_session,provisional".split(
        ",",
      ),
    ],
    [
      "recommendation-matrix",
      ["Recommendation", "Position", "Full list of themes", "Assessment/comments on level of implementation"],
    ],
    ["uprkit", UPRKIT_COLUMNS],
    ["uprkit", { kind: "working-group-report", document: {}, recommendations: [], diagnostics: [] }],
    ["uprkit", { reviews: [], diagnostics: [], reconciliation: {} }],
    ["uprkit", pledge],
    ["uprkit", [pledge]],
  ])("finds %s", (kind, head) => {
    expect(detectExportKind(head)).toBe(kind);
  });

  it.each([
    [[]],
    [{}],
    [null],
    [undefined],
    ["SuR,RS"],
    [7],
    [["Name", "Age"]],
    [[["SuR"]]],
    [JSON.parse('{"__proto__":{"rows":[],"totalRows":0}}')],
  ])("finds none in %j", (head) => {
    expect(detectExportKind(head)).toBeUndefined();
  });

  it("never throws, and changes nothing", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (head) => {
        const before = structuredClone(head);
        detectExportKind(head);
        expect(head).toEqual(before);
      }),
    );
  });
});
