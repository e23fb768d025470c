// The desk around a story's form: the panel of a claim, the column beside the text, and nothing typed is ever lost.
const gettext = window.gettext || ((text) => text);
const desk = document.querySelector("[data-desk]");
const form = document.querySelector("#article_form");
const panel = document.querySelector("[data-panel]");
const place = document.querySelector("[data-beside-place]");
const line = document.querySelector("[data-desk-status]") || document.createElement("p");

const state = { editor: null, open: null, kept: "", leaving: false, keeping: null, back: null };

// --- talking to the server ---------------------------------------------------------------------------------------

const cookie = (name) => document.cookie.split("; ").find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);

/** Logging in elsewhere changes the token: the cookie has the one that counts now. */
const token = () => cookie("csrftoken") || document.querySelector("[name=csrfmiddlewaretoken]").value;

const send = async (url, body) => {
  const headers = { "X-Desk": "piece", "X-CSRFToken": token() };
  let answer;
  try {
    answer = await fetch(url, { method: body ? "POST" : "GET", body, headers, credentials: "same-origin" });
  } catch {
    throw new Error(gettext("The newsroom cannot be reached. What you typed is still here; try again in a moment."));
  }
  if (answer.redirected) throw new Error(gettext("You are logged out. Log in in another tab, then try again here."));
  if (answer.status >= 500) throw new Error(gettext("Something broke on our side. What you typed is still here; try again."));
  return answer;
};

const say = (words, wrong = false) => {
  line.textContent = words;
  line.classList.toggle("desk-status--wrong", wrong);
};

// --- what was typed ----------------------------------------------------------------------------------------------

const written = () => {
  const data = new FormData(form);
  for (const name of ["csrfmiddlewaretoken", "seen", "token"]) data.delete(name);
  return new URLSearchParams(data).toString();
};
const dirty = () => Boolean(form) && "writes" in desk.dataset && written() !== state.kept;

/** Save what the form holds without leaving it. Answers what went wrong, or nothing. */
const keepOnce = async () => {
  const typed = written();
  const answer = await send(desk.dataset.keep, new FormData(form));
  const said = await answer.json().catch(() => ({ message: gettext("The newsroom did not understand that.") }));
  if (!answer.ok) {
    form.elements[said.field]?.setAttribute?.("aria-invalid", "true");
    throw new Error(said.message);
  }
  const typedSince = written() !== typed;
  for (const name of ["seen", "token"]) form.elements[name].value = said[name];
  for (const wrong of form.querySelectorAll("[aria-invalid]")) wrong.removeAttribute("aria-invalid");
  if (form.elements.slug && !form.elements.slug.value) form.elements.slug.value = said.slug;
  if (form.elements.note && !typedSince) form.elements.note.value = "";
  for (const [old, now] of Object.entries(said.copied)) state.editor?.commands.renameClaim(old, now);
  state.kept = typedSince ? typed : written();
  settleIn(said);
  say([gettext("Saved."), ...said.reports].join(" "));
  return said;
};

const keep = () => {
  state.keeping = (state.keeping || Promise.resolve()).catch(() => {}).then(keepOnce);
  return state.keeping;
};

/** A story that has just begun has an address of its own from now on. */
const settleIn = ({ change, keep: keepUrl, beside }) => {
  if (desk.dataset.beside) return;
  Object.assign(desk.dataset, { keep: keepUrl, beside });
  form.action = change;
  history.replaceState(null, "", change + location.hash);
  for (const input of form.querySelectorAll("[type=submit][name=_save], [name=_addanother]")) input.hidden = false;
};

const refreshBeside = async () => {
  if (!desk.dataset.beside) return;
  place.innerHTML = await (await send(desk.dataset.beside)).text();
  dress();
};

