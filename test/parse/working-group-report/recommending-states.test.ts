import { describe, expect, it } from "vitest";
import { readRecommendingStates } from "../../../src/parse/working-group-report/recommending-states.ts";

/** Ways in which documents print who made a recommendation, and the States meant. */
const PRINTED: readonly (readonly [text: string, states: string, parts?: number])[] = [
  ["Ratify the OP-CAT (Mexico; Egypt);", "MEX EGY"],
  ["Ratify it (Brazil, Chile);", "BRA CHL"],
  ["Ratify it (Cuba, Ghana and the Netherlands);", "CUB GHA NLD"],
  ["Ratify it (Chile); (Estonia);", "CHL EST"],
  ["Ratify it (France) (Lithuania);", "FRA LTU"],
  ["Ratify it (France), (Lithuania), and (Mali).", "FRA LTU MLI"],
  ["Publish (France) as soon as may be (Chile)/think of publishing (Argentina) the map", "FRA CHL ARG", 3],
  ["Paint the boat (Albania); Paint the boat and its sail (Chile);", "ALB CHL", 2],
  ["Do it for women. (India)", "IND"],
  ["Ratify the rules of the Maritime Court Ghana);", "GHA"],
  ["Adopt a law on lighthouses Austria);", "AUT"],
  ["Act (Sudan)2;", "SDN"],
  ["Act (Sudan2);", "SDN"],
  ["Act (Sudan) 2;", "SDN"],
  ["Ratify (ICCPR) and the other covenant (No. 29) under (a) and (arts. 21 and 22) (Peru);", "PER"],
  ["Act (Iran (Islamic Republic of));", "IRN"],
  ["Act (Iran (Islamic Republic of);", "IRN"],
  ["Act (Iran(Islamic Republic of));", "IRN"],
  ["Act (Islamic Republic of Iran);", "IRN"],
  ["Act (Venezuela, Bolivarian Republic of);", "VEN"],
  ["Act (Venezuela (Bolivarian Republic of)) (Cuba);", "VEN CUB"],
  ["Act (Bolivia (Plurinational State of), Cuba);", "BOL CUB"],
  ["Act (Bolivia (Plurinational State of); Iran (Islamic Republic of) and Cuba);", "BOL IRN CUB"],
  ["Act (UK; UAE; DRC; DPRK; Lao PDR);", "GBR ARE COD PRK LAO"],
  ["Act (Libyan Arab Jamahiriya, Palestine, State of Palestine);", "LBY PSE"],
  ["Act (Türkiye) (North Macedonia) (Cabo Verde);", "TUR MKD CPV"],
  ["Act (Trinidad an Tobago);", "TTO"],
  ["Act (Democratic Peoples’ Republic of Korea);", "PRK"],
  ["Act (United Sates);", "USA"],
  ["Act (United States of Americas);", "USA"],
  ["Act (Russia Federation);", "RUS"],
  ["Act (Islamic Republic Iran);", "IRN"],
  ["Act (Bolivia (Purinational State of));", "BOL"],
  ["Act (Bolivia (Plurinational Republic of));", "BOL"],
  ["Act (Holly See) (New Zeeland) (Azerbeijan);", "VAT NZL AZE"],
  ["Act (Libya Arab Jamahiriya);", "LBY"],
  ["Act (Lao‟s People Democratic Republic);", "LAO"],
  ["Act (United Kingdom France);", "GBR FRA"],
  ["Act (Argentina Chile);", "ARG CHL"],
  ["Act (Spain;", "ESP"],
  ["Act (Spain", "ESP"],
  ["Act (Spain].", "ESP"],
  ["Act [Spain];", "ESP"],
  ["Act {Spain};", "ESP"],
  ["Act (Spain) and to report (Italy) ;", "ESP ITA", 2],
  ["Act on matters (Spain and Italy); (Chile, Peru)", "ESP ITA CHL PER"],
  ["Act, as recommended by CERD (Spain);", "ESP"],
  ["Protect children in Spain and (in particular) girls (Italy);", "ITA"],
  ["Follow the recommendation of the Special Rapporteur (2009) (Canada)", "CAN"],
  ["Act (Spain), and go on (France, Germany), with zeal (Italy).", "ESP FRA DEU ITA", 3],
  ["Act (Côte d’Ivoire) (Cote d'Ivoire);", "CIV"],
  ["Act (the former Yugoslav Republic of Macedonia);", "MKD"],
  ["Act (The Netherlands);", "NLD"],
  ["Act (Kingdom of the Netherlands);", "NLD"],
  ["Act (United Kingdom of Great Britain and Northern Ireland);", "GBR"],
  ["Act (United Kingdom of Great Britain and Northern Ireland and United States of America);", "GBR USA"],
  ["Act (Bosnia and Herzegovina and Trinidad and Tobago);", "BIH TTO"],
  ["Act (Bosnia and Herzegovina, Saint Vincent and the Grenadines);", "BIH VCT"],
  ["Act (Korea);", "KOR"],
  ["Act (Republic of Korea) (South Korea);", "KOR"],
  ["Act (Moldova) (Republic of Moldova);", "MDA"],
  ["Act (Tanzania) (United Republic of Tanzania);", "TZA"],
  ["Act (Syria) (Syrian Arab Republic);", "SYR"],
  ["Act (Viet Nam) (Vietnam);", "VNM"],
  ["Act (Brunei Darussalam) (Timor-Leste) (Timor Leste);", "BRN TLS"],
  ["Act (Czech Republic) (Czechia) ( Czech Republic );", "CZE"],
  ["Act (Swaziland) (Eswatini);", "SWZ"],
  ["Act (Micronesia (Federated States of));", "FSM"],
  ["Act (Congo) (Democratic Republic of the Congo);", "COG COD"],
  ["Act (Guinea) (Guinea-Bissau) (Equatorial Guinea) (Papua New Guinea);", "GIN GNB GNQ PNG"],
  ["Act (Niger) (Nigeria);", "NER NGA"],
  ["Act (Algeria on behalf of the African Group);", "DZA"],
  ["Act (Egypt, on behalf of the Non-Aligned Movement);", "EGY"],
  ["Act (Italy, Spain et al.);", "ITA ESP"],
  ["Act (Ireland, Mexico, Netherlands, New Zealand, Norway,", "IRL MEX NLD NZL NOR"],
  ["Act (Spain) [English original];", "ESP"],
  ["Continue (Malaysia );", "MYS"],
  ["Continue ( Malaysia);", "MYS"],
  ["Continue(Malaysia);", "MYS"],
  ["Continue (Malaysia)", "MYS"],
  ["Continue (Malaysia).;", "MYS"],
  ["Continue (Malaysia) -;", "MYS"],
  ["Continue ((Malaysia));", "MYS"],
  ["Continue (Malaysia), including in Chad;", "MYS"],
  ["Continue (Sri-Lanka);", "LKA"],
  ["Continue (Slovakia: Slovenia);", "SVK SVN"],
  ["Continue (Slovakia. Slovenia);", "SVK SVN"],
  ["Continue (Slovakia – Slovenia);", "SVK SVN"],
  ["Continue (Slovakia/Slovenia);", "SVK SVN"],
  ["Continue (Slovakia & Slovenia);", "SVK SVN"],
  ["Continue (Slovakia ; Slovenia ,Chad);", "SVK SVN TCD"],
  ["Continue (SPAIN);", "ESP"],
  ["Continue (spain);", "ESP"],
  ["Ratify CAT - Spain;", ""],
  ["Act (Brazil) Iraq);", "BRA IRQ"],
  ["Act (Bolivia (Plurinational State of); Iran (Islamic Republic of); and report (Cuba);", "BOL IRN CUB", 2],
  [
    "Follow the rules of the harbour (Germany; Ireland; Mexico), and notice No. 169 (Denmark)",
    "DEU IRL MEX DNK",
    2,
  ],
  ["Continue (Bangla-desh);", "BGD"],
  ["Continue (Holy See); (Republic of Korea)", "VAT KOR"],
  ["Continue (Luxem-bourg);", "LUX"],
  ["Continue (US) (USA) (U.S.A.) (United States);", "USA"],
  ["Continue (Afganistan) (Phillipines) (Columbia);", "AFG PHL COL"],
  ["Continue (Kyrgyzstan) (Kyrgyz Republic);", "KGZ"],
  ["Continue (Belarus**);", "BLR"],
  ["Continue (Belarus)*;", "BLR"],
  ["Continue (as recommended by Belarus);", "BLR"],
  ["Continue (Germany, supported by Belarus);", "DEU BLR"],
  ["Continue (see also Belarus’s statement);", ""],
  ["Accede to the Convention (Austria); (1989) Protocol to be signed (Mali);", "AUT MLI"],
];

