import { lazy } from "../../internal/lazy.ts";
import { listInstrumentAliases } from "../../reference/instrument-aliases.ts";
import { listInstruments } from "../../reference/instruments.ts";
import { listMandates } from "../../reference/mandates.ts";
import { listOrganisations } from "../../reference/organisations.ts";
import { listTreatyBodies } from "../../reference/treaty-bodies.ts";

/** Acronyms of the field that no table of the reference has. */
const COMMON =
  "UN UPR HR NGO NGOS CSO CSOS NHRI NHRIS HRC OHCHR UNHCR UNICEF UNESCO UNDP UNFPA UNAIDS UNODC WHO FAO WFP ILO IOM ICC ICJ ICRC EU AU OAS OSCE ODIHR COE ECOWAS ASEAN SADC CARICOM HIV AIDS STI TB FGM MDG MDGS SDG SDGS LGBT LGBTI LGBTIQ LGBTQ LGBTQI GBV SOGI IDP IDPS HRD HRDS NPM NPMS NAP NHRAP NMIRF GDP GNI ODA PRSP ICT IT TV DNA US USA UK UAE DRC DPRK CAR FYROM II III IV VI VII OP OPS SR WG IE ESC CPR ESCR SALW WMD DDR PTSD GANHRI ICHR ICRPD AND OF";

const known: () => ReadonlySet<string> = /* @__PURE__ */ lazy(() => {
  const names = [
    ...COMMON.split(" "),
    ...listInstrumentAliases().map(({ alias }) => alias),
    ...listInstruments().map(({ code }) => code),
    ...listMandates().map(({ shortName }) => shortName),
    ...listOrganisations().map(({ code }) => code),
    ...listTreatyBodies().map(({ code }) => code),
  ];
  return new Set(names.flatMap((name) => name.toUpperCase().split(/[^A-Z0-9]+/u)));
});

/** Whether a word in capitals is an acronym that the reference or every reader of the field knows. */
export function isKnownAcronym(acronym: string): boolean {
  return known().has(acronym);
}
