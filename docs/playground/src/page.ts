import { CHOICES } from "./choices.ts";
import type { FileOutcome, GivenFile, Progress, Reading, Request, View } from "./messages.ts";
import { adviceFor } from "./page/advice.ts";
import { create, createOption, find } from "./page/dom.ts";
import { readDroppedFiles } from "./page/dropped-files.ts";
import { listFactItems } from "./page/facts.ts";
import { clearFigures, showFigures } from "./page/figures.ts";
import { listFileItems } from "./page/file-list.ts";
import { fillFilterForm, readFilterForm } from "./page/filter-form.ts";
import { createNotes } from "./page/note-list.ts";
import { keepOffline } from "./page/offline.ts";
import { addRows, createRowTable } from "./page/row-list.ts";
import { createWorkerClient, WorkFailure } from "./page/worker-client.ts";

/** Rows that are added at a time. */
const MORE_ROWS = 100;
/** Change of width in pixels from which figures are drawn anew: a picture that shrinks shrinks its text too. */
const REDRAW = 40;

const root = document.documentElement;
const client = createWorkerClient(root.dataset["worker"] ?? "");
const results = find("results");
const filters = find<HTMLFormElement>("filters");
const fileInput = find<HTMLInputElement>("files");
const reviewChoice = find<HTMLSelectElement>("review");

let files: readonly GivenFile[] = [];
const outcomes = new Map<number, FileOutcome>();
let lastId = 0;
let view: View | undefined;
/** Width the figures on the screen were drawn for. */
let drawnWidth = 0;
/** Counts what was asked for last: an answer to something older is let go. */
let turn = 0;

/** Says something to those who hear the page. */
function announce(text: string): void {
  find("live").textContent = text;
}

function showProgress({ stage, file, done, total }: Progress): void {
  const bar = find<HTMLProgressElement>("bar");
  const told = file === undefined ? stage : `${stage}: ${file}`;
  if (find("stage").textContent !== told) find("stage").textContent = told;
  find("stage-count").textContent =
    done === undefined ? "" : total === undefined ? String(done) : `${done} of ${total}`;
  if (done === undefined || total === undefined) bar.removeAttribute("value");
  else {
    bar.max = total;
    bar.value = done;
  }
}

function setWorking(isWorking: boolean): void {
  find("work").hidden = !isWorking;
  root.dataset["working"] = String(isWorking);
}

function showProblem(error: unknown): void {
  const code = error instanceof WorkFailure ? error.code : "UNEXPECTED";
  const message = error instanceof Error ? error.message : String(error);
  const problem = find("problem");
  problem.replaceChildren(
    create("p", { dir: "auto" }, create("strong", {}, message)),
    create("p", {}, adviceFor(code), " ", create("code", {}, code)),
  );
  problem.hidden = false;
}

function showFiles(): void {
  find("given").hidden = root.dataset["state"] === "empty" && files.length === 0;
  find("file-list").replaceChildren(...listFileItems(files, outcomes));
}

/** Reads, or opens the embedded data; then shows the first review. */
async function take(request: Extract<Request, { type: "read" | "open" }>, told: string): Promise<void> {
  const own = ++turn;
  find("problem").hidden = true;
  setWorking(true);
  showProgress({ stage: told });
  announce(told);
  showFiles();
  let stage = "";
  try {
    const reading: Reading = await client.ask<"read" | "open">(request, (progress) => {
      if (own !== turn) return;
      showProgress(progress);
      // Pages tick by too fast to be read out: only a new stage or file is.
      const now = `${progress.stage} ${progress.file ?? ""}`;
      if (now !== stage) announce(now);
      stage = now;
    });
    if (own !== turn) return;
    for (const outcome of reading.files) outcomes.set(outcome.id, outcome);
    await showReading(reading);
  } catch (error) {
    if (own === turn) {
      setWorking(false);
      showProblem(error);
    }
  }
}

async function showReading({ reviews, diagnostics, source }: Reading): Promise<void> {
  root.dataset["state"] = "results";
  showFiles();
  find("note-list").replaceChildren(...createNotes(diagnostics));
  const failed = files.filter(({ id }) => outcomes.get(id)?.failure !== undefined).length;
  const [first] = reviews;
  if (first === undefined) {
    setWorking(false);
    results.hidden = true;
    const isAllFailed = files.length > 0 && failed === files.length;
    root.dataset["state"] = "failed";
    if (!isAllFailed) showProblem(noReview());
    announce(isAllFailed ? "No document was read." : "No review was found.");
    find("given").focus();
    return;
  }
  reviewChoice.replaceChildren(...reviews.map(({ id, title }) => createOption(id, title)));
  find("review-field").hidden = reviews.length < 2;
  find("list-note").dataset["source"] = source;
  await showReview({ isNew: true });
  announce(
    [
      `${view?.title ?? ""}: ${view?.total ?? 0} recommendations.`,
      failed === 0 ? "" : `${failed} of ${files.length} documents were not read.`,
    ].join(" "),
  );
  find("review-title").focus();
}

