import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  detectInstruments,
  detectInstrumentsIn,
} from "../../../src/classify/instruments/detect-instruments.ts";
import { splitWords } from "../../../src/classify/text/words.ts";
import { listInstrumentAliases } from "../../../src/reference/instrument-aliases.ts";
import { listInstruments } from "../../../src/reference/instruments.ts";
import { cpuTimeOf } from "../../support/cpu-time.ts";

const named = (text: string): string =>
  [...new Set(detectInstruments(text).instruments.map(({ instrument }) => instrument))].join(" ");
const bodies = (text: string): string =>
  detectInstruments(text)
    .bodies.map(({ body }) => body)
    .join(" ");
const asked = (text: string): string =>
  detectInstruments(text)
    .instruments.map(({ instrument, acts }) => `${instrument}:${acts.map(({ act }) => act).join("+")}`)
    .join(" ");
const articles = (text: string): string =>
  detectInstruments(text)
    .instruments.map(({ instrument, articles: list }) => `${instrument}:${list.join(",")}`)
    .join(" ");

describe("detectInstruments()", () => {
  it.each([
    ["Ratify CAT", "CAT"],
    ["Find the cat", ""],
    ["Convention for the Rights of all the Children", "CRC"],
    ["the International Covenant for the Protection of All Persons from Enforced Disappearance", "ICPPED"],
    ["article 25 of the International Convention on Civil and Political Rights", "ICCPR"],
    ["ICRMW, ICMW, CMW", "ICRMW"],
    ["accede to ICPPED, CPED or CED", "ICPPED"],
    ["both international Covenants", "ICCPR ICESCR"],
    ["human rights treaties and conventions to which it is a party", ""],
    [
      "the Covenants on Civil and Political Rights and on Economic, Social and Cultural Rights",
      "ICCPR ICESCR",
    ],
    ["the Conventions on the Rights of the Child and on the Rights of Persons with Disabilities", "CRC CRPD"],
    ["the Inter-American Convention on Human Rights", "ACHR"],
    ["the Inter-American Convention against Torture", "IA-TORTURE"],
    ["an Arab Convention on the Rights of the Child", ""],
    ["the 1951 Refugee Convention and its 1967 Protocol", "REFUGEE-1951 REFUGEE-1967"],
    ["the 1954 and 1961 Conventions on statelessness", "STATELESS-1954 STATELESS-1961"],
    ["the Convention of 1954 and the 1961 Convention", "STATELESS-1954 STATELESS-1961"],
    ["Protect domestic workers and the rights of the child", ""],
    ["the Domestic Workers Convention", "ILO-C189"],
    ["conditions as in the torture cases with the Convention", ""],
    ["a moratorium on the use of the death penalty", ""],
    ["in line with General Assembly resolution 62/149", "GA-MORATORIUM"],
    [
      "the Paris Principles, the Bangkok Rules and the Beijing Rules",
      "PARIS-PRINCIPLES BANGKOK BEIJING-RULES",
    ],
    ["the Beijing Platform for Action", "BEIJING-PFA"],
    ["the Kampala amendments to the Rome Statute", "KAMPALA-AMD"],
    ["the Rome Statute and its amendments on the crime of aggression", "ROME KAMPALA-AMD"],
    ["the Kampala Convention", "KAMPALA-IDP"],
    ["the Belém do Pará Convention", "IA-BELEM"],
    ["the Istanbul Protocol and the Istanbul Convention", "ISTANBUL-PROTOCOL ISTANBUL"],
  ])("names in %j: %s", (text, codes) => {
    expect(named(text)).toBe(codes);
  });

  it.each([
    ["the Optional Protocol to the Convention against Torture", "OP-CAT"],
    ["CAT and its Optional Protocol", "CAT OP-CAT"],
    ["OPCAT, OP-CAT, CAT-OP and OP CAT", "OP-CAT"],
    ["the CEDAW Optional Protocol", "OP-CEDAW"],
    ["CEDAW, OP-CAT", "CEDAW OP-CAT"],
    ["the Second Optional Protocol to the ICCPR", "ICCPR-OP2"],
    ["the first and second Optional Protocols to ICCPR", "ICCPR-OP1 ICCPR-OP2"],
    ["ICCPR-OP 2, ICCPR- OP1", "ICCPR-OP2 ICCPR-OP1"],
    ["ICCPR and its Optional Protocols", "ICCPR ICCPR-OP1 ICCPR-OP2"],
    ["the Optional Protocol to ICCPR aiming at the abolition of the death penalty", "ICCPR-OP2"],
    ["the Optional Protocol to ICCPR", "ICCPR-OP1"],
    ["ICESCR and CEDAW and their respective Optional Protocols", "ICESCR CEDAW OP-ICESCR OP-CEDAW"],
    ["ICERD, CAT and CRPD, as well as the Optional Protocols thereto", "ICERD CAT CRPD OP-CAT OP-CRPD"],
    ["the Optional Protocols to CAT, CEDAW and ICESCR", "OP-CAT OP-CEDAW OP-ICESCR"],
    ["the Optional Protocol to CAT and CRPD", "OP-CAT CRPD"],
    ["the two Optional Protocols to the CRC", "OP-CRC-AC OP-CRC-SC"],
    ["the three Optional Protocols to the CRC", "OP-CRC-AC OP-CRC-SC OP-CRC-IC"],
    ["the Optional Protocol to the CRC on a communications procedure", "OP-CRC-IC"],
    [
      "the Optional Protocols to the CRC on the sale of children and on children in armed conflict",
      "OP-CRC-SC OP-CRC-AC",
    ],
    ["the Optional Protocol on the Rights of Persons with Disabilities", "OP-CRPD"],
    ["the Geneva Conventions and their Additional Protocols", "GC-1949 AP1-1977 AP2-1977"],
    ["Additional Protocol III to the Geneva Conventions", "AP3-2005"],
    ["Protocols No. 12 and 13 to the European Convention on Human Rights", "ECHR-P12 ECHR-P13"],
    ["the Convention against Transnational Organized Crime and its Palermo Protocol", "UNTOC PALERMO-TIP"],
    ["the Protocol to the African Charter on the Rights of Women in Africa", "MAPUTO"],
    ["a protocol for searching the disappeared", ""],
  ])("reads the protocols in %j: %s", (text, codes) => {
    expect(named(text)).toBe(codes);
  });

  it.each([
    ["ILO Conventions Nos. 87, 98 and 138", "ILO-C87 ILO-C98 ILO-C138"],
    ["Convention No. 169 of the ILO", "ILO-C169"],
    ["ILO 189", "ILO-C189"],
    ["No. 169 of the International Labour Organization", ""],
    ["the ILO Convention, 1962 (No. 118)", "ILO-C118"],
    ["ILO Convention No. 138 concerning Minimum Age and 182 on child labour", "ILO-C138 ILO-C182"],
    ["Convention 87 persons were held, 98 freed", "ILO-C87"],
    ["the ILO convention on decent work for domestic workers", "ILO-C189"],
  ])("reads conventions of the ILO in %j: %s", (text, codes) => {
    expect(named(text)).toBe(codes);
  });

  it.each([
    ["Follow the recommendations of CEDAW", "", "CEDAW"],
    ["as recommended by CERD", "", "CERD"],
    ["as required by CAT", "CAT", ""],
    ["the CRC recommendation on corporal punishment", "", "CRC"],
    ["CEDAW's article 16", "CEDAW", ""],
    ["CAT's competence to receive communications", "", "CAT"],
    ["Submit the overdue reports to CEDAW and CAT", "", "CEDAW CAT"],
    ["Submit the overdue reports on CEDAW and CAT", "CEDAW CAT", ""],
    ["The Human Rights Committee, CRC and CAT said so", "", "CCPR CRC CAT"],
    ["the Committee against Torture", "", "CAT"],
    ["Cooperate fully with the ICC", "", "ICC"],
    ["Accede to the ICC", "ROME", ""],
    ["Seek ICC accreditation of the national institution", "", "GANHRI"],
    ["Carry out the judgments of the ECHR", "", "ECtHR"],
    ["Invite the Special Rapporteur on torture", "", "sr-torture"],
  ])("tells bodies from instruments in %j", (text, codes, others) => {
    expect([named(text), bodies(text)]).toEqual([codes, others]);
  });

  it.each([
    ["Sign and promptly ratify CED", "ICPPED:sign+ratify"],
    ["Ratify or accede to OP-CAT", "OP-CAT:ratify+accede"],
    ["Become a party to ICCPR", "ICCPR:become-party"],
    ["Adhere to CAT", "CAT:accede"],
    ["Adhere to the principles of CAT", "CAT:implement"],
    [
      "Withdraw the remaining reservations to CEDAW and ratify CRPD",
      "CEDAW:withdraw-reservation CRPD:ratify",
    ],
    ["Accede to CAT without reservations", "CAT:accede"],
    ["Make the declaration under article 14 of ICERD", "ICERD:accept-procedure"],
    ["Ratify CED and recognize the competence of its Committee", "ICPPED:ratify+accept-procedure"],
    [
      "Ratify CED and accept the competence of the Committee on Enforced Disappearances",
      "ICPPED:ratify+accept-procedure",
    ],
    ["Set up an institution in line with the Paris Principles", "PARIS-PRINCIPLES:implement"],
    ["Ratify CRPD and ensure its implementation", "CRPD:ratify+implement"],
    ["Submit the report on the implementation of ICERD", "ICERD:report"],
    ["Join the treaties to which it is not yet a party, such as CRPD", "CRPD:accede"],
    ["It spoke about CAT", "CAT:"],
  ])("reads the act in %j: %s", (text, acts) => {
    expect(asked(text)).toBe(acts);
  });

  it("gives the word of an act, its place and whether it is negated", () => {
    const text = "Refrain from ratifying CAT";
    const [mention] = detectInstruments(text).instruments;
    expect(mention?.acts).toEqual([{ act: "ratify", verb: "ratifying", start: 13, end: 22, negated: true }]);
    expect(text.slice(mention?.start, mention?.end)).toBe("CAT");
  });

  it("gives acts on bodies", () => {
    const { bodies: found } = detectInstruments("Extend a standing invitation to all special procedures");
    expect(found.map(({ body, kind, acts }) => [body, kind, acts[0]?.act])).toEqual([
      ["special-procedures", "special-procedure", "invite"],
    ]);
  });

  it("tells whether reservations are spoken of", () => {
    const of = (text: string): boolean | undefined => detectInstruments(text).instruments[0]?.reservation;
    expect([of("Accede to CAT without reservations"), of("Accede to CAT")]).toEqual([true, false]);
  });

  it.each([
    ["article 14 of ICERD", "ICERD:14"],
    ["Lift the reservation to Article 9(2) of CEDAW", "CEDAW:9(2)"],
    ["articles 2, 9 and 16 paragraph 1 of CEDAW", "CEDAW:2,9,16"],
    ["articles 2 and 16.1(c) of CEDAW", "CEDAW:2,16.1(c)"],
    ["CEDAW, in particular articles 2(f) and 15", "CEDAW:2(f),15"],
    ["CAT and article 6 of ICCPR", "CAT: ICCPR:6"],
    ["articles 21 and 22 of the Convention against Torture", "CAT:21,22"],
  ])("reads the articles in %j: %s", (text, found) => {
    expect(articles(text)).toBe(found);
  });

  it("takes title and acronym for one mention", () => {
    const text = "Ratify the Convention against Torture (CAT) now";
    expect(detectInstruments(text).instruments.map((mention) => mention.text)).toEqual([
      "Convention against Torture (CAT",
    ]);
  });

  it("finds every instrument by the name that the table gives it", () => {
    const missed = listInstruments().filter(
      ({ code, name }) =>
        !detectInstruments(`Ratify the ${name}.`).instruments.some((mention) => mention.instrument === code),
    );
    expect(missed.map(({ code }) => code)).toEqual([]);
  });

  it("finds every instrument by its acronyms", () => {
    const missed = listInstrumentAliases().filter(
      ({ alias, code, match }) => match === "token" && !named(`Ratify ${alias}`).split(" ").includes(code),
    );
    expect(missed.map(({ alias }) => alias).filter((alias) => alias !== "ICC")).toEqual([]);
  });

  it("gives nothing for a text without names", () => {
    expect(detectInstruments("")).toEqual({ instruments: [], bodies: [] });
    expect(detectInstruments("Ratifier la Convention contre la torture")).toEqual({
      instruments: [],
      bodies: [],
    });
    expect(detectInstruments("批准《禁止酷刑公约》")).toEqual({ instruments: [], bodies: [] });
  });

  it("reads through markup and diacritics", () => {
    expect(named("<p>Ratify <b>CAT</b> &amp; CRPD</p>")).toBe("CAT CRPD");
    expect(named("the Pact of San José")).toBe("ACHR");
  });

  it("is the same of a text that is cut already", () => {
    const text = "Ratify CAT and its Optional Protocol";
    expect(detectInstrumentsIn(splitWords(text))).toEqual(detectInstruments(text));
  });

  const words = fc.constantFrom(
    ..."the Optional Protocol s to CAT ICCPR CRC its thereto and , . ( ) No 169 138 ILO Convention on first second ratify article 14 OP - ICC Committee reservations of 1951".split(
      " ",
    ),
  );

  it("never throws, and its mentions are in the text and in its order", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
        ),
        (text) => {
          const { instruments, bodies: others } = detectInstruments(text);
          let last = 0;
          for (const mention of instruments) {
            expect(mention.text).toBe(text.slice(mention.start, mention.end));
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.start).toBeGreaterThanOrEqual(last);
            last = mention.start;
          }
          for (const { start, end } of others) expect(end).toBeGreaterThan(start);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("names the same instruments whatever stands after the sentence", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Ratify CAT.", "Sign the Optional Protocol to CEDAW.", "Follow CERD."),
        (text) => {
          expect(named(`${text} Protect the children.`)).toBe(named(text));
        },
      ),
    );
  });

  it.each([
    "CAT and its Optional Protocol, ",
    "the Optional Protocols to ",
    "ILO Convention 169, ",
    "article 2, ",
    "CAT ",
  ])("takes time in proportion to a text of %j", (piece) => {
    const time = (count: number): number => {
      const text = piece.repeat(count);
      return cpuTimeOf(() => detectInstruments(text));
    };
    expect(time(16_000)).toBeLessThan(30 * time(2_000) + 50);
  });
});
