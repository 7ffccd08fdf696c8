// The tools of the text above the sheet, for mouse, touch and keyboard (Alt F10).
const TOOLS = [
  ["format_bold", "Bold (Ctrl B)", "bold", (chain) => chain.toggleBold()],
  ["format_italic", "Italics (Ctrl I)", "italic", (chain) => chain.toggleItalic()],
  ["link", "Link (Ctrl K)", "link", null],
  ["title", "Heading", "heading", (chain) => chain.toggleHeading({ level: 2 }), { level: 2 }],
  ["text_fields", "Small heading", "heading", (chain) => chain.toggleHeading({ level: 3 }), { level: 3 }],
  ["format_list_bulleted", "Bulleted list", "bulletList", (chain) => chain.toggleBulletList()],
  ["format_list_numbered", "Numbered list", "orderedList", (chain) => chain.toggleOrderedList()],
  ["format_quote", "Quotation", "blockquote", (chain) => chain.toggleBlockquote()],
  ["undo", "Undo (Ctrl Z)", null, (chain) => chain.undo()],
  ["redo", "Do again (Ctrl Shift Z)", null, (chain) => chain.redo()],
];

export function toolbar(editor, inserter) {
  const bar = document.createElement("div");
  bar.className = "sheet-tools";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "Text");
  const insert = tool("+ Insert", "Insert a block (/)", () =>
    inserter.open(insert.getBoundingClientRect()),
  );
  bar.append(insert, ...TOOLS.map((each) => textTool(editor, each)));
  bar.addEventListener("mousedown", (event) => event.preventDefault()); // the caret stays
  rove(bar);
  editor.on("transaction", () => show(bar, editor));
  show(bar, editor);
  return bar;
}

function tool(text, words, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.title = words;
  if (words !== text) made.setAttribute("aria-label", words);
  made.addEventListener("click", act);
  return made;
}

function textTool(editor, [text, words, name, run, attributes]) {
  const act = run ? () => run(editor.chain().focus()).run() : () => editor.commands.addLink();
  const made = tool(text, words, act);
  made.className = "material-icons";
  if (name) made.isOn = () => editor.isActive(name, attributes);
  return made;
}

// One stop of the Tab key, arrows between the tools.
function rove(bar) {
  const tools = [...bar.children];
  tools.forEach((each, place) => (each.tabIndex = place ? -1 : 0));
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const place = tools.indexOf(document.activeElement);
    const next = tools[(place + step + tools.length) % tools.length];
    tools.forEach((each) => (each.tabIndex = each === next ? 0 : -1));
    next.focus();
    event.preventDefault();
  });
}

function show(bar, editor) {
  for (const each of bar.children) {
    if (each.isOn) each.setAttribute("aria-pressed", String(each.isOn()));
  }
}
