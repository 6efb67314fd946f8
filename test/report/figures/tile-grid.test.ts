import { describe, expect, it } from "vitest";
import { STATE_CODES, type StateCode } from "../../../src/model/vocabulary.generated.ts";
import { listTileParts, listTiles, TILE_COLUMNS, TILE_ROWS } from "../../../src/report/figures/tile-grid.ts";

/** Some land borders of every part of the world. */
const BORDERS =
  "USA-CAN MEX-GTM GTM-HND HND-NIC NIC-CRI CRI-PAN COL-VEN COL-ECU PER-ECU PER-BOL BRA-GUY BRA-VEN ARG-CHL ARG-URY HTI-DOM ESP-PRT FRA-ESP FRA-CHE DEU-POL DEU-NLD DEU-DNK NOR-SWE SWE-FIN POL-LTU LVA-EST UKR-MDA UKR-BLR RUS-BLR ROU-BGR SRB-BIH GRC-ALB TUR-GEO TUR-BGR MAR-DZA DZA-TUN LBY-EGY EGY-SDN MLI-NER NER-NGA NGA-CMR SEN-GMB GIN-SLE CIV-GHA TCD-SDN ETH-KEN ETH-ERI SOM-KEN UGA-KEN RWA-BDI COD-UGA AGO-NAM ZMB-ZWE ZAF-LSO ZAF-BWA IRQ-SYR SYR-LBN ISR-JOR PSE-ISR SAU-QAT SAU-YEM OMN-ARE IRN-AFG AFG-PAK PAK-IND IND-NPL IND-BGD CHN-MNG CHN-NPL PRK-KOR KAZ-UZB KGZ-TJK THA-LAO LAO-VNM KHM-THA MYS-THA IDN-TLS IDN-PNG"
    .split(" ")
    .map((pair) => pair.split("-") as [StateCode, StateCode]);

describe("listTiles", () => {
  const tiles = listTiles();
  const tileOf = new Map(tiles);

  it("has every State once, and no two in one place", () => {
    expect(tiles.map(([code]) => code).sort()).toEqual([...STATE_CODES].sort());
    expect(new Set(tiles.map(([, { column, row }]) => `${column},${row}`)).size).toBe(STATE_CODES.length);
  });

  it("fills its columns and rows, and no more", () => {
    const columns = tiles.map(([, { column }]) => column);
    const rows = tiles.map(([, { row }]) => row);
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([0, TILE_COLUMNS - 1]);
    expect([Math.min(...rows), Math.max(...rows)]).toEqual([0, TILE_ROWS - 1]);
  });

  it("keeps neighbors near each other", () => {
    const distances = BORDERS.map(([one, other]) => {
      const [a, b] = [tileOf.get(one), tileOf.get(other)];
      if (a === undefined || b === undefined) throw new Error(`${one} ${other}`);
      return {
        pair: `${one}-${other}`,
        steps: Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)),
      };
    });
    expect(distances.filter(({ steps }) => steps > 3)).toEqual([]);
    const touching = distances.filter(({ steps }) => steps === 1).length;
    expect(touching / distances.length).toBeGreaterThan(0.75);
  });

  it("keeps its parts within their bounds", () => {
    for (const { part, column, row, columns, rows } of listTileParts()) {
      for (const [, tile] of tiles) {
        if (tile.part !== part) continue;
        expect(tile.column >= column && tile.column < column + columns).toBe(true);
        expect(tile.row >= row && tile.row < row + rows).toBe(true);
      }
    }
  });
});
