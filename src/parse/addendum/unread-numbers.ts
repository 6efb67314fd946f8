import type { Block } from "./blocks.ts";
import { DOTTED_NUMBER, KEYED_NUMBER } from "./leads.ts";
import type { Finding } from "./replies.ts";

/**
 * Findings for numbers of recommendations that stand in the text and that nothing read from it tells of, each once.
 *
 * Sought in another way than by the reading of replies: any number of a known lead paragraph, and any behind the word
 * `recommendation`. So a reply in a form that no rule knows is not lost in silence.
 *
 * @param leads - Lead paragraphs of the recommendations.
 * @param told - Paragraphs that the replies or the findings name.
 */
export function findUnreadNumbers(
  blocks: readonly Block[],
  leads: ReadonlySet<string>,
  told: ReadonlySet<string>,
): Finding[] {
  const seen = new Set(told);
  return blocks.flatMap(({ text, page }) => {
    const numbers = [
      ...[...text.matchAll(DOTTED_NUMBER)].flatMap(([, lead = "", number = ""]) =>
        leads.has(lead) ? [`${lead}.${number}`] : [],
      ),
      ...[...text.matchAll(KEYED_NUMBER)].map(([, lead, number]) => `${lead}.${number}`),
    ];
    return numbers.flatMap((number): Finding[] => {
      // `140.01` and `140.1` are one; nothing has the number 0.
      const [lead, own] = number.split(".");
      const paragraph = `${Number(lead)}.${Number(own)}`;
      if (Number(own) === 0 || seen.has(paragraph)) return [];
      seen.add(paragraph);
      return [
        {
          code: "addendum/unread-number",
          severity: "warning",
          message: `Left "${paragraph}" unread: it stands in no reply that could be made out`,
          range: { page },
          hint: "Read the paragraph; where the recommendation is answered there, add the reply by hand.",
        },
      ];
    });
  });
}
