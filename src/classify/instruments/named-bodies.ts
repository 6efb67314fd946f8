import { listMandates } from "../../reference/mandates.ts";
import { listTreatyBodies } from "../../reference/treaty-bodies.ts";
import type { NamedBodyKind } from "./types.ts";

/** A body, court or mandate and the ways to name it. */
export interface NamedBody {
  readonly body: string;
  readonly label: string;
  readonly kind: NamedBodyKind;
  /** Names in any case of letters. */
  readonly names: readonly string[];
  /** Names in capitals. */
  readonly acronyms: readonly string[];
}

function body(
  code: string,
  kind: NamedBodyKind,
  label: string,
  names: readonly string[] = [],
  acronyms: readonly string[] = [],
): NamedBody {
  return { body: code, label, kind, names: [label, ...names], acronyms };
}

/** Other names of treaty bodies. */
const TREATY_BODY_NAMES: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ["CCPR", ["HR Committee"]],
  ["SPT", ["Subcommittee on Prevention of Torture", "Subcommittee for the Prevention of Torture"]],
  ["CED", ["Committee on Enforced Disappearance"]],
  ["CMW", ["Committee on Migrant Workers"]],
  ["CAT", ["Committee on Torture"]],
]);

/** Bodies that are told from instruments. */
export function listNamedBodies(): readonly NamedBody[] {
  return [
    ...listTreatyBodies().map(({ code, name }) =>
      body(
        code,
        "treaty-body",
        name,
        [
          ...(TREATY_BODY_NAMES.get(code) ?? []),
          `${code} Committee`,
          `Committee on ${code}`,
          `${code} treaty body`,
        ],
        [code],
      ),
    ),
    ...listMandates().map(({ code, title, kind }) =>
      body(code, "special-procedure", title, rapporteurs(title, kind)),
    ),
    body("special-procedures", "special-procedure", "special procedures", [
      "special procedure mandate holders",
      "mandate holders",
      "special rapporteurs",
      "thematic rapporteurs",
      "special rapporteur",
      "special mandate holders",
    ]),
    body("treaty-bodies", "treaty-body", "treaty bodies", [
      "treaty monitoring bodies",
      "human rights committees",
    ]),
    body("HRC", "institution", "Human Rights Council"),
    body("CommDH", "institution", "Council of Europe Commissioner for Human Rights", [
      "Commissioner for Human Rights of the Council of Europe",
    ]),
    body(
      "OHCHR",
      "institution",
      "Office of the United Nations High Commissioner for Human Rights",
      ["Office of the High Commissioner for Human Rights", "High Commissioner for Human Rights"],
      ["OHCHR"],
    ),
    body(
      "UNHCR",
      "institution",
      "United Nations High Commissioner for Refugees",
      ["High Commissioner for Refugees"],
      ["UNHCR"],
    ),
    body("ICC", "court", "International Criminal Court", [], ["ICC"]),
    body("ICJ", "court", "International Court of Justice"),
    body(
      "GANHRI",
      "institution",
      "International Coordinating Committee of National Human Rights Institutions",
      [
        "International Coordinating Committee",
        "ICC Sub-Committee on Accreditation",
        "Global Alliance of National Human Rights Institutions",
      ],
      ["GANHRI"],
    ),
    body(
      "ECtHR",
      "court",
      "European Court of Human Rights",
      ["European Court for Human Rights"],
      ["ECTHR", "ECHR"],
    ),
    body("ACHPR", "institution", "African Commission on Human and Peoples' Rights"),
    body("AFCHPR", "court", "African Court on Human and Peoples' Rights", ["African Court"]),
    body("IACtHR", "court", "Inter-American Court of Human Rights"),
    body("IACHR", "institution", "Inter-American Commission on Human Rights"),
  ];
}

function rapporteurs(title: string, kind: string): readonly string[] {
  return kind === "special-rapporteur" ? [title.split(/,| as a | and girls| and other /u)[0] ?? title] : [];
}