function noReview(): WorkFailure {
  return new WorkFailure({
    code: "NO_RECOMMENDATIONS",
    message: "These documents were read, but hold no recommendations",
  });
}

/** Shows the chosen review, or the part of it the filter leaves. */
async function showReview({ isNew }: { readonly isNew: boolean }): Promise<void> {
  const own = ++turn;
  if (isNew) filters.reset();
  drawnWidth = figureWidth();
  root.dataset["drawing"] = "true";
  const next = await client
    .ask({
      type: "view",
      review: reviewChoice.value,
      filter: isNew ? {} : readFilterForm(filters),
      width: drawnWidth,
    })
    .finally(() => {
      if (own === turn) root.dataset["drawing"] = "false";
    });
  if (own !== turn) return;
  view = next;
  setWorking(false);
  results.hidden = false;
  find("review-title").textContent = next.title;
  find("review-subtitle").textContent = next.subtitle;
  document.title = `${next.title} · uprkit`;
  if (isNew) fillFilterForm(find("filter-fields"), next.choices, next.hasTexts);
  find("facts").replaceChildren(...listFactItems(next.facts));
  showFigures(find("figure-list"), next.figures);
  showRows(next);
  showMoreFigures({ own, isNew }).catch((error: unknown) => {
    if (own === turn) showProblem(error);
  });
}

/** Shows the figures that can wait, once the first are on the screen; until then those of the former filter stay. */
async function showMoreFigures({
  own,
  isNew,
}: {
  readonly own: number;
  readonly isNew: boolean;
}): Promise<void> {
  const list = find("more-figure-list");
  if (isNew) clearFigures(list);
  list.setAttribute("aria-busy", "true");
  const figures = await client.ask({ type: "figures", width: drawnWidth, wide: wideFigureWidth() });
  if (own !== turn) return;
  showFigures(list, figures);
  list.setAttribute("aria-busy", "false");
}

/** Width in pixels that the content of the page has. */
function contentWidth(): number {
  const { paddingLeft, paddingRight } = getComputedStyle(find("main"));
  return find("main").clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}

/** Width of a figure in the layout: one or two in a row, with the frame around each (style.css). */
function figureWidth(): number {
  const inner = contentWidth();
  const column = inner >= 840 ? (inner - 20) / 2 : inner;
  return Math.round(Math.min(680, Math.max(240, column - 34)));
}

/** Width of a figure that takes a row. */
function wideFigureWidth(): number {
  return Math.round(Math.min(900, Math.max(240, contentWidth() - 34)));
}

function showRows(next: View): void {
  const { shown, total, unit, rows, title, isLabeled } = next;
  const what = unit === "row" ? "rows" : "recommendations";
  find("filter-count").textContent =
    shown === total ? `All ${total} ${what}` : `${shown} of ${total} ${what}`;
  find("clear").hidden = Object.keys(readFilterForm(filters)).length === 0;
  const source = find("list-note").dataset["source"] ?? "";
  find("list-note").textContent = [
    `Source: ${source}.`,
    ...(isLabeled
      ? ["Actions and issues are labels given by this page’s classifier; nobody has checked them one by one."]
      : []),
  ].join(" ");
  const list = find("rows");
  if (shown === 0)
    list.replaceChildren(create("p", { class: "nothing" }, "No recommendation meets the filter."));
  else list.replaceChildren(createRowTable(next, title));
  showMore(rows.length);
}

function showMore(count: number): void {
  const more = find("more");
  const rest = (view?.shown ?? 0) - count;
  more.hidden = rest <= 0;
  more.dataset["from"] = String(count);
  more.textContent = `Show ${Math.min(rest, MORE_ROWS)} more of ${rest}`;
}

async function addMoreRows(): Promise<void> {
  const own = turn;
  const from = Number(find("more").dataset["from"]);
  const rows = await client.ask({ type: "rows", from, count: MORE_ROWS });
  if (own !== turn) return;
  addRows(find("rows"), rows);
  showMore(from + rows.length);
  announce(`${rows.length} more are shown.`);
}

