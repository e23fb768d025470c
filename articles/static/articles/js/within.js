// Where an address within the story's page leads: a claim opens, a field or a sentence takes the keyboard. Loaded after
// desk.js, which opens claims.
const CLAIM = /^#claim-([0-9a-f-]{36})$/;

const partOf = (name) => document.getElementById(name) || document.getElementById(`${name}_0`)
  || document.querySelector(`.field-${CSS.escape(name.replace(/^id_/, ""))}`);

const follow = (hash, focus = true) => {
  const id = CLAIM.exec(hash)?.[1];
  if (id) return void document.dispatchEvent(new CustomEvent("claim:open", { detail: { id, focus } }));
  const part = hash.length > 1 && focus && partOf(hash.slice(1));
  if (!part) return;
  const text = part.closest(".prose-editor")?.querySelector(".ProseMirror[contenteditable]");
  const fold = part.closest("details");
  if (fold) fold.open = true;
  if (!text && !part.matches("input, select, textarea")) part.tabIndex = -1;
  (text || part).focus();
  (text || part).scrollIntoView({ block: "nearest" });
};

/** A link to a part of this very page leaves nothing behind that was typed, whatever else the page's address asks for. */
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href*='#']");
  const elsewhere = !link || link.pathname !== location.pathname || (link.search && link.search !== location.search);
  const plain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (elsewhere || event.defaultPrevented || !plain) return;
  event.preventDefault();
  if (location.hash === link.hash) follow(link.hash);
  else location.hash = link.hash;
});
window.addEventListener("hashchange", () => follow(location.hash));
if (document.querySelector("[data-desk]")) {
  follow(location.hash, [null, document.body].includes(document.activeElement)); // who has begun to type goes on
}
