// Loaded before anything is painted: what is pressed before the page's modules listen is done once they do. Modules are
// deferred, so by DOMContentLoaded each of them listens, or could not be had and the page does without it.
(() => {
  const BUTTONS = "[data-claim-open], [data-find], [data-keys-open], [data-show-claims]";
  const FIELDS = "input, textarea, select, [contenteditable]";
  const pressed = new Map();
  const over = new AbortController();

  const hold = (type, kept) => document.addEventListener(type, kept, { capture: true, signal: over.signal });

  /** Pressed twice is pressed once; what comes without the module must not come now. */
  const later = (event, what, act) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!pressed.has(what)) pressed.set(what, act);
  };

  hold("click", (event) => {
    const button = event.target.closest?.(BUTTONS);
    const plain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (button && plain) later(event, button, () => button.click());
  });

  hold("submit", (event) => {
    const form = event.target;
    if (form.matches("[data-step], [data-quiet]")) later(event, form, () => form.requestSubmit(event.submitter));
  });

  hold("keydown", (event) => {
    const saves = (event.ctrlKey || event.metaKey) && event.key === "s" && document.querySelector("[data-writes]");
    const again = () => (document.activeElement || document.body).dispatchEvent(new KeyboardEvent("keydown", event));
    if (saves) later(event, "save", again);
    else if (event.key.length === 1 && !event.target.closest?.(FIELDS)) pressed.set(Symbol(event.key), again);
  });

  addEventListener("DOMContentLoaded", () => {
    over.abort();
    for (const act of pressed.values()) act();
  });
})();