/** Day of the device's own calendar. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function download(button: HTMLButtonElement): Promise<void> {
  const kind = button.dataset["download"] as Extract<Request, { type: "download" }>["kind"];
  button.setAttribute("aria-disabled", "true");
  announce("Making the file.");
  try {
    const { name, type, content } = await client.ask({ type: "download", kind, madeOn: today() });
    const url = URL.createObjectURL(new Blob([content], { type }));
    create("a", { href: url, download: name }).click();
    // The browser reads it a moment later.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    announce(`Saved as ${name}.`);
  } catch (error) {
    showProblem(error);
    find("problem").scrollIntoView({ block: "center" });
  } finally {
    button.removeAttribute("aria-disabled");
  }
}

function readFiles(given: readonly File[]): void {
  if (given.length === 0) return;
  const added = given.map((file): GivenFile => ({ id: ++lastId, file }));
  files = [...files, ...added];
  // What was stopped is asked for again, as the worker that held the rest is gone.
  const unread = files.filter(({ id }) => !outcomes.has(id));
  void take(
    { type: "read", files: unread },
    unread.length === 1 ? `Reading ${unread[0]?.file.name}` : `Reading ${unread.length} documents`,
  );
}

/** Ends the worker; the files that were read stay in the list and are read again when others are added. */
function abort(): void {
  turn += 1;
  const unread = files.filter(({ id }) => !outcomes.has(id));
  const rest = files.filter(({ id }) => outcomes.get(id)?.failure === undefined && outcomes.has(id));
  client.end();
  outcomes.clear();
  files = rest;
  setWorking(false);
  announce("Reading was stopped.");
  if (rest.length > 0) {
    // The worker held what had been read: it is read once more, without the files that were stopped.
    void take({ type: "read", files: rest }, "Reading the other documents again");
    return;
  }
  forget();
  const problem = find("problem");
  problem.replaceChildren(
    create("p", {}, unread.length > 0 ? "Reading was stopped. Nothing of it was kept." : "Stopped."),
  );
  problem.hidden = false;
}

/** Ends the worker, which takes all it read with it, and empties the page. */
function forget(): void {
  turn += 1;
  client.end();
  files = [];
  outcomes.clear();
  view = undefined;
  fileInput.value = "";
  root.dataset["state"] = "empty";
  document.title = "Read a review privately · uprkit";
  setWorking(false);
  for (const id of ["figure-list", "more-figure-list"]) clearFigures(find(id));
  for (const id of ["review-title", "review-subtitle", "facts", "rows", "note-list", "list-note"])
    find(id).replaceChildren();
  for (const id of [
    "filter-fields",
    "filter-count",
    "file-list",
    "review",
    "problem",
    "stage",
    "stage-count",
  ])
    find(id).replaceChildren();
  delete find("list-note").dataset["source"];
  for (const id of ["results", "problem", "given"]) find(id).hidden = true;
  announce("Everything was forgotten.");
  fileInput.focus();
}

function listenToFiles(): void {
  fileInput.addEventListener("change", () => {
    readFiles([...(fileInput.files ?? [])]);
    // So that the same file can be chosen again.
    fileInput.value = "";
  });
  const drop = find("drop");
  const mark = (isOver: boolean): void => {
    drop.classList.toggle("is-over", isOver);
  };
  // Everywhere: a file that misses the zone would otherwise replace the page.
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    mark(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    mark(false);
    if (event.dataTransfer === null) return;
    readDroppedFiles(event.dataTransfer).then(readFiles, showProblem);
  });
}

function listenToEmbedded(): void {
  const state = find<HTMLSelectElement>("state");
  const cycle = find<HTMLSelectElement>("cycle");
  const fillCycles = (): void => {
    const own = CHOICES.find(([code]) => code === state.value)?.[2] ?? [];
    cycle.replaceChildren(...own.map((number) => createOption(number, String(number))));
    cycle.value = String(own.at(-1) ?? "");
  };
  state.replaceChildren(...CHOICES.map(([code, name]) => createOption(code, name)));
  state.addEventListener("change", fillCycles);
  fillCycles();
  find("embedded").addEventListener("submit", (event) => {
    event.preventDefault();
    const [code] = CHOICES.find(([own]) => own === state.value) ?? [];
    const number = CHOICES.flatMap((choice) => choice[2]).find((own) => String(own) === cycle.value);
    if (code === undefined || number === undefined) return;
    files = [];
    outcomes.clear();
    void take({ type: "open", state: code, cycle: number }, "Loading the data of UPR Info");
  });
}

function listenToResults(): void {
  const showAgain = (isNew: boolean): void => {
    showReview({ isNew }).catch(showProblem);
  };
  reviewChoice.addEventListener("change", () => showAgain(true));
  let timer = 0;
  filters.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => showAgain(false), 150);
  });
  filters.addEventListener("submit", (event) => event.preventDefault());
  find("clear").addEventListener("click", () => {
    filters.reset();
    showAgain(false);
    filters.querySelector<HTMLElement>("input, select")?.focus();
  });
  let resize = 0;
  window.addEventListener("resize", () => {
    clearTimeout(resize);
    resize = window.setTimeout(() => {
      if (view !== undefined && Math.abs(figureWidth() - drawnWidth) >= REDRAW) showAgain(false);
    }, 250);
  });
  find("more").addEventListener("click", () => {
    addMoreRows().catch(showProblem);
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-download]"))
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true") void download(button);
    });
}

listenToFiles();
listenToEmbedded();
listenToResults();
find("abort").addEventListener("click", abort);
find("forget").addEventListener("click", forget);
window.addEventListener("load", () =>
  keepOffline((state) => {
    const line = find("offline");
    line.dataset["state"] = state.type;
    line.textContent =
      state.type === "ready"
        ? "Ready offline"
        : state.type === "keeping"
          ? `Getting ready for offline use: ${state.done} of ${state.total}`
          : "Works online only in this browser window";
  }),
);
