// The forms of a story's blocks, each known by its uid wherever it stands on the page.
// The desk's own formset made them; this reads, copies and fills them.
import { createEditor } from "django-prose-editor/configurable";

const PROSE = "data-django-prose-editor-sheet";
// What says which row is meant and where it stands, and is no content.
const KEYS = ["id", "uid", "parent", "region", "ordering", "DELETE"];

const context = document.querySelector("#sheet-context");
export const settings = context && JSON.parse(context.textContent);
export const kinds = settings?.kinds ?? [];
export const kindOf = (type) => kinds.find((kind) => kind.type === type);
export const textKind = kinds.find((kind) => kind.isText);

const known = new Map();
export const formOf = (uid) => known.get(uid);
export const allForms = () => known.values();

export class BlockForm {
  constructor(element, kind) {
    this.element = element;
    this.kind = kind;
    this.stem = `${element.id}-`;
    this.editors = new Map();
    this.uid = this.control("uid").value ||= crypto.randomUUID();
    // As it was served: copies and undo begin there, and the desk drew it so.
    this.served = this.snapshot();
    known.set(this.uid, this);
  }

  control(name) {
    return this.element.querySelector(`[name="${CSS.escape(this.stem + name)}"]`);
  }

  get pk() {
    return this.control("id").value;
  }

  get ordering() {
    return Number(this.control("ordering").value) || 0;
  }

  get isDeleted() {
    return this.control("DELETE")?.checked ?? false;
  }

  get hasErrors() {
    return this.element.querySelector(".errorlist") !== null;
  }

  get errors() {
    return [...this.element.querySelectorAll(".errorlist li")].map((line) => line.textContent);
  }

  get controls() {
    return [...this.element.querySelectorAll("[name]")].filter((each) =>
      each.name.startsWith(this.stem),
    );
  }

  // [name without the prefix, value] of everything a browser would send.
  entries() {
    return this.controls.flatMap((control) => {
      const name = control.name.slice(this.stem.length);
      if (control.disabled || (control.type === "checkbox" && !control.checked)) return [];
      if (!control.multiple) return [[name, control.value]];
      return [...control.selectedOptions].map((option) => [name, option.value]);
    });
  }

  // What a person filled in, as text: [name, value, the choice in words].
  snapshot() {
    const rows = this.controls.map((control) => {
      const name = control.name.slice(this.stem.length);
      if (KEYS.includes(name)) return null;
      if (control.type === "checkbox") return [name, control.checked ? "on" : ""];
      if (control.tagName !== "SELECT") return [name, control.value];
      return [name, control.value, control.selectedOptions[0]?.text ?? ""];
    });
    return JSON.stringify(rows.filter(Boolean));
  }

  fill(snapshot) {
    if (!snapshot) return;
    for (const [name, value, words] of JSON.parse(snapshot)) {
      const control = this.control(name) ?? this.moreRows(name);
      if (control) this.put(control, value, words);
    }
  }

  // A gallery that has fewer rows of pictures than what is filled in.
  moreRows(name) {
    this.element.querySelector("[data-picture-add]")?.click();
    return this.control(name);
  }

  put(control, value, words) {
    if (control.type === "checkbox") {
      control.checked = value === "on";
      return;
    }
    if (control.tagName === "SELECT") {
      const has = [...control.options].some((option) => option.value === value);
      if (!has) control.append(new Option(words, value));
    }
    if (control.value === value) return;
    control.value = value;
    this.editors.get(control)?.commands.setContent(value, { emitUpdate: false });
    window.django?.jQuery(control).trigger("change.select2");
  }

  // The editors of its texts, made when they are first needed.
  async wake() {
    for (const area of this.element.querySelectorAll(`textarea[${PROSE}]`)) {
      if (this.editors.has(area)) continue;
      this.editors.set(area, null);
      const extensions = { ...settings.extensions, CleanPaste: true };
      this.editors.set(area, await createEditor(area, { js_modules: ["sheet/paste"], extensions }));
    }
  }

  // What it is called in a list: what was chosen or written first.
  get name() {
    for (const [, value, words] of JSON.parse(this.snapshot())) {
      const said = new DOMParser().parseFromString(words ?? value, "text/html");
      const text = said.body.textContent.trim();
      if (value && text) return text.length > 60 ? `${text.slice(0, 60)} …` : text;
    }
    return "";
  }
}

let next = 0;

// A new form of this kind, filled in; `uid` where the block has one already.
export function makeForm(type, uid, snapshot) {
  const kind = kindOf(type);
  const empty = document.getElementById(`${kind.prefix}-empty`);
  const total = document.querySelector(`[name="${kind.prefix}-TOTAL_FORMS"]`);
  next = Math.max(next, Number(total.value)) + 1;
  const holder = document.createElement("div");
  holder.innerHTML = empty.outerHTML.replaceAll("__prefix__", next);
  const element = holder.firstElementChild;
  element.id = `${kind.prefix}-${next}`;
  element.classList.remove("empty-form", "last-related");
  empty.before(element);
  element.querySelector(`[name$="-uid"]`).value = uid ?? crypto.randomUUID();
  const form = new BlockForm(element, kind);
  const added = { bubbles: true, detail: { formsetName: kind.prefix } };
  element.dispatchEvent(new CustomEvent("formset:added", added));
  form.fill(snapshot);
  return form;
}

// The forms that the page came with, in the order of the story.
export function readForms() {
  const found = kinds.flatMap((kind) => {
    const inside = `#${kind.prefix}-group .inline-related:not(.empty-form)`;
    return [...document.querySelectorAll(inside)].map((each) => new BlockForm(each, kind));
  });
  return found.filter((form) => !form.isDeleted).sort((one, other) => one.ordering - other.ordering);
}
