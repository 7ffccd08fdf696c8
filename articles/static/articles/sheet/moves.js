// Moving, copying and removing whole lines and blocks of the sheet, and its keys.
import { Extension, pm } from "django-prose-editor/editor";
import { formOf, makeForm } from "sheet/forms";

const { NodeSelection, Plugin, Selection, TextSelection } = pm.state;
const { closeHistory } = pm.history;

// The line or block of the story that the selection is in: [node, where it begins].
function standing({ selection, doc }) {
  if (selection instanceof NodeSelection && selection.$from.depth === 0) {
    return [selection.node, selection.from];
  }
  const at = selection.$from.depth ? selection.$from.before(1) : selection.from;
  return [doc.nodeAt(at), at];
}

export function move(view, step) {
  const { state } = view;
  const [node, at] = standing(state);
  if (!node) return false;
  const index = state.doc.resolve(at).index(0);
  const other = state.doc.maybeChild(index + step);
  if (!other) return false;
  const change = closeHistory(state.tr);
  const offset = state.selection.from - at;
  const target = step < 0 ? at - other.nodeSize : at + other.nodeSize;
  change.delete(at, at + node.nodeSize).insert(target, node);
  const chosen =
    node.type.name === "storyBlock"
      ? NodeSelection.create(change.doc, target)
      : TextSelection.near(change.doc.resolve(target + offset));
  view.dispatch(change.setSelection(chosen).scrollIntoView());
  return true;
}

export function duplicate(view) {
  const { state } = view;
  const [node, at] = standing(state);
  if (!node) return false;
  const behind = at + node.nodeSize;
  const change = closeHistory(state.tr).insert(behind, copyOf(node));
  const chosen = node.type.name === "storyBlock" ? NodeSelection.create(change.doc, behind) : Selection.near(change.doc.resolve(behind));
  view.dispatch(change.setSelection(chosen).scrollIntoView());
  return true;
}

function copyOf(node) {
  if (node.type.name !== "storyBlock") return node;
  const { uid, type } = node.attrs;
  const form = makeForm(type, null, formOf(uid).snapshot());
  return node.type.create({ uid: form.uid, type, fields: form.snapshot() });
}

export function remove(view) {
  const { state } = view;
  if (!(state.selection instanceof NodeSelection)) return false;
  const change = closeHistory(state.tr).deleteSelection();
  rejoin(change);
  view.dispatch(change.scrollIntoView());
  say(`Removed. ${mac ? "⌘" : "Ctrl"} Z brings it back.`);
  return true;
}

// Two halves of a line that a block had parted come together again.
function rejoin(change) {
  const at = change.selection.$from;
  const place = at.depth ? at.before(1) : at.pos;
  const $place = change.doc.resolve(place);
  const [before, after] = [$place.nodeBefore, $place.nodeAfter];
  const isHalved = before?.type.name === "paragraph" && after?.type.name === "paragraph" && after.attrs.half;
  if (isHalved) change.join(place);
}

const mac = /Mac|iPhone|iPad/.test(navigator.platform);

export function say(text) {
  const status = document.querySelector("#sheet-status");
  if (status) status.textContent = text;
}

// Beside a block, a first press selects it: nothing goes that was not seen to be meant.
function selectBeside(view, step) {
  const { state } = view;
  const { $from, empty } = state.selection;
  if (!empty || !$from.depth) return false;
  const isEdge = step < 0 ? $from.pos === $from.start(1) || $from.parentOffset === 0 : $from.pos === $from.end(1) || $from.parentOffset === $from.parent.content.size;
  if (!isEdge || $from.depth > 1) return false;
  const place = state.doc.resolve(step < 0 ? $from.before(1) : $from.after(1));
  const beside = step < 0 ? place.nodeBefore : place.nodeAfter;
  if (beside?.type.name !== "storyBlock") return false;
  const at = step < 0 ? place.pos - beside.nodeSize : place.pos;
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, at)));
  return true;
}

// Pasted and dropped blocks are new ones, unless they were cut or only moved.
function freshen(slice, view) {
  if (view.dragging?.move) return slice;
  const standingNow = new Set();
  view.state.doc.forEach((node) => node.attrs.uid && standingNow.add(node.attrs.uid));
  const fragment = [];
  slice.content.forEach((node) => {
    const isCopy = node.type.name === "storyBlock" && (standingNow.has(node.attrs.uid) || !formOf(node.attrs.uid));
    fragment.push(isCopy ? node.type.create({ ...node.attrs, uid: crypto.randomUUID() }) : node);
  });
  return new pm.model.Slice(pm.model.Fragment.from(fragment), slice.openStart, slice.openEnd);
}

function pasteBehind(view, slice) {
  const { selection, tr } = view.state;
  view.dispatch(closeHistory(tr).insert(selection.to, slice.content).scrollIntoView());
  return true;
}

// The browser moves the caret before it says so; a key that comes in between would
// be taken for the old place, and could let the browser erase a block by itself.
function catchUp(view) {
  const { anchorNode, anchorOffset, isCollapsed } = getSelection();
  const { selection, doc, tr } = view.state;
  if (!isCollapsed || !(selection instanceof TextSelection) || !view.dom.contains(anchorNode)) return;
  if (anchorNode.parentElement?.closest(".sheet-block")) return;
  const at = view.posAtDOM(anchorNode, anchorOffset);
  if (at !== selection.head) view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(at))));
}

const isBlock = ({ selection }) => selection instanceof NodeSelection && selection.node.type.name === "storyBlock";

export const Moves = Extension.create({
  name: "moves",
  priority: 1000,
  addKeyboardShortcuts() {
    const { editor } = this;
    const erase = (step) => () => (isBlock(editor.state) ? remove(editor.view) : selectBeside(editor.view, step));
    return {
      "Alt-ArrowUp": () => move(editor.view, -1),
      "Alt-ArrowDown": () => move(editor.view, 1),
      "Mod-d": () => duplicate(editor.view),
      Backspace: erase(-1),
      Delete: erase(1),
      Enter: () => {
        if (!isBlock(editor.state)) return false;
        formOf(editor.state.selection.node.attrs.uid).view?.open();
        return true;
      },
      Escape: () => {
        const [node, at] = standing(editor.state);
        if (node?.type.name !== "storyBlock") return false;
        editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, at)));
        return true;
      },
    };
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            keydown: (view, { key }) => {
              if (key === "Backspace" || key === "Delete") catchUp(view);
              return false;
            },
          },
          transformPasted: freshen,
          // What is typed or pasted over a selected block must not take its place.
          handleTextInput: (view) => isBlock(view.state),
          handlePaste: (view, _event, slice) => isBlock(view.state) && pasteBehind(view, slice),
        },
      }),
    ];
  },
});
