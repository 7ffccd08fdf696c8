// A block of the story in the document: drawn as readers see it, with its form inside.
import { Node, pm } from "django-prose-editor/editor";
import { Face } from "sheet/faces";
import { formOf, kindOf, makeForm, textKind } from "sheet/forms";
import { duplicate, move, remove } from "sheet/moves";
import { partsOf } from "sheet/texts";

const { NodeSelection } = pm.state;
const { closeHistory } = pm.history;
const FIELDS = "input:not([type=hidden]), textarea, select, [contenteditable=true]";

function button(icon, words, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "sheet-block__button material-icons";
  made.textContent = icon;
  made.addEventListener("click", act);
  return title(made, words);
}

function title(made, words) {
  made.setAttribute("aria-label", words);
  made.title = words;
  return made;
}

// One block is open at a time; while a field of it has the focus, the text round it
// cannot be edited, or the caret would walk out of the field.
let opened = null;

class BlockView {
  constructor({ node, getPos, editor }) {
    Object.assign(this, { node, getPos, editor });
    const { uid, type, fields } = node.attrs;
    this.form = formOf(uid) ?? makeForm(type, uid, fields);
    this.form.view = this;
    const isNew = !this.form.face;
    this.face = this.form.face ??= new Face();
    this.build();
    if (isNew) this.face.start(this.form, () => this.draw());
    if (this.form.hasErrors) queueMicrotask(() => this.open({ focus: false }));
  }

  build() {
    this.dom = document.createElement("section");
    this.dom.className = "sheet-block";
    this.dom.setAttribute("role", "group");
    this.bar = document.createElement("div");
    this.bar.className = "sheet-block__bar";
    this.label = document.createElement("span");
    this.label.className = "sheet-block__name";
    const handle = document.createElement("span");
    handle.className = "sheet-block__handle";
    handle.textContent = "⋮⋮";
    handle.title = "Drag to move";
    const act = (verb) => () => this.act(verb);
    this.toggle = button("edit", "Edit (Enter)", () => this.switch());
    this.bar.append(
      handle,
      this.label,
      this.toggle,
      button("arrow_upward", "Move up (Alt ↑)", act((view) => move(view, -1))),
      button("arrow_downward", "Move down (Alt ↓)", act((view) => move(view, 1))),
      button("content_copy", "Duplicate (Ctrl D)", act(duplicate)),
      button("delete", "Remove (Del)", act(remove)),
    );
    this.fields = document.createElement("div");
    this.fields.className = "sheet-block__fields";
    this.fields.hidden = true;
    this.fields.append(this.form.element);
    this.dom.append(this.bar, this.face.element, this.fields);
    this.name();
    this.listen();
  }

  listen() {
    this.face.element.addEventListener("click", () => this.open());
    this.fields.addEventListener("focusin", () => this.editor.setEditable(false, false));
    this.fields.addEventListener("focusout", () => queueMicrotask(() => this.left()));
    this.fields.addEventListener("change", () => this.commit());
    window.django?.jQuery(this.fields).on("change", () => this.commit());
    this.fields.addEventListener("keydown", (event) => this.key(event));
  }

  name() {
    const { kind, name } = this.form;
    this.label.textContent = kind.title;
    this.dom.setAttribute("aria-label", name ? `${kind.title}: ${name}` : kind.title);
  }

  key(event) {
    if (event.key === "Escape" && !event.defaultPrevented) {
      event.preventDefault();
      this.close();
      this.select();
    } else if (event.key === "Enter" && event.target.matches("input:not([type=submit])")) {
      event.preventDefault(); // or the whole story would be sent
    }
  }

  act(verb) {
    this.close();
    this.select();
    verb(this.editor.view);
  }

