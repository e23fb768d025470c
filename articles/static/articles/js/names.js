// Widgets that Django's admin brings without a name of their own are called by the labels beside them.
const gettext = window.gettext || ((text) => text);
const PARTS = [
  ".select2-selection", ".select2-container:has(> .select2-dropdown)", ".select2-search__field", ".select2-results__options",
  ".help-tooltip[aria-label]", ".calendarbox", ".clockbox",
].join();

/** The label of the menu that Select2 has taken the place of. */
const labelOf = (box) => {
  const menu = box?.closest(".select2-container").previousElementSibling;
  return menu && document.querySelector(`label[for="${CSS.escape(menu.id)}"]`);
};
const opened = () => document.querySelector(".select2-selection[aria-expanded=true]");

/** What is chosen is the value of the box around it, and no field within a field. */
const nameBox = (box) => {
  const label = labelOf(box);
  const shown = box.querySelector(".select2-selection__rendered");
  if (!label || !shown.hasAttribute("role")) return;
  shown.removeAttribute("role");
  shown.removeAttribute("aria-readonly");
  label.id ||= `label-of-${shown.id}`;
  box.setAttribute("aria-labelledby", `${label.id} ${shown.id}`);
  box.setAttribute("aria-haspopup", "dialog");
};

/** What a box opens is a dialog: a field to search with, and what it found. */
const nameDialog = (part, words, box) => {
  if (part.role === "dialog") return;
  part.role = "dialog";
  part.setAttribute("aria-label", words);
  if (!box) return;
  part.id ||= `dialog-of-${box.querySelector(".select2-selection__rendered").id}`;
  box.setAttribute("aria-controls", part.id);
};

const name = (part) => {
  if (part.matches(".help-tooltip")) part.role = "img";
  else if (part.matches(".calendarbox")) nameDialog(part, gettext("Choose a date"));
  else if (part.matches(".clockbox")) nameDialog(part, gettext("Choose a time"));
  else if (part.matches(".select2-selection")) nameBox(part);
  else {
    const words = labelOf(opened())?.textContent.trim().replace(/:$/, "");
    if (words && part.matches(".select2-container")) nameDialog(part, words, opened());
    else if (words && !part.hasAttribute("aria-label")) part.setAttribute("aria-label", words);
  }
};

if (document.querySelector(".admin-autocomplete, .selectfilter, .selectfilterstacked, .vDateField, .vTimeField")) {
  const nameAll = () => document.querySelectorAll(PARTS).forEach(name);
  // At the desk only what is put beside the page itself: not each letter that is typed.
  new MutationObserver(nameAll).observe(document.body, { childList: true, subtree: !document.querySelector("[data-desk]") });
  nameAll();
}
