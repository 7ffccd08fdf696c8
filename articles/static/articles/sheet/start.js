// The sheet: one document laid over the story's formsets. Without this script, and for
// those who may only look, the desk's own form stands.
import {
  Blockquote,
  Bold,
  BulletList,
  Document,
  Dropcursor,
  Editor,
  Extension,
  Gapcursor,
  HardBreak,
  Heading,
  Italic,
  Link,
  ListItem,
  OrderedList,
  Paragraph,
  Placeholder,
  Text,
  UndoRedo,
  pm,
} from "django-prose-editor/editor";
import { StoryBlock } from "sheet/block";
import { count } from "sheet/count";
import { readForms, settings } from "sheet/forms";
import { Inserter, Slash } from "sheet/inserter";
import { Moves } from "sheet/moves";
import { CleanPaste } from "sheet/paste";
import { readText, Texts } from "sheet/texts";
import { toolbar } from "sheet/toolbar";
import { write } from "sheet/write";

const form = document.querySelector("#article_form");

function made(name, className) {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

function makeEditor(element) {
  let inserter = null;
  const reach = Extension.create({
    name: "reach",
    addKeyboardShortcuts: () => ({
      "Alt-F10": () => {
        document.querySelector(".sheet-tools [tabindex='0']").focus();
        return true;
      },
      "Mod-k": () => editor.commands.addLink(),
    }),
  });
  const editor = new Editor({
    element,
    injectNonce: document.querySelector("script[nonce]")?.nonce,
    extensions: [
      Document.extend({ content: "(block | part)+" }),
      Paragraph,
      Text,
      Bold,
      Italic,
      Heading.configure({ levels: [2, 3, 4] }),
      BulletList,
      OrderedList,
      ListItem,
      Blockquote,
      HardBreak,
      Link.configure({ ...settings.extensions.Link, openOnClick: false, autolink: false }),
      UndoRedo,
      Dropcursor,
      Gapcursor,
      Placeholder.configure({ placeholder: "Write, or press / to insert" }),
      Texts,
      StoryBlock,
      Moves,
      CleanPaste,
      Slash.configure({ open: () => inserter.openAtCaret() }),
      reach,
    ],
    editorProps: {
      attributes: {
        class: "sheet-text prose",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": "Story",
        spellcheck: "true",
      },
    },
  });
  inserter = new Inserter(editor);
  return { editor, inserter };
}

// The document that the forms say; the last line waits for what is written next.
function fill(editor) {
  const { schema, state, view } = editor;
  const nodes = [];
  let before = null;
  for (const each of readForms()) {
    if (each.kind.isText) {
      const html = each.control("text").value;
      const isSeam = before?.kind.isText ?? false;
      if (html.trim()) nodes.push(...readText(schema, html, each.uid, isSeam));
    } else {
      const attributes = { uid: each.uid, type: each.kind.type, fields: each.served };
      nodes.push(schema.nodes.storyBlock.create(attributes));
    }
    before = each;
  }
  if (nodes.at(-1)?.type.name !== "paragraph") nodes.push(schema.nodes.paragraph.create());
  const change = state.tr.replaceWith(0, state.doc.content.size, nodes);
  const { Selection } = pm.state;
  view.dispatch(change.setSelection(Selection.atStart(change.doc)).setMeta("addToHistory", false));
}

// A headline is one line; Enter goes on to the standfirst.
function watchHeadline() {
  const headline = document.querySelector("#id_headline");
  headline.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    document.querySelector("#id_standfirst").focus();
  });
}

// Ctrl S saves a revision and stays.
addEventListener("keydown", (event) => {
  if (event.key !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  event.preventDefault();
  document.querySelector(".submit-row [name=_continue]").click();
});

function start() {
  const groups = document.querySelector("#sheet-forms");
  const sheet = made("div", "sheet");
  const paper = made("div", "sheet__paper");
  const status = made("p", "visually-hidden");
  status.id = "sheet-status";
  status.setAttribute("role", "status");
  groups.before(sheet);
  groups.hidden = true;
  document.body.classList.add("has-sheet");
  // What a browser keeps of single fields would not fit the rest of the page.
  form.autocomplete = "off";
  const { editor, inserter } = makeEditor(paper);
  const tools = toolbar(editor, inserter);
  sheet.append(tools, paper, status);
  fill(editor);
  watchHeadline();
  tools.after(count(editor, form));
  form.addEventListener("formdata", ({ formData }) => write(formData, editor.state.doc, editor.schema));
  for (const list of groups.querySelectorAll(`#${settings.textPrefix}-group .errorlist`)) {
    paper.before(list.cloneNode(true));
  }
}

if (form && settings) start();
