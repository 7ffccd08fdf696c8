// What can be put into the story: opened by "/" on an empty line and by "+" beside it.
import { Extension } from "django-prose-editor/editor";
import { insertBlock } from "sheet/block";
import { kinds } from "sheet/forms";

const FORMATS = [
  { title: "Heading", hint: "## ", run: (chain) => chain.setHeading({ level: 2 }) },
  { title: "Small heading", hint: "### ", run: (chain) => chain.setHeading({ level: 3 }) },
  { title: "Bulleted list", hint: "- ", run: (chain) => chain.toggleBulletList() },
  { title: "Numbered list", hint: "1. ", run: (chain) => chain.toggleOrderedList() },
  { title: "Quotation", hint: "> ", run: (chain) => chain.toggleBlockquote() },
];

export class Inserter {
  constructor(editor) {
    this.editor = editor;
    const blocks = kinds
      .filter((kind) => !kind.isText)
      .map(({ title, type, icon }) => ({ title, icon, insert: () => insertBlock(editor, type) }));
    const formats = FORMATS.map(({ title, hint, run }) => ({
      title,
      hint,
      insert: () => run(editor.chain().focus()).run(),
    }));
    this.entries = [...blocks, ...formats];
    this.build();
  }

  build() {
    this.panel = document.createElement("div");
    this.panel.className = "sheet-inserter";
    this.panel.hidden = true;
    this.search = document.createElement("input");
    this.search.type = "text";
    this.search.placeholder = "What to insert";
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-label": "What to insert",
      "aria-expanded": "true",
      "aria-controls": "sheet-inserter-list",
      "aria-autocomplete": "list",
      autocomplete: "off",
    })) {
      this.search.setAttribute(name, value);
    }
    this.list = document.createElement("ul");
    this.list.id = "sheet-inserter-list";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "Kinds of block");
    this.panel.append(this.search, this.list);
    document.body.append(this.panel);
    this.search.addEventListener("input", () => this.fill());
    this.search.addEventListener("keydown", (event) => this.key(event));
    this.panel.addEventListener("focusout", ({ relatedTarget }) => {
      if (!this.panel.contains(relatedTarget)) this.close({ focus: false });
    });
    // The list takes the click before the search loses the focus.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
  }

  // At a place of the window; the caret stays where the new block will come.
  open({ left, bottom }) {
    this.panel.hidden = false;
    const room = innerWidth - this.panel.offsetWidth - 8;
    this.panel.style.left = `${Math.max(8, Math.min(left, room)) + scrollX}px`;
    this.panel.style.top = `${bottom + scrollY + 4}px`;
    this.search.value = "";
    this.fill();
    this.search.focus();
  }

  openAtCaret() {
    const { view } = this.editor;
    this.open(view.coordsAtPos(view.state.selection.head));
  }

  close({ focus = true } = {}) {
    if (this.panel.hidden) return;
    this.panel.hidden = true;
    if (focus) this.editor.view.focus();
  }

  fill() {
    const asked = this.search.value.trim().toLowerCase();
    const begins = ({ title }) => title.toLowerCase().split(" ").some((word) => word.startsWith(asked));
    const fits = ({ title }) => title.toLowerCase().includes(asked);
    const found = this.entries.filter(fits);
    this.found = [...found.filter(begins), ...found.filter((entry) => !begins(entry))];
    this.list.replaceChildren(...this.found.map((entry, place) => this.line(entry, place)));
    this.choose(0);
  }

  line({ title, hint, icon, insert }, place) {
    const line = document.createElement("li");
    line.setAttribute("role", "option");
    line.id = `sheet-inserter-${place}`;
    const sign = document.createElement("span");
    sign.className = icon ? "material-icons" : "sheet-inserter__hint";
    sign.setAttribute("aria-hidden", "true");
    sign.textContent = icon ?? hint;
    line.append(sign, title);
    line.addEventListener("click", () => this.take(insert));
    line.addEventListener("mousemove", () => this.choose(place));
    return line;
  }

  choose(place) {
    this.place = Math.max(0, Math.min(place, this.found.length - 1));
    [...this.list.children].forEach((line, number) => {
      line.setAttribute("aria-selected", String(number === this.place));
    });
    const line = this.list.children[this.place];
    line?.scrollIntoView({ block: "nearest" });
    this.search.setAttribute("aria-activedescendant", line?.id ?? "");
  }

  take(insert) {
    this.close({ focus: false });
    insert();
  }

  key(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) this.choose(this.place + steps[event.key]);
    else if (event.key === "Enter" && this.found.length) this.take(this.found[this.place].insert);
    else if (event.key === "Escape") this.close();
    else if (event.key === "Backspace" && !this.search.value) this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

// "/" on an empty line.
export const Slash = Extension.create({
  name: "slash",
  addOptions: () => ({ open: () => {} }),
  addKeyboardShortcuts() {
    return {
      "/": () => {
        const { selection } = this.editor.state;
        const isEmptyLine = selection.empty && selection.$from.depth === 1 && !selection.$from.parent.content.size;
        const isGap = selection.$from.depth === 0 && selection.empty;
        if (!isEmptyLine && !isGap) return false;
        this.options.open();
        return true;
      },
    };
  },
});
