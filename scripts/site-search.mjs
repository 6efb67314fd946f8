// Part of every page of the site: the index of the search, by far its largest file, is loaded when somebody searches.
{
  const script = document.getElementById("tsd-search-script");
  const dialog = document.getElementById("tsd-search");
  const field = document.getElementById("tsd-search-input");
  const status = document.getElementById("tsd-search-status");
  const load = () => {
    if (script?.dataset.src !== undefined && !script.hasAttribute("src")) script.src = script.dataset.src;
  };
  // A hand on its way to the button; a click, a key or a tap opens the dialog.
  document.getElementById("tsd-search-trigger")?.addEventListener("pointerenter", load);
  if (dialog !== null) new MutationObserver(load).observe(dialog, { attributeFilter: ["open"] });
  // What was typed meanwhile is looked for once the index is there, which empties the line of status.
  if (status !== null) {
    const waiting = new MutationObserver(() => {
      if (status.textContent !== "") return;
      waiting.disconnect();
      if (field?.value) field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    waiting.observe(status, { childList: true });
  }
}
