// The claim mark of the prose editor: words that have to be true, known by the id in their mark and by nothing else.
import { Mark, gettext, pm } from "django-prose-editor/editor";

const { Plugin, PluginKey } = pm.state;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const key = new PluginKey("claim");

/** How far, in pixels, a press may move and still be a press: further, it marks words. */
const STILL = 4;

const claimOf = (element) => {
  const id = (element.dataset.claim || "").trim().toLowerCase();
  return ID.test(id) ? id : null;
};

/** A fresh id; outside HTTPS and localhost a browser has no randomUUID. */
const freshId = () => {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return [...bytes]
    .map((byte, at) => ([4, 6, 8, 10].includes(at) ? "-" : "") + byte.toString(16).padStart(2, "0"))
    .join("");
};

/** The selection without the white space at its ends. */
const trimmed = ({ doc, selection }) => {
  let { from, to } = selection;
  const blank = (at) => !doc.textBetween(at, at + 1, "", "\ufffc").trim();
  while (from < to && blank(from)) from += 1;
  while (to > from && blank(to - 1)) to -= 1;
  return { from, to };
};

/** For each claim the stretches where it stands; borders of blocks with nothing in between break none. */
const runsOf = (doc, type) => {
  const runs = new Map();
  let index = 0;
  doc.descendants((node, pos) => {
    if (!node.isInline) return true;
    for (const mark of node.marks) {
      if (mark.type !== type) continue;
      const found = runs.get(mark.attrs.id) || runs.set(mark.attrs.id, []).get(mark.attrs.id);
      const last = found.at(-1);
      if (last && last.index === index - 1) Object.assign(last, { to: pos + node.nodeSize, index });
      else found.push({ from: pos, to: pos + node.nodeSize, index });
    }
    index += 1;
    return false;
  });
  return runs;
};

/** Where these transactions put something in, in places of the document as it is after them. */
const insertedBy = (transactions) => {
  const maps = transactions.flatMap((transaction) => transaction.mapping.maps);
  const ranges = [];
  maps.forEach((map, at) => {
    map.forEach((_oldFrom, _oldTo, from, to) => {
      for (const later of maps.slice(at + 1)) [from, to] = [later.map(from, 1), later.map(to, -1)];
      if (from < to) ranges.push([from, to]);
    });
  });
  return ({ from, to }) => ranges.some(([low, high]) => low <= from && to <= high);
};

/**
 * After a change: what was put into the middle of a claim belongs to it, and a copy of a claim is not the claim.
 * A convenience; the server settles every mark again when it saves.
 */
const guarded = (transactions, before, after, type) => {
  if (!transactions.some((one) => one.docChanged) || transactions.some((one) => one.getMeta("history$"))) return null;
  const torn = [...runsOf(after.doc, type)].filter(([, runs]) => runs.length > 1);
  if (!torn.length) return null;
  const stood = runsOf(before.doc, type);
  const inserted = insertedBy(transactions);
  const tr = after.tr;
  for (const [id, runs] of torn) {
    const whole = stood.get(id)?.length === 1;
    const bridged = new Set();
    for (let at = 1; whole && at < runs.length; at += 1) {
      const gap = { from: runs[at - 1].to, to: runs[at].from };
      const sameBlock = after.doc.resolve(gap.from).parent === after.doc.resolve(gap.to).parent;
      if (!sameBlock || !inserted(gap)) continue;
      tr.addMark(gap.from, gap.to, type.create({ id }));
      bridged.add(runs[at - 1]).add(runs[at]);
    }
    const copies = runs.filter((run) => !bridged.has(run) && inserted(run));
    if (copies.length === runs.length) continue;
    for (const run of copies) tr.removeMark(run.from, run.to, type.create({ id }));
  }
  return tr.steps.length ? tr : null;
};

/** The claims at a place or in marked words, the shortest first: of two that are nested, the inner one is meant. */
const claimsAt = (state, { from, to = from }, type) => {
  const place = state.doc.resolve(from);
  const near = [...(place.nodeBefore?.marks || []), ...(place.nodeAfter?.marks || [])];
  if (!near.some((mark) => mark.type === type)) state.doc.nodesBetween(from, to, (node) => void near.push(...node.marks));
  const ids = [...new Set(near.filter((mark) => mark.type === type).map((mark) => mark.attrs.id))];
  const runs = runsOf(state.doc, type);
  const length = (id) => runs.get(id).reduce((sum, run) => sum + run.to - run.from, 0);
  return ids.sort((one, other) => length(one) - length(other));
};

const tell = (view, name, detail) => view.dom.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));

/** The claim whose mark is under the pointer, of nested ones the inner. */
const claimUnder = (view, { target, clientX, clientY }, type) => {
  const mark = target.closest?.("mark[data-claim]");
  if (!mark) return null;
  const found = view.posAtCoords({ left: clientX, top: clientY });
  return (found && claimsAt(view.state, { from: found.pos }, type)[0]) || claimOf(mark);
};

