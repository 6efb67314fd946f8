import type { Omissions, StatementOmission } from "../../compare/omission/find-omissions.ts";
import { formatPercent } from "../../report/number-format.ts";
import { type CliIo, type Colors, colorsOf, widthOf } from "../io.ts";
import { wrapText } from "../terminal/text-table.ts";

const INDENT = "     ";
const PAINT = { present: "green", weakened: "yellow", absent: "red" } as const;
/** Most missing words that are shown. */
const SHOWN = 12;

/** What a document leaves out, for people: each statement over the passage that comes nearest. */
export function formatOmissions(
  { statements, summary }: Omissions,
  findings: string,
  document: string,
  io: CliIo,
): string {
  const colors = colorsOf(io.stdout, io.env);
  const width = widthOf(io.stdout);
  const { present, weakened, absent } = summary;
  const without = statements.length - summary.statements;
  const counted = [
    `${present} of ${summary.statements} present (${formatPercent(summary.presentRate)})`,
    `${weakened} weakened`,
    `${absent} absent`,
    ...(without === 0 ? [] : [`no basis for ${without}`]),
  ];
  return `${[
    colors.bold(colors.cyan(`${findings} in ${document}`)),
    ...statements.flatMap((each) => formatStatement(each, width, colors)),
    "",
    ...wrapText(counted.join(", "), width),
    ...wrapText("words are compared: read the passage before you say that something was left out", width).map(
      (line) => colors.dim(line),
    ),
  ].join("\n")}\n`;
}

function formatStatement(each: StatementOmission, width: number, colors: Colors): string[] {
  const { id, statement, index, result, reasons, covered, nearest, missing, hedges } = each;
  const [first = "", ...rest] = wrapText(
    id === undefined ? statement : `${id} ${statement}`,
    width - INDENT.length,
  );
  const head = [
    "",
    `${String(index).padStart(3)}. ${colors.bold(first)}`,
    ...rest.map((line) => INDENT + colors.bold(line)),
  ];
  if (result === undefined) {
    return [...head, `${INDENT}${colors.yellow("no basis: not English, or nothing to compare with")}`];
  }
  const facts = [result, ...reasons, `${Math.round(covered * 100)} % said`].join(" · ");
  const indent = (text: string): string[] =>
    wrapText(text, width - INDENT.length - 2).map((line) => `${INDENT}  ${line}`);
  return [
    ...head,
    `${INDENT}${colors[PAINT[result]](facts)}`,
    ...(nearest === undefined
      ? []
      : indent(
          `nearest${nearest.paragraph === undefined ? "" : `, paragraph ${nearest.paragraph}`}: ${nearest.text}`,
        )),
    ...(missing.length === 0 || result === "present"
      ? []
      : indent(`missing: ${missing.slice(0, SHOWN).join(", ")}${missing.length > SHOWN ? " …" : ""}`)),
    ...(hedges.length === 0 || result !== "weakened" ? [] : indent(`hedges: ${hedges.join(", ")}`)),
  ];
}
