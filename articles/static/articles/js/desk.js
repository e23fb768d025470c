// The desk around a story's form: the panel of a claim, the column beside the text, and nothing typed is ever lost.
// beside.js changes that column without taking it away from who works in it.
const gettext = window.gettext || ((text) => text);
const desk = document.querySelector("[data-desk]");
const form = document.querySelector("#article_form");
const panel = document.querySelector("[data-panel]");
const place = document.querySelector("[data-beside-place]");
const line = document.querySelector("[data-desk-status]") || document.createElement("p");

const state = { editor: null, open: null, asked: null, kept: "", leaving: false, keeping: null, back: null };

/** The editor comes later than this module: what needs it is done once it is there. */
const withEditor = (act) => {
  if (state.editor) act(state.editor);
  else document.addEventListener("prose-editor:ready", ({ detail }) => act(detail.editor), { once: true });
};

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
  const asData = answer.headers.get("Content-Type")?.startsWith("application/json");
  if (!answer.ok && asData && url !== desk.dataset.keep) throw new Error((await answer.json()).message);
  return answer;
};

const say = (words, wrong = false) => {
  line.textContent = words;
  line.classList.toggle("desk-status--wrong", wrong);
};

// --- what was typed ----------------------------------------------------------------------------------------------

const written = (from = form) => {
  const data = new FormData(from);
  for (const name of ["csrfmiddlewaretoken", "seen", "token"]) data.delete(name);
  return new URLSearchParams(data).toString();
};
const dirty = () => Boolean(form) && "writes" in desk.dataset && written() !== state.kept;

/** What the server has: not what was typed before this module came, nor what came back because it was refused. */
const served = () => {
  if ("cameBack" in desk.dataset) return null;
  const copy = form.cloneNode(true);
  copy.reset();
  return written(copy);
};

/** Whether the form holds more than the server reads, which would answer with a page without any of it. */
const tooMuch = () => new URLSearchParams(new FormData(form)).toString().length > Number(desk.dataset.mostSent);

/** While the page is being left with what the form holds, nothing more can be typed into it. */
const leave = (leaving) => {
  state.leaving = leaving;
  for (const part of [...form.querySelectorAll("fieldset"), panel, place]) part.inert = leaving;
};

/** Save what the form holds without leaving it. Answers what went wrong, or nothing. */
const keepOnce = async () => {
  const typed = written();
  const note = form.elements.note?.value;
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
  if (note && form.elements.note.value === note) form.elements.note.value = "";
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

/** Save and stay. */
const save = () => keep().then(refreshBeside).catch((problem) => say(problem.message, true));

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
  settle({ html: await (await send(desk.dataset.beside)).text() });
};

const settle = (detail) => {
  place.dispatchEvent(new CustomEvent("beside:change", { detail }));
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

const panelForms = () => [...panel.querySelectorAll("[data-panel-form]")];
const typedFields = (one) => [...one.elements].filter((field) => /^(text|url|search|textarea)$/.test(field.type) && !field.dataset.sourceSearch);

/** Words typed into the panel and not kept yet stay: another claim opens only when there are none. */
const halfTyped = () => !panel.hidden &&
  panelForms().some((one) => "cameBack" in one.dataset || typedFields(one).some((field) => field.value !== field.defaultValue));
const UNKEPT = gettext("You have typed something here that is not kept yet. Keep it, or close this first.");

/** Show the panel as it came back, with what was typed into it and was not in what was sent. */
const showAgain = (html, sent, data) => {
  const since = panelForms().flatMap((one) => typedFields(one)
    .filter((field) => field.value !== (one.action === sent.action ? data.get(field.name) : field.defaultValue))
    .map((field) => [one.action, field.name, field.value]));
  show(html, false);
  for (const [action, name, value] of since) {
    const field = panelForms().find((one) => one.action === action)?.elements[name];
    if (!field) continue;
    field.value = value;
    const fold = field.closest("details");
    if (fold) fold.open = true;
  }
};

const open = async (id, { focus = false } = {}) => {
  if (!panel.hidden && state.open === id) {
    if (focus) panel.querySelector("[data-panel-focus]")?.focus();
    return;
  }
  if (halfTyped()) return complain(UNKEPT);
  if (state.asked?.id === id) return void (state.asked.focus ||= focus);
  const asked = { id, focus };
  state.asked = asked;
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
    const html = await answer.text();
    if (state.asked !== asked) return; // another was asked for since
    if (halfTyped()) return complain(UNKEPT);
    state.back = document.activeElement;
    state.open = id;
    show(html, asked.focus);
    dress();
  } catch (problem) {
    say(`${gettext("The claim could not be opened.")} ${problem.message}`, true);
  } finally {
    if (state.asked === asked) state.asked = null;
  }
};