/**
 * A press on a mark opens its claim, whatever words were marked before. The press counts where it began: the caret it
 * sets may change the toolbar above and move the text away under the pointer.
 */
const presses = (type) => ({
  mousedown: (view, event) => {
    const id = event.button || event.shiftKey ? null : claimUnder(view, event, type);
    if (!id) return false;
    const released = ({ clientX, clientY }) => {
      if (Math.hypot(clientX - event.clientX, clientY - event.clientY) < STILL) tell(view, "claim:open", { id, focus: false });
    };
    view.dom.ownerDocument.addEventListener("mouseup", released, { once: true, capture: true });
    return false;
  },
  // Without a pointer, as readers of the screen press: nothing went down before.
  click: (view, event) => {
    const id = event.detail ? null : claimUnder(view, event, type);
    if (id) tell(view, "claim:open", { id, focus: false });
    return false;
  },
});

export const Claim = Mark.create({
  name: "claim",
  priority: 1100, // outside every other mark, so that bold or a link over an edge never splits a claim
  inclusive: false,
  excludes: "", // claims may overlap, nest and coincide

  addAttributes() {
    return {
      id: { default: null, parseHTML: claimOf, renderHTML: ({ id }) => ({ "data-claim": id }) },
    };
  },

  parseHTML() {
    return [{ tag: "mark[data-claim]", getAttrs: (element) => (claimOf(element) ? null : false) }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["mark", HTMLAttributes, 0];
  },

  addCommands() {
    return {
      tagClaim: () => ({ state, tr, dispatch, view }) => {
        const { from, to } = trimmed(state);
        if (from === to) {
          if (dispatch) tell(view, "claim:nothing");
          return false;
        }
        const id = freshId();
        if (dispatch) {
          tr.addMark(from, to, this.type.create({ id })).setSelection(pm.state.TextSelection.create(tr.doc, to));
          queueMicrotask(() => tell(view, "claim:tagged", { id }));
        }
        return true;
      },
      untagClaim: (id) => ({ tr, dispatch, view }) => {
        if (!runsOf(tr.doc, this.type).has(id)) return false;
        if (dispatch) {
          tr.removeMark(0, tr.doc.content.size, this.type.create({ id }));
          queueMicrotask(() => tell(view, "claim:untagged", { id }));
        }
        return true;
      },
      /** The server gave a claim another id: follow it, which is nothing to undo. */
      renameClaim: (id, to) => ({ tr, dispatch, state }) => {
        const runs = runsOf(state.doc, this.type).get(id) || [];
        if (dispatch) {
          for (const run of runs) {
            tr.removeMark(run.from, run.to, this.type.create({ id }));
            tr.addMark(run.from, run.to, this.type.create({ id: to }));
          }
          tr.setMeta("addToHistory", false);
        }
        return runs.length > 0;
      },
      openClaim: () => ({ state, dispatch, view }) => {
        const [id] = claimsAt(state, state.selection, this.type);
        if (id && dispatch) tell(view, "claim:open", { id, focus: true });
        return Boolean(id);
      },
    };
  },

  addKeyboardShortcuts() {
    // Mod-Alt-m is what word processors use for a comment, but on layouts where AltGr+M types a letter it never fires.
    // Enter alone goes on dividing paragraphs, inside a claim too.
    return {
      "Alt-Shift-c": () => this.editor.commands.tagClaim(),
      "Mod-Alt-m": () => this.editor.commands.tagClaim(),
      "Alt-Enter": () => this.editor.commands.openClaim(),
    };
  },

  addMenuItems({ buttons, menu }) {
    const within = (editor, place) => claimsAt(editor.state, place, editor.schema.marks.claim);
    const here = (editor) => within(editor, { from: editor.state.selection.from });
    menu.defineItem({
      name: "claim",
      groups: "claim",
      button: buttons.text(gettext("Tag claim"), gettext("Tag claim: the marked words (Alt+Shift+C)")),
      command: (editor) => editor.chain().focus().tagClaim().run(),
      enabled: (editor) => !editor.state.selection.empty,
    });
    menu.defineItem({
      name: "claim:open",
      groups: "claim",
      button: buttons.text(gettext("Open claim"), gettext("Open claim at the caret (Alt+Enter)")),
      command: (editor) => editor.commands.openClaim(),
      hidden: (editor) => !within(editor, editor.state.selection).length,
    });
    menu.defineItem({
      name: "claim:untag",
      groups: "claim",
      button: buttons.text(gettext("Untag"), gettext("Untag the claim at the caret")),
      command: (editor) => editor.chain().focus().untagClaim(here(editor)[0]).run(),
      hidden: (editor) => !here(editor).length,
    });
  },

  addProseMirrorPlugins() {
    const { type } = this;
    return [
      new Plugin({
        key,
        appendTransaction: (transactions, before, after) => guarded(transactions, before, after, type),
        props: { handleDOMEvents: presses(type) },
      }),
    ];
  },
});