describe("readRecommendingStates", () => {
  it.each(PRINTED.map(([text, states, parts]) => ({ text, states, parts })))(
    "$text",
    ({ text, states, parts }) => {
      const read = readRecommendingStates(text);
      expect(read.states.join(" ")).toBe(states);
      if (parts !== undefined) expect(read.parts).toHaveLength(parts);
    },
  );

  it("gives each clause its own States, its text without their brackets, and its place", () => {
    const text = "1. Sign it (Albania); Sign it and its protocol (Chile) (Peru) soon;";
    const { parts } = readRecommendingStates(text);
    expect(parts).toEqual([
      { text: "1. Sign it", recommendingStates: ["ALB"], span: [0, 20] },
      { text: "Sign it and its protocol soon", recommendingStates: ["CHL", "PER"], span: [22, 67] },
    ]);
    expect(parts.map(({ span: [start, end] }) => text.slice(start, end))).toEqual([
      "1. Sign it (Albania)",
      "Sign it and its protocol (Chile) (Peru) soon;",
    ]);
  });

  it("leaves out the State under review, and says so", () => {
    expect(readRecommendingStates("Act (Cuba; Spain);", "CUB")).toMatchObject({
      states: ["ESP"],
      namesStateUnderReview: true,
    });
    expect(readRecommendingStates("Act (Cuba);", "CUB")).toMatchObject({
      states: [],
      namesStateUnderReview: true,
    });
    expect(readRecommendingStates("Act (Spain);", "CUB")).toMatchObject({ namesStateUnderReview: false });
  });

  it("names what stands where States stand and is none", () => {
    expect(readRecommendingStates("Act (Atlantis);")).toMatchObject({
      states: [],
      unknownNames: ["Atlantis"],
    });
    expect(readRecommendingStates("Act (Peru; Atlantis);")).toMatchObject({
      states: ["PER"],
      unknownNames: ["Atlantis"],
    });
    expect(readRecommendingStates("Ratify it (ICESCR) (No. 29) (art. 6) (2015) (a);").unknownNames).toEqual(
      [],
    );
  });

  it("has one part without States for a text without brackets, even an empty one", () => {
    expect(readRecommendingStates("Act now.")).toMatchObject({
      states: [],
      parts: [{ text: "Act now.", recommendingStates: [], span: [0, 8] }],
    });
    expect(readRecommendingStates("").parts).toEqual([{ text: "", recommendingStates: [], span: [0, 0] }]);
  });
});