/** Another page of the evidence of the claim that is open. */
const turn = async (link) => {
  if (halfTyped()) return complain(UNKEPT);
  const claim = state.open;
  try {
    const html = await (await send(link.href)).text();
    if (state.open === claim && !halfTyped()) show(html, true);
  } catch (problem) {
    complain(problem.message);
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

/** While an answer is under way its button does nothing more, and keeps the keyboard: a disabled one would drop it. */
const busy = (sent, underWay) => {
  sent.toggleAttribute("data-under-way", underWay);
  for (const button of sent.querySelectorAll("button:not([type=button])")) {
    if (underWay) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }
};

const post = async (sent) => {
  busy(sent, true);
  const data = new FormData(sent);
  const claim = state.open;
  try {
    const answer = await send(sent.action, data);
    const html = await answer.text();
    if ("panelForm" in sent.dataset) {
      if (state.open === claim) {
        showAgain(html, sent, data);
        const wrong = panel.querySelector(".field--wrong :is(input, select, textarea)");
        (wrong || panel.querySelector("[data-panel-focus]"))?.focus();
      }
      await refreshBeside();
    } else {
      settle({ html, sent, refused: !answer.ok });
      say(place.querySelector(".told").textContent.trim(), !answer.ok);
    }
  } catch (problem) {
    if ("panelForm" in sent.dataset) complain(problem.message);
    else say(problem.message, true);
  } finally {
    busy(sent, false);
  }
};

/** A step of the story leaves the page: what was typed is saved first, and if it cannot be, nothing happens. */
const step = async (sent) => {
  if (halfTyped()) return complain(UNKEPT);
  busy(sent, true);
  try {
    while (dirty()) await keep();
    if (sent.elements.digest) await post(sent);
    else {
      leave(true);
      sent.submit();
    }
  } catch (problem) {
    say(`${gettext("Not done, because what you typed could not be saved.")} ${problem.message}`, true);
  } finally {
    busy(sent, false);
  }
};

const listOfPicks = () => Object.assign(document.createElement("ul"), { className: "picks" });

/** Show what is on record for the words that stand in the field by then; what was chosen meanwhile stays chosen. */
const search = async (input) => {
  const sought = input.value;
  const html = await (await send(`${input.dataset.sourceSearch}?${new URLSearchParams({ q: sought })}`)).text();
  if (!input.isConnected || input.value !== sought) return;
  const picks = panel.querySelector("[data-source-picks]");
  const chosen = picks.querySelector("input:checked");
  const focused = document.activeElement === chosen;
  picks.innerHTML = html;
  if (!chosen) return;
  const again = picks.querySelector(`input[value="${CSS.escape(chosen.value)}"]`);
  if (again) again.checked = true;
  else (picks.querySelector("ul") || picks.appendChild(listOfPicks())).prepend(chosen.closest("li"));
  if (focused) (again || chosen).focus();
};

/** Show a sentence in the text by marking it, ready to be tagged. */
const find = (words) => withEditor((editor) => {
  editor.state.doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const at = node.textBetween(0, node.content.size, "", " ").indexOf(words);
    if (at < 0) return false;
    editor.chain().setTextSelection({ from: pos + 1 + at, to: pos + 1 + at + words.length }).focus().scrollIntoView().run();
    return false;
  });
});

