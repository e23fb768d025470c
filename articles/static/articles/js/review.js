// The reviewers' pages: keys for those who want them, and focus and messages where the work goes on. Without this
// module every link, form and answer is there all the same.

const OFF = "review-keys-off";
const dialog = document.querySelector("[data-keys]");
const toggle = document.querySelector("[data-keys-on]");

function remembered() {
  try {
    return localStorage.getItem(OFF) !== "yes";
  } catch {
    return true;
  }
}

function remember(on) {
  try {
    localStorage.setItem(OFF, on ? "no" : "yes");
  } catch {
    // A browser that keeps nothing still minds the choice until the next page.
  }
}

let listening = remembered();
if (toggle) {
  toggle.checked = listening;
  toggle.addEventListener("change", () => {
    listening = toggle.checked;
    remember(listening);
  });
}
const showKeys = () => dialog && !dialog.open && dialog.showModal();
document.querySelector("[data-keys-open]")?.addEventListener("click", showKeys);

const links = [...document.querySelectorAll("[data-row-link]")];

function move(by) {
  if (!links.length) return;
  const row = document.activeElement.closest("[data-row]");
  const at = links.findIndex((link) => link.closest("[data-row]") === row);
  const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + by, 0), links.length - 1);
  links[next].focus();
}

function reason() {
  const part = document.querySelector("[data-return]");
  if (!part) return;
  part.open = true;
  part.querySelector("textarea").focus();
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  a: () => document.querySelector("[data-approve]")?.focus(),
  h: () => document.querySelector("[data-still-holds]")?.click(),
  r: reason,
  n: () => document.querySelector("[data-next]")?.click(),
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
  if (event.defaultPrevented || typing || dialog?.open || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "?") {
    event.preventDefault();
    showKeys();
  } else if (listening && Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key]();
  }
});

// A refusal is where the work goes on; else the heading the address names, which the browser has focused already.
document.querySelector("[data-refusal]")?.focus();

// What stood on the page when it came is not read out; what is put there afterwards is.
const said = document.querySelector("[data-messages]");
if (said?.childElementCount) {
  const told = [...said.childNodes];
  said.replaceChildren();
  setTimeout(() => said.replaceChildren(...told), 100);
}