// --- claims in the colours of their status -----------------------------------------------------------------------

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** Statuses live beside the text; the editor's marks take their colours from there. */
const dress = () => {
  const rules = [...document.querySelectorAll("[data-claim-row]")].map(({ dataset: { claimRow, status } }) =>
    `.ProseMirror mark[data-claim="${claimRow}"] { --claim: var(--${status}); --claim-wash: var(--${status}-wash); }`);
  if (state.open) rules.push(`.ProseMirror mark[data-claim="${state.open}"] { outline: 2px solid var(--accent); outline-offset: 1px; }`);
  sheet.replaceSync(rules.join("\n"));
  for (const row of document.querySelectorAll("[data-claim-row]")) row.toggleAttribute("data-open", row.dataset.claimRow === state.open);
};

// --- the panel ---------------------------------------------------------------------------------------------------

const panelUrl = (id) => `${desk.dataset.claims}${id}/panel/`;

const show = (html, focus) => {
  panel.innerHTML = html;
  panel.hidden = false;
  desk.classList.add("desk--open");
  if (focus) (panel.querySelector("[data-panel-focus]") || panel).focus();
};

const complain = (words) => {
  const told = panel.hidden ? null : panel.querySelector(".told");
  if (!told) return say(words, true);
  const said = document.createElement("p");
  said.className = "told__refusal";
  said.textContent = words;
  told.replaceChildren(said);
  told.scrollIntoView({ block: "nearest" });
  return undefined;
};

/** Words typed into the panel and not kept yet stay: another claim opens only when there are none. */
const halfTyped = () =>
  [...panel.querySelectorAll("[data-panel-form]")].some((one) => "cameBack" in one.dataset ||
    [...one.elements].some((field) => /^(text|url|search|textarea)$/.test(field.type) && !field.dataset.sourceSearch && field.value !== field.defaultValue));

const open = async (id, { focus = false } = {}) => {
  if (!panel.hidden && state.open === id) {
    if (focus) panel.querySelector("[data-panel-focus]")?.focus();
    return;
  }
  if (!panel.hidden && halfTyped()) {
    complain(gettext("You have typed something here that is not kept yet. Keep it, or close this first."));
    return;
  }
  try {
    let answer = await send(panelUrl(id));
    if (answer.status === 204 && state.editor) {
      say(gettext("Saving …"));
      const said = await keep();
      id = said.copied[id] || id;
      answer = await send(panelUrl(id));
      await refreshBeside();
    }
    if (answer.status !== 200) throw new Error(gettext("This claim's words are not in the story any more."));
    state.back = document.activeElement;
    state.open = id;
    show(await answer.text(), focus);
    dress();
  } catch (problem) {
    say(`${gettext("The claim could not be opened.")} ${problem.message}`, true);
  }
};

const close = () => {
  const id = state.open;
  panel.hidden = true;
  panel.replaceChildren();
  desk.classList.remove("desk--open");
  state.open = null;
  dress();
  if (location.hash === `#claim-${id}`) history.replaceState(null, "", location.pathname + location.search);
  if (state.back?.isConnected && state.back.closest(".ProseMirror")) state.editor?.commands.focus();
  else document.querySelector(`[data-claim-open="${id}"]`)?.focus();
};

const post = async (sent) => {
  const button = sent.querySelector("button:not([type=button])");
  if (button) button.disabled = true;
  try {
    const answer = await send(sent.action, new FormData(sent));
    const html = await answer.text();
    if ("panelForm" in sent.dataset) {
      show(html, false);
      const wrong = panel.querySelector(".field--wrong :is(input, select, textarea)");
      (wrong || panel.querySelector("[data-panel-focus]"))?.focus();
      await refreshBeside();
    } else {
      place.innerHTML = html;
      dress();
      place.querySelector(".told")?.scrollIntoView({ block: "nearest" });
    }
  } catch (problem) {
    if ("panelForm" in sent.dataset) complain(problem.message);
    else say(problem.message, true);
  } finally {
    if (button?.isConnected) button.disabled = false;
  }
};

/** A step of the story leaves the page: what was typed is saved first, and if it cannot be, nothing happens. */
const step = async (sent) => {
  try {
    if (dirty()) await keep();
    state.leaving = true;
    if (sent.elements.digest) await post(sent);
    else sent.submit();
  } catch (problem) {
    say(`${gettext("Not done, because what you typed could not be saved.")} ${problem.message}`, true);
  } finally {
    if (sent.elements.digest) state.leaving = false;
  }
};