const untag = (id) => withEditor(async (editor) => {
  if (!editor.commands.untagClaim(id)) return;
  close();
  try {
    await keep();
    await refreshBeside();
    say(gettext("The tag is off; the words stay. Undo brings it back."));
  } catch (problem) {
    say(problem.message, true);
  }
});

// --- wiring ------------------------------------------------------------------------------------------------------

const clicks = {
  "[data-claim-open]": (link, event) => { event.preventDefault(); open(link.dataset.claimOpen, { focus: true }); },
  "[data-panel-close]": close,
  "[data-panel-page]": (link, event) => { event.preventDefault(); turn(link); },
  "[data-untag]": (button) => untag(button.dataset.untag),
  "[data-find]": (button) => find(button.dataset.find),
};

const begin = (editor) => {
  if (state.editor) return;
  state.editor = editor;
  editor.view.dom.setAttribute("aria-label", form.querySelector("label[for=id_body]")?.textContent.trim() || gettext("Body"));
  editor.view.dom.setAttribute("dir", "auto");
  // For a fifth of a second after it got the keyboard the editor takes a caret at the very beginning for the browser's
  // doing, and marks again what was marked: the next letter would replace it. Whoever presses a key means it.
  editor.view.dom.addEventListener("keydown", () => { editor.view.input.lastFocus = 0; }, true);
};

const wire = () => {
  let waiting;
  const seek = (input, pause = 0) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => search(input).catch((problem) => complain(problem.message)), pause);
  };
  document.addEventListener("prose-editor:ready", ({ detail }) => begin(detail.editor));
  const there = document.querySelector(".prose-editor .ProseMirror[contenteditable]")?.editor;
  state.kept = served();
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
    if ("underWay" in sent.dataset) event.preventDefault();
    else if (sent === form && tooMuch()) {
      event.preventDefault();
      say(gettext("This is more than can be sent at once. It is still here: shorten it, or divide the story."), true);
    }
    else if (sent === form && !halfTyped()) leave(true);
    else if (sent === form) {
      event.preventDefault();
      if (event.submitter?.name === "_continue") save();
      else complain(UNKEPT);
    }
    else if ("panelForm" in sent.dataset || "quiet" in sent.dataset || "step" in sent.dataset) {
      event.preventDefault();
      if ("step" in sent.dataset) step(sent);
      else post(sent);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.dataset?.sourceSearch) {
      event.preventDefault(); // it asks for sources, and is no part of the evidence
      seek(event.target);
    }
    if (event.key === "Escape" && !panel.hidden && !document.querySelector("dialog[open]")) close();
    if ((event.ctrlKey || event.metaKey) && event.key === "s" && "writes" in desk.dataset) {
      event.preventDefault();
      save();
    }
  });
  document.addEventListener("change", ({ target }) => {
    if (!target.matches?.("[data-reason]")) return;
    target.form.querySelector("[name=repeats]")?.remove();
    if (target.value === "repeats") target.after(place.querySelector("[data-repeats]").content.cloneNode(true));
  });
  document.addEventListener("input", ({ target }) => {
    if (target.dataset?.sourceSearch) seek(target, 200);
  });
  // Left, and come back to; or the person stopped it.
  window.addEventListener("pageshow", ({ persisted }) => { if (persisted) leave(false); });
  window.navigation?.addEventListener("navigateerror", () => leave(false));
  window.addEventListener("beforeunload", (event) => {
    if (!state.leaving && (dirty() || halfTyped())) event.preventDefault();
  });
  dress();
};

if (desk && form) wire();
else if (desk) dress();
