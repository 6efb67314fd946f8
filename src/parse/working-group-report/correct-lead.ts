import type { NumberingFinding, OpenGroup } from "./numbered-group.ts";

/** Where most entries agree on another number than their lead paragraph has, it is the lead's that is misprinted. */
export function correctLead(
  group: OpenGroup,
  findings: NumberingFinding[],
  others: readonly OpenGroup[],
): void {
  const majors = new Map<string, number>();
  for (const { printed } of group.items) {
    const major = printed.includes(".") ? printed.slice(0, printed.indexOf(".")) : "";
    majors.set(major, (majors.get(major) ?? 0) + 1);
  }
  // An entry that has the lead's number, and a list numbered next to it, bear the lead out: the others are misprinted.
  const isNextTo = ({ lead }: OpenGroup): boolean => Math.abs(Number(lead) - Number(group.lead)) === 1;
  if (majors.has(group.lead ?? "") && others.some((other) => other.items.length > 0 && isNextTo(other)))
    return;
  for (const [major, count] of majors) {
    if (major === "" || major === group.lead || count < 2 || 2 * count <= group.items.length) continue;
    if (others.some(({ lead }) => lead === major)) continue;
    const before = group.lead;
    group.lead = major;
    for (const item of group.items)
      item.number = `${major}.${item.number.slice(item.number.indexOf(".") + 1)}`;
    const own = new Map(group.items.map(({ number, printed }) => [printed, number]));
    for (let i = findings.length - 1; i >= 0; i--) {
      const finding = findings[i];
      if (finding === undefined || finding.lead !== before || finding.kind !== "misprint") continue;
      const number = own.get(finding.printed);
      if (number === finding.printed) findings.splice(i, 1);
      else if (number !== undefined) findings[i] = { ...finding, lead: major, expected: number };
    }
    const line = group.lines[0] ?? group.items[0]?.lines[0];
    if (line !== undefined)
      findings.push({ kind: "misprint", line, lead: major, printed: before ?? "", expected: major });
  }
}
