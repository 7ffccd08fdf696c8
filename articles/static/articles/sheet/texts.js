// The running text of the document: which stretch of it is which text of the story.
// A stretch between two blocks is one text; so is each of two that were served side by
// side. Its first paragraph that says a uid which no text before it has names it.
import { Extension, getHTMLFromFragment, pm } from "django-prose-editor/editor";

const TOP = ["paragraph", "heading", "bulletList", "orderedList", "blockquote"];
const { DOMParser: Reader, Fragment } = pm.model;
const { Plugin } = pm.state;

// A block, or a stretch of text: {block, at} or {nodes, at, uid}, in their order.
// Empty lines at the ends of a stretch are no part of it.
export function partsOf(doc) {
  const parts = [];
  let text = null;
  doc.forEach((node, at) => {
    if (node.type.name === "storyBlock") {
      text = null;
      parts.push({ block: node, at });
      return;
    }
    if (!text || node.attrs.seam) parts.push((text = { nodes: [], at }));
    text.nodes.push(node);
  });
  for (const part of parts) if (part.nodes) trim(part);
  return name(parts.filter((part) => part.block || part.nodes.length));
}

const isEmpty = (node) => !node.textContent.trim();

function trim(part) {
  while (part.nodes.length && isEmpty(part.nodes[0])) part.at += part.nodes.shift().nodeSize;
  while (part.nodes.length && isEmpty(part.nodes.at(-1))) part.nodes.pop();
}

function name(parts) {
  const taken = new Set();
  for (const part of parts) {
    if (part.block) continue;
    const said = part.nodes.map((node) => node.attrs.text);
    part.uid = said.find((uid) => uid && !taken.has(uid)) ?? null;
    taken.add(part.uid);
  }
  return parts;
}

// Texts as they were served, so that an untouched one is sent as it came.
const served = new Map();

export function readText(schema, html, uid, isSeam) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const nodes = Reader.fromSchema(schema).parse(page.body).content.content;
  const [first, ...rest] = nodes;
  const marked = (node, seam) =>
    node.type.create({ ...node.attrs, text: uid, seam }, node.content, node.marks);
  const made = [marked(first, isSeam), ...rest.map((node) => marked(node, false))];
  served.set(uid, { html, nodes: Fragment.from(made) });
  return made;
}

export function writeText(schema, { uid, nodes }) {
  const was = served.get(uid);
  const now = Fragment.from(nodes);
  return was?.nodes.eq(now) ? was.html : getHTMLFromFragment(now, schema);
}

// Every stretch gets a uid as soon as it says something, and there is always a line to
// go on writing in, in the same step of undo.
function tend(state) {
  const change = state.tr;
  for (const part of partsOf(state.doc)) {
    if (part.nodes && !part.uid) change.setNodeAttribute(part.at, "text", crypto.randomUUID());
  }
  if (state.doc.lastChild.type.name === "storyBlock") {
    change.insert(state.doc.content.size, state.schema.nodes.paragraph.create());
  }
  return change.docChanged ? change : null;
}

export const Texts = Extension.create({
  name: "texts",
  addGlobalAttributes() {
    const own = { rendered: false, parseHTML: () => null };
    const attributes = {
      text: { default: null, keepOnSplit: true, ...own },
      seam: { default: false, keepOnSplit: false, ...own },
      half: { default: false, keepOnSplit: false, ...own },
    };
    return [{ types: TOP, attributes }];
  },
  addProseMirrorPlugins() {
    const appendTransaction = (changes, _before, state) =>
      changes.some((each) => each.docChanged) ? tend(state) : null;
    return [new Plugin({ appendTransaction })];
  },
});
