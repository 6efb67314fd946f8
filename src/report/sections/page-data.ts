import type { CountingUnit } from "../../analyze/counting/counting.ts";
import { type Corpus, columnIndexAt } from "../../corpus/corpus.ts";
import { unitNoteOf } from "../names.ts";
import { formatCount } from "../number-format.ts";
import type { PageSource } from "../page/page.ts";
import type { LabeledTexts } from "../read-texts.ts";
import type { PageOptions } from "../render-options.ts";

/** A corpus with its labels, and what its figures are cited by. */
export interface PageData extends LabeledTexts {
  /** Sources given beside the corpus. */
  readonly given: readonly PageSource[];
}

/** The labeled texts of a page together with the sources its caller gives. */
export function pageDataOf(texts: LabeledTexts, { sources = [] }: PageOptions): PageData {
  return { ...texts, given: sources };
}

/** What a note has to say beside its sources. */
export interface NoteParts {
  /** What is counted; absent where rows are described and not counted. */
  readonly unit?: CountingUnit;
  /** What the figure rests on that may be a label: it then says how many are. */
  readonly labels?: readonly ("action" | "issues")[];
  /** More sentences, without full stop. */
  readonly more?: readonly string[];
}

/** The note under a figure or table: counting unit, labels, source. */
export function noteOf(data: PageData, view: Corpus, { unit, labels = [], more = [] }: NoteParts): string {
  const sentences = [
    ...(unit === undefined ? [] : [`Counted: ${unitNoteOf(unit)}`]),
    ...more,
    ...labels.flatMap((kind) => labelNoteOf(data, view, kind) ?? []),
    `Source: ${citeSources(data, view)}`,
  ];
  return `${sentences.join(". ")}.`;
}

/** Most documents a note names; the page lists all. */
const NAMED = 3;

/** The documents and exports of a view, in a few words. */
export function citeSources(data: PageData, view: Corpus): string {
  const { documents, files } = sourcesOfView(view);
  const given = data.given.map(({ name }) => name);
  const cited = documents.length > NAMED ? [`${formatCount(documents.length)} reports`] : documents;
  // An export is cited by what its publisher calls it, where that is known.
  const exports = given.length > 0 || files.length <= NAMED ? files : [`${formatCount(files.length)} files`];
  const all = [...cited, ...(given.length > 0 ? given : exports)];
  return all.length === 0 ? "not known" : all.join("; ");
}

/** Documents and exports that a view rests on, for the end of a page. */
export function listSources(data: PageData, view: Corpus): readonly PageSource[] {
  const { documents, files } = sourcesOfView(view);
  const reports: readonly PageSource[] =
    documents.length > LISTED
      ? [{ name: `${formatCount(documents.length)} Working Group reports`, detail: documents.join(", ") }]
      : documents.map((name) => ({
          name,
          detail: name.includes("/Add.") ? "the answers of the State" : "report of the Working Group",
        }));
  const exports = files.map((name) => ({ name, detail: "file of an export" }));
  const { model } = data.labels ?? {};
  const classifier: readonly PageSource[] =
    model === undefined || !hasLabels(data, view)
      ? []
      : [
          {
            name: `uprkit's classifier, model ${model}`,
            detail: "action categories and issues of texts without codes; labels, not codes of people",
          },
        ];
  return [...reports, ...data.given, ...exports, ...classifier];
}

/** More reports than this are listed in one line. */
const LISTED = 8;

function sourcesOfView(view: Corpus): {
  readonly documents: readonly string[];
  readonly files: readonly string[];
} {
  const { columns, sources, size, recommendations } = view;
  const origins = new Set<number>();
  const answers = new Set<string>();
  for (let index = 0; index < size; index++) {
    const at = columnIndexAt(view, index);
    origins.add(columns.origin[at] ?? -1);
    const answer = recommendations[columns.recommendation[at] ?? -1]?.responses.at(-1);
    if (answer?.source?.document !== undefined) answers.add(answer.source.document);
  }
  const own = [...origins].sort((a, b) => a - b).flatMap((origin) => sources[origin] ?? []);
  const documents = own.flatMap(({ kind, document, file }) =>
    kind === "report" ? (document ?? file ?? []) : [],
  );
  const files = own.flatMap(({ kind, file }) => (kind === "export" ? (file ?? []) : []));
  return { documents: [...new Set([...documents, ...answers])], files: [...new Set(files)] };
}

const LABELED = { action: "Action categories", issues: "Issues" } as const;

function labelNoteOf({ labels }: PageData, view: Corpus, kind: "action" | "issues"): string | undefined {
  if (labels === undefined) return undefined;
  const count = countFlags(labels[kind], view);
  if (count === 0) return undefined;
  const of = count === view.size ? "" : ` of ${formatCount(count)} of ${formatCount(view.size)} rows`;
  return `${LABELED[kind]}${of} are labels by uprkit, model ${labels.model}`;
}

function hasLabels({ labels }: PageData, view: Corpus): boolean {
  return labels !== undefined && countFlags(labels.action, view) + countFlags(labels.issues, view) > 0;
}

function countFlags(flags: Uint8Array, view: Corpus): number {
  let count = 0;
  for (let index = 0; index < view.size; index++) count += flags[columnIndexAt(view, index)] ?? 0;
  return count;
}
