// The column beside a story's form changes under somebody's hands: folds stay as they are, what was chosen stays
// chosen, and the keyboard stays where it is or goes to what comes next. desk.js says when.
const CONTROLS = "a[href], button, input:not([type=hidden]), select, summary";
const place = document.querySelector("[data-beside-place]");

const called = (control) => control.name || control.textContent.trim();
const folds = () => [...place.querySelectorAll("[data-fold]")];
const rowsOf = (list) => [...(place.querySelector(`[data-list="${list}"]`)?.children ?? [])];

/** Where the keyboard is: in which named part, on which of its controls; in which row of which list. */
const standing = () => {
  const at = document.activeElement;
  const part = place.contains(at) && at !== place && at.closest("[id]");
  if (!part) return null;
  const list = part.parentElement.dataset.list;
  return { part: part.id, control: part === at ? "" : called(at), list, row: rowsOf(list).indexOf(part) };
};

/** The same control, or the row it stood in; else the row that took that row's place, or the heading above. */
const next = ({ part, control, list, row }) => {
  const same = document.getElementById(part);
  if (same) return (control && [...same.querySelectorAll(CONTROLS)].find((one) => called(one) === control)) || same;
  const rows = rowsOf(list);
  return rows[Math.min(row, rows.length - 1)] || (list && document.getElementById("sentences"));
};

const focus = (target) => {
  for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    if (fold.firstElementChild !== target) fold.open = true;
  }
  if (!target.matches(CONTROLS)) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "nearest" });
};

/** What was chosen in the rows, by row and menu; what was sent and done is chosen no longer. */
const choices = (done) => [...place.querySelectorAll("li[id] select")].filter((one) => one.value && one.form !== done)
  .map((one) => [one.closest("li").id, one.name, one.value]);

const choose = ([row, name, value]) => {
  const menu = document.getElementById(row)?.querySelector(`select[name="${name}"]`);
  if (!menu) return;
  menu.value = value;
  menu.dispatchEvent(new Event("change", { bubbles: true }));
};

/** What the page says of the story outside the column, as it is now. */
const tellAround = () => {
  const around = place.querySelector("[data-around]");
  if (!around) return;
  const { headline, proposed } = around.dataset;
  document.querySelector("#content > h1").textContent = headline;
  document.title = `${headline} · ${document.querySelector("#site-name").textContent.trim()}`;
  const tick = document.querySelector(".field-confirm_headline");
  if (tick) tick.hidden = proposed === "no"; // a story whose headline is its desk's own does not ask
  for (const part of around.content.children) {
    const there = document.querySelector(`[data-told="${part.dataset.told}"]`);
    if (there) there.replaceWith(part.cloneNode(true));
  }
};

place?.addEventListener("beside:change", ({ detail: { html, sent, refused } }) => {
  const was = standing();
  const opened = new Map(folds().map((fold) => [fold.dataset.fold, fold.open]));
  const chosen = choices(refused ? null : sent);
  place.innerHTML = html;
  tellAround();
  for (const fold of folds()) fold.open = (refused && fold.open) || (opened.get(fold.dataset.fold) ?? fold.open);
  for (const choice of chosen) choose(choice);
  const told = place.querySelector(".told");
  const quiet = sent && "quiet" in sent.dataset;
  const row = quiet && refused && was && document.getElementById(was.part);
  if (row) row.append(told);
  if (!was) return;
  const target = (quiet && !refused && document.getElementById(sent.dataset.goes))
    || (sent && !quiet && told.firstElementChild) || next(was) || told.firstElementChild;
  if (target) focus(target);
});
