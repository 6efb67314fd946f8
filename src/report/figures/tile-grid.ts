import type { StateCode } from "../../model/vocabulary.generated.ts";

/** Parts of the world that stay together where a picture is too narrow for all of it side by side. */
export type TilePart = "Americas" | "Europe and Africa" | "Asia and the Pacific";

/** Where a State stands on the tile map. */
export interface Tile {
  /** From 0, west to east. */
  readonly column: number;
  /** From 0, north to south. */
  readonly row: number;
  readonly part: TilePart;
}

/**
 * The map, a line for each row and three letters for each column, part by part.
 *
 * Laid out by hand for uprkit, from a list of land borders: States that share one touch, or are one tile apart, where
 * the plane allows it; islands stand off the coast they are nearest to; the equator runs at the same height through
 * Africa and South America. Area means nothing: every State has one tile.
 */
const PARTS: readonly (readonly [part: TilePart, column: number, row: number, lines: string])[] = [
  [
    "Americas",
    0,
    2,
    `
    . CAN . . . .
    . USA . . . .
    MEX . . BHS . .
    GTM BLZ . CUB HTI DOM
    SLV HND . JAM KNA ATG
    . NIC . . LCA DMA
    . CRI . . VCT BRB
    . PAN . TTO GRD .
    . COL VEN GUY SUR .
    . ECU PER BRA . .
    . . BOL PRY . .
    . CHL ARG URY . .`,
  ],
  [
    "Europe and Africa",
    6,
    0,
    `
    . ISL . . NOR SWE FIN . . .
    . . . . . . EST . . .
    . IRL GBR . DNK . LVA . . .
    . . . NLD DEU POL LTU BLR . .
    . . BEL LUX LIE CZE SVK UKR . .
    . . FRA CHE AUT HUN ROU MDA . .
    . AND MCO ITA SVN HRV SRB BGR . .
    . PRT ESP SMR VAT BIH MNE MKD . .
    . . . . MLT . ALB GRC . .
    . . MAR DZA TUN LBY EGY . . .
    . MRT MLI BFA NER TCD SDN ERI . .
    CPV SEN GIN GHA BEN NGA CAF ETH DJI .
    GMB GNB SLE CIV TGO CMR SSD KEN SOM .
    . . LBR . GAB COG COD UGA . .
    . . . STP GNQ AGO BDI RWA TZA SYC
    . . . . . NAM ZMB MWI MOZ COM
    . . . . . . BWA ZWE . MDG
    . . . . . . ZAF SWZ . MUS
    . . . . . . LSO . . .`,
  ],
  [
    "Asia and the Pacific",
    14,
    3,
    `
    RUS . . . . . . . . . .
    . . . KAZ . . . . . . .
    . . . UZB KGZ MNG PRK . . . .
    . GEO . TKM TJK CHN KOR JPN . . .
    TUR ARM AZE IRN AFG NPL BTN . . . .
    CYP SYR IRQ . PAK IND MMR LAO VNM . .
    LBN ISR JOR KWT BHR BGD . THA KHM PHL MHL
    . PSE SAU QAT ARE LKA . MYS BRN PLW FSM
    . . . YEM OMN MDV . SGP IDN PNG NRU
    . . . . . . . TLS AUS SLB KIR
    . . . . . . . . . VUT TUV
    . . . . . . . . NZL FJI WSM
    . . . . . . . . . . TON`,
  ],
];

/** Columns and rows of the whole map. */
export const TILE_COLUMNS = 25;
export const TILE_ROWS = 19;

/** The parts in the order they stand below each other, with their places. */
export function listTileParts(): readonly {
  readonly part: TilePart;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}[] {
  return PARTS.map(([part, column, row, lines]) => {
    const cells = linesOf(lines);
    return { part, column, row, columns: Math.max(...cells.map((line) => line.length)), rows: cells.length };
  });
}

/** Where each State stands, by code. */
export function listTiles(): readonly (readonly [code: StateCode, tile: Tile])[] {
  return PARTS.flatMap(([part, left, top, lines]) =>
    linesOf(lines).flatMap((line, row) =>
      line.flatMap((code, column) =>
        code === "." ? [] : [[code as StateCode, { column: left + column, row: top + row, part }] as const],
      ),
    ),
  );
}

function linesOf(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" "));
}