const search = async (input) => {
  const url = `${input.dataset.sourceSearch}?${new URLSearchParams({ q: input.value })}`;
  const html = await (await send(url)).text();
  if (input.isConnected) panel.querySelector("[data-source-picks]").innerHTML = html;
};

/** Show a sentence in the text by marking it, ready to be tagged. */
const find = (words) => {
  const { editor } = state;
  if (!editor) return;
  editor.state.doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const at = node.textBetween(0, node.content.size, "", " ").indexOf(words);
    if (at < 0) return false;
    editor.chain().setTextSelection({ from: pos + 1 + at, to: pos + 1 + at + words.length }).focus().scrollIntoView().run();
    return false;
  });
};

const untag = async (id) => {
  if (!state.editor?.commands.untagClaim(id)) return;
  close();
  try {
    await keep();
    await refreshBeside();
    say(gettext("The tag is off; the words stay. Undo brings it back."));
  } catch (problem) {
    say(problem.message, true);
  }
};

// --- wiring ------------------------------------------------------------------------------------------------------

const clicks = {
  "[data-claim-open]": (link, event) => { event.preventDefault(); open(link.dataset.claimOpen, { focus: true }); },
  "[data-panel-close]": close,
  "[data-untag]": (button) => untag(button.dataset.untag),
  "[data-find]": (button) => find(button.dataset.find),
};

const begin = (editor) => {
  if (state.editor) return;
  state.editor = editor;
  state.kept = written();
  editor.view.dom.setAttribute("aria-label", form.querySelector("label[for=id_body]")?.textContent.trim() || gettext("Body"));
};

const wire = () => {
  let waiting;
  document.addEventListener("prose-editor:ready", ({ detail }) => begin(detail.editor));
  const there = document.querySelector(".prose-editor .ProseMirror[contenteditable]")?.editor;
  state.kept = written();
  if (there) begin(there);
  document.addEventListener("claim:open", ({ detail }) => open(detail.id, detail));
  document.addEventListener("claim:nothing", () => say(gettext("Mark the words first, then tag them."), true));
  document.addEventListener("claim:tagged", () => say(gettext("Tagged. Click it, or press Alt+Enter, to say what it rests on.")));
  document.addEventListener("claim:untagged", () => say(gettext("The tag is off; the words stay. Undo brings it back.")));
  document.addEventListener("click", (event) => {
    for (const [selector, act] of Object.entries(clicks)) {
      const hit = event.target.closest(selector);
      if (hit) act(hit, event);
    }
  });
  document.addEventListener("submit", (event) => {
    const sent = event.target;
    if (sent === form) state.leaving = true;
    else if ("panelForm" in sent.dataset || "quiet" in sent.dataset || "step" in sent.dataset) {
      event.preventDefault();
      if ("step" in sent.dataset) step(sent);
      else post(sent);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden && !document.querySelector("dialog[open]")) close();
    if ((event.ctrlKey || event.metaKey) && event.key === "s" && "writes" in desk.dataset) {
      event.preventDefault();
      keep().then(refreshBeside).catch((problem) => say(problem.message, true));
    }
  });
  document.addEventListener("change", ({ target }) => {
    if (!target.matches?.("[data-reason]")) return;
    target.form.querySelector("[name=repeats]")?.remove();
    if (target.value === "repeats") target.after(place.querySelector("[data-repeats]").content.cloneNode(true));
  });
  document.addEventListener("input", ({ target }) => {
    if (!target.dataset?.sourceSearch) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => search(target).catch((problem) => complain(problem.message)), 200);
  });
  window.addEventListener("beforeunload", (event) => {
    if (!state.leaving && (dirty() || (!panel.hidden && halfTyped()))) event.preventDefault();
  });
  dress();
  const asked = /^#claim-([0-9a-f-]{36})$/.exec(location.hash);
  if (asked) open(asked[1]);
};

if (desk && form) wire();
else if (desk) dress();
