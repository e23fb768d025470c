// The story page: shows what was checked when the reader asks, and opens claims and terms beside their words.
// Without this module the same links lead to the foot of the story.

const story = document.querySelector(".story");
const note = document.getElementById("note");
const GAP = 16;
const NARROWEST = 272;
const WIDEST = 384;
const ask = story.querySelector("[data-show-claims]");

function show(asked) {
  story.classList.toggle("story--asked", asked);
  for (const label of ask?.querySelectorAll("[data-when]") ?? []) {
    label.hidden = (label.dataset.when === "shown") !== asked;
  }
}

ask?.addEventListener("click", () => show(!story.classList.contains("story--asked")));

// A link from a claim's own page leads to its words: then the reader has asked.
function askedByAddress() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.matches(".claim, .rest")) return;
  show(true);
  target.scrollIntoView();
}
addEventListener("hashchange", askedByAddress);
askedByAddress();

// The source comes first; the reader has the words themselves under their eyes.
function aboutClaim(link) {
  const entry = document.getElementById(link.hash.slice(1));
  const parts = entry?.querySelectorAll(".sources, .check, .rest__more") ?? [];
  return parts.length ? { title: entry.dataset.title, parts } : null;
}

function aboutTerm(link) {
  const term = document.getElementById(`term-${link.dataset.term}`);
  const parts = term?.closest(".terms__entry").querySelectorAll("dd > *") ?? [];
  return parts.length ? { title: term.textContent, parts } : null;
}

// In the margin where there is room for it, so that nothing of the text is covered; else under the words, or above.
function place(link) {
  const [box] = link.getClientRects();
  const text = story.querySelector(".prose").getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const room = width - text.right - 3 * GAP;
  note.style.setProperty("width", room >= NARROWEST ? `${Math.min(room, WIDEST)}px` : "");
  const height = note.offsetHeight;
  let left = text.right + 1.5 * GAP;
  let top = Math.max(GAP, Math.min(box.top - GAP, innerHeight - height - GAP));
  if (room < NARROWEST) {
    const fitsBelow = box.bottom + GAP + height <= innerHeight || box.top < height + GAP;
    left = Math.max(GAP, Math.min(box.left - GAP, width - note.offsetWidth - GAP));
    top = fitsBelow ? box.bottom + GAP / 2 : box.top - GAP / 2 - height;
  }
  note.style.setProperty("top", `${Math.round(top + scrollY)}px`);
  note.style.setProperty("left", `${Math.round(left + scrollX)}px`);
}

const beside = matchMedia("(min-width: 48rem)");
let opener = null;

// A claim may be held by several stretches of words, where another claim or a link lies across it.
function light(link, lit) {
  link.setAttribute("aria-expanded", String(lit));
  if (!link.matches(".claim__ref")) return;
  const number = link.hash.replace("#claim-", "");
  for (const words of story.querySelectorAll(`.claim[data-claims~="${CSS.escape(number)}"]`)) {
    words.classList.toggle("claim--open", lit);
  }
}

function open(link, { title, parts }) {
  note.querySelector(".note__title").textContent = title;
  note.querySelector(".note__body").replaceChildren(...Array.from(parts, (part) => part.cloneNode(true)));
  for (const property of ["top", "left", "width"]) note.style.removeProperty(property);
  note.scrollTop = 0;
  opener = link;
  note.showPopover();
  if (beside.matches) place(link);
  else scrollBy(0, Math.max(0, link.getBoundingClientRect().bottom + GAP - note.getBoundingClientRect().top));
  note.querySelector(".note__title").focus({ preventScroll: true });
  light(link, true);
}

function upgrade() {
  note.hidden = false;
  let pressed = null;
  note.addEventListener("beforetoggle", ({ newState }) => {
    if (newState === "closed" && opener) light(opener, false);
  });
  // Pressing the same number again closes; the browser has closed the note by the time of the click.
  document.addEventListener("pointerdown", () => { pressed = note.matches(":popover-open") ? opener : null; }, true);
  for (const link of story.querySelectorAll(".claim__ref, .prose a.term")) {
    link.setAttribute("aria-haspopup", "dialog");
    link.setAttribute("aria-expanded", "false");
    const title = link.matches(".claim__ref") && aboutClaim(link)?.title;
    if (title) link.setAttribute("aria-label", title);
  }
  story.addEventListener("click", (event) => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest(".claim__ref, .prose a.term");
    const about = link && (link.matches(".term") ? aboutTerm(link) : aboutClaim(link));
    if (!about) return;
    event.preventDefault();
    const again = pressed === link;
    pressed = null;
    if (!again) open(link, about);
  });
}

if ("popover" in HTMLElement.prototype) upgrade();