  select() {
    const { state, view } = this.editor;
    this.editor.setEditable(true, false);
    view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, this.getPos())));
    view.focus();
  }

  switch() {
    if (this.fields.hidden) return this.open();
    this.close();
    this.select();
  }

  // The form in place; the rest of the page stays where it is.
  async open({ focus = true } = {}) {
    if (opened && opened !== this && !opened.form.hasErrors) opened.close();
    opened = this;
    this.fields.hidden = false;
    this.dom.classList.add("is-open");
    this.toggle.textContent = "check";
    title(this.toggle, "Done (Esc)");
    await this.form.wake();
    if (!focus) return;
    const first = [...this.fields.querySelectorAll(FIELDS)].find((each) => each.offsetParent);
    const select2 = first?.nextElementSibling?.querySelector?.(".select2-selection");
    (first?.matches(".select2-hidden-accessible") ? select2 : first)?.focus();
  }

  close() {
    if (this.fields.hidden) return;
    this.commit();
    this.fields.hidden = true;
    this.dom.classList.remove("is-open");
    this.toggle.textContent = "edit";
    title(this.toggle, "Edit (Enter)");
    if (opened === this) opened = null;
    if (this.fields.contains(document.activeElement)) document.activeElement.blur();
    this.editor.setEditable(true, false);
  }

  // The boxes that search as one types stand elsewhere on the page.
  left() {
    const now = document.activeElement;
    if (this.fields.contains(now) || now?.closest(".select2-container, .select2-dropdown")) return;
    this.commit();
    this.editor.setEditable(true, false);
  }

  // What was typed becomes a step of the story's own history.
  commit() {
    const fields = this.form.snapshot();
    if (fields === this.node.attrs.fields || this.getPos() === undefined) return;
    const { state, view } = this.editor;
    view.dispatch(closeHistory(state.tr.setNodeAttribute(this.getPos(), "fields", fields)));
  }

  draw() {
    if (this.getPos() === undefined) return;
    const parts = partsOf(this.editor.state.doc);
    const order = parts.map(({ block }) => (block ? block.attrs.type : textKind.type));
    const place = parts.findIndex(({ block }) => block?.attrs.uid === this.form.uid);
    if (place >= 0) this.face.draw(this.form, order, place);
  }

  // ProseMirror asks these.

  update(node) {
    if (node.type !== this.node.type || node.attrs.uid !== this.node.attrs.uid) return false;
    const isOther = node.attrs.fields !== this.node.attrs.fields;
    this.node = node;
    if (isOther) {
      if (this.form.snapshot() !== node.attrs.fields) this.form.fill(node.attrs.fields);
      this.name();
      this.draw();
    }
    return true;
  }

  selectNode() {
    this.close();
    this.dom.classList.add("is-selected");
    const status = document.querySelector("#sheet-status");
    if (status) status.textContent = `${this.dom.getAttribute("aria-label")} is selected.`;
  }

  deselectNode() {
    this.dom.classList.remove("is-selected");
  }

  stopEvent(event) {
    const isInside = this.fields.contains(event.target) || event.target.closest?.("button");
    return Boolean(isInside) && event.type !== "drop";
  }

  ignoreMutation() {
    return true;
  }

  destroy() {
    if (opened === this) opened = null;
    // The same form may stand in another view by now: a block that was moved.
    if (this.form.view === this) this.form.view = null;
  }
}

// Leaving an open block by the mouse closes it; what was pressed stays under the pointer.
addEventListener("pointerdown", ({ target }) => {
  const isHere = opened?.dom.contains(target) || target.closest?.(".select2-container, dialog");
  if (!opened || isHere || opened.form.hasErrors) return;
  const before = target.getBoundingClientRect().top;
  opened.close();
  if (target.closest(".sheet")) scrollBy(0, target.getBoundingClientRect().top - before);
});

export const StoryBlock = Node.create({
  name: "storyBlock",
  group: "part",
  atom: true,
  draggable: true,
  addAttributes() {
    const attribute = (read) => ({ default: null, parseHTML: ({ dataset }) => read(dataset) ?? null });
    return {
      uid: attribute((data) => data.uid),
      type: attribute((data) => data.block),
      fields: attribute((data) => data.fields && decodeURIComponent(data.fields)),
    };
  },
  parseHTML: () => [{ tag: "div[data-block]" }],
  renderHTML({ node }) {
    const { uid, type, fields } = node.attrs;
    // Free of signs that would end a tag for whoever reads the HTML as a string.
    const said = encodeURIComponent(fields ?? "");
    const data = { "data-block": type, "data-uid": uid, "data-fields": said };
    return ["div", data, `[${kindOf(type).title}]`];
  },
  renderText: ({ node }) => `[${kindOf(node.attrs.type).title}]`,
  addNodeView() {
    return (given) => new BlockView(given);
  },
});

// A block of this kind at the caret: text that goes on behind it is split there.
export function insertBlock(editor, type, fields = null) {
  const form = makeForm(type, null, fields);
  const { state, view } = editor;
  const node = state.schema.nodes.storyBlock.create({ uid: form.uid, type, fields: form.snapshot() });
  const at = splitPlace(state);
  const change = closeHistory(state.tr);
  if (at.replaces) change.replaceWith(at.from, at.to, node);
  else part(change, at.from, node);
  view.dispatch(change);
  form.view?.open();
}

// In the middle of a line: its halves know each other, and meet again when the block goes.
function part(change, at, node) {
  change.split(at);
  change.setNodeAttribute(at + 1, "half", true);
  change.insert(at + 1, node);
}

function splitPlace({ selection, doc }) {
  const { $to } = selection;
  if (selection instanceof NodeSelection || $to.depth === 0) {
    return { replaces: true, from: $to.pos, to: $to.pos };
  }
  const [start, end] = [$to.before(1), $to.after(1)];
  const isLine = $to.depth === 1;
  if (isLine && !$to.parent.content.size) {
    const isOnly = doc.childCount === 1;
    return { replaces: true, from: isOnly ? end : start, to: end };
  }
  if ($to.pos === $to.end(1) || !isLine) return { replaces: true, from: end, to: end };
  if ($to.pos === $to.start(1)) return { replaces: true, from: start, to: start };
  return { from: $to.pos };
}
