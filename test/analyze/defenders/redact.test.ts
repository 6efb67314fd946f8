import { describe, expect, it } from "vitest";
import { REDACTION_LEVELS, redact } from "../../../src/analyze/defenders/redact.ts";
import { createDefenderRegister } from "../../../src/analyze/defenders/register.ts";
import { loadChinaCase } from "../../../src/data/china/index.ts";
import { defenderSchema, reprisalSchema, wgadOpinionSchema } from "../../../src/model/index.ts";
import { event, person } from "./people.ts";

const secret = {
  native: "安娜例子",
  alias: "Anka Beispiel",
  born: "1980-02-03",
  place: "House of Mirrors",
  note: "Her sister knows",
  unverified: "a rumor at the market",
  file: "/home/ana/list.csv",
  mail: "sister@example.org",
  phone: "+254 700 123 456",
  summary: "Told at the gate",
  witness: "Ben Neighbor",
  name: "Ana Example",
  id: "ana-example",
  opinion: "9/2020",
  charge: "disturbing the peace",
  citation: "The Morning Paper",
  day: "2020-01-17",
};
const register = createDefenderRegister(
  [
    person(
      [
        event("detained", secret.day, {
          place: secret.place,
          note: secret.note,
          charge: secret.charge,
          source: {
            citation: `${secret.citation}, ${secret.mail}, ${secret.phone}, at the ${secret.place} (${secret.native})`,
            file: secret.file,
            row: 7,
          },
          otherAccounts: [{ date: "2020-01-18", note: secret.note, source: { citation: secret.citation } }],
        }),
        event("charged", "2020-05-06", { source: { citation: secret.unverified, confidence: "unverified" } }),
      ],
      { nativeName: secret.native, aliases: [secret.alias], born: secret.born, opinions: [secret.opinion] },
    ),
  ],
  {
    opinions: [
      {
        id: secret.opinion,
        number: 9,
        year: 2020,
        state: "KEN",
        defenders: [secret.id],
        source: { citation: "WGAD" },
      },
    ],
    reprisals: [
      {
        id: `KEN/${secret.day}/${secret.id}`,
        kind: "detention",
        state: "KEN",
        date: secret.day,
        defenders: [secret.id],
        review: "KEN-3",
        summary: secret.summary,
        documentedBy: [
          { kind: "person", name: secret.witness },
          { kind: "organisation", name: "A Lodge" },
        ],
        source: { citation: secret.citation },
      },
    ],
  },
);

const PARTNER = ["note", "unverified", "file", "mail", "phone", "summary", "witness"] as const;
const PUBLIC = [...PARTNER, "native", "alias", "born", "place"] as const;
const ANONYMOUS = [...PUBLIC, "name", "id", "opinion", "charge", "citation", "day"] as const;

describe("redact()", () => {
  it.each([
    ["partner", PARTNER],
    ["public", PUBLIC],
    ["anonymous", ANONYMOUS],
  ] as const)("takes out for %s what must not be shared, wherever it stands", (level, names) => {
    const text = JSON.stringify(redact(register, { level }));
    expect(names.filter((name) => text.includes(secret[name]))).toEqual([]);
    const kept = (Object.keys(secret) as (keyof typeof secret)[]).filter(
      (name) => !(names as readonly string[]).includes(name),
    );
    expect(kept.filter((name) => !text.includes(secret[name]))).toEqual([]);
  });

  it.each(REDACTION_LEVELS)("leaves records of the model (%s)", (level) => {
    const { defenders, opinions, reprisals } = redact(register, { level });
    for (const each of defenders) expect(defenderSchema.parse(each)).toEqual(each);
    for (const each of opinions) expect(wgadOpinionSchema.parse(each)).toEqual(each);
    for (const each of reprisals) expect(reprisalSchema.parse(each)).toEqual(each);
  });

  it("gives the pseudonyms that are kept, or numbers", () => {
    const { defenders, reprisals } = redact(register, { level: "anonymous" });
    expect(defenders.map(({ id, name }) => [id, name])).toEqual([["person-1", "person-1"]]);
    expect(reprisals.map((each) => each.defenders)).toEqual([["person-1"]]);
    const own = redact(register, { level: "anonymous", pseudonyms: new Map([["ana-example", "heron"]]) });
    expect(own.defenders.map(({ id }) => id)).toEqual(["heron"]);
  });

  it("takes every name out of the built-in register, and changes nothing in it", () => {
    const china = loadChinaCase({ includeUnverified: true });
    const whole = createDefenderRegister(china.defenders, china);
    const before = JSON.stringify(whole);
    const text = JSON.stringify(redact(whole, { level: "anonymous" }));
    for (const { id, name, nativeName } of china.defenders) {
      for (const part of [id, name, nativeName ?? id]) expect(text).not.toContain(part);
    }
    expect(text).not.toContain("citation");
    expect(text).not.toContain("unverified");
    expect(JSON.stringify(whole)).toBe(before);
  });
});
