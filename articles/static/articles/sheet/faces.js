// Blocks as readers see them: drawn by their public templates, in shadow roots that
// keep the desk's styles out and the site's in.
import { settings } from "sheet/forms";

const style = new CSSStyleSheet();
// The tokens come in by inheritance; what is left needs a page of its own to be said of.
Promise.all(settings.styles.map((address) => fetch(address).then((answer) => answer.text()))).then(
  (texts) => style.replaceSync(texts.join("\n").replace(/(^|[\s,}])(html|body|:root)(?=[\s,{])/g, "$1:host")),
);

// The stored blocks, drawn: asked for once, when the page stands. A form that came back
// unsaved says something else.
const isAsStored = settings.facesUrl && !document.querySelector(".errornote, .refusal");
const stored = isAsStored
  ? fetch(settings.facesUrl).then((answer) => (answer.ok ? answer.json() : {}))
  : Promise.resolve({});

// A host is no page, whatever the rules of a page say of it.
const last = new CSSStyleSheet();
last.replaceSync(":host { display: block; min-block-size: 0; background: none; color: var(--ink); }");

export class Face {
  constructor() {
    this.element = document.createElement("div");
    this.element.className = "sheet-block__face";
    this.root = this.element.attachShadow({ mode: "open" });
    this.root.adoptedStyleSheets = [style, last];
    this.body = document.createElement("div");
    this.body.className = "article__blocks-face";
    // Links lead away from what is being written.
    this.body.addEventListener("click", (event) => event.preventDefault());
    this.root.append(this.body);
  }

  // As it is stored, or else as its form says.
  async start(form, draw) {
    const html = (await stored.catch(() => ({})))[form.uid];
    if (this.asked !== undefined) return;
    if (html !== undefined && form.snapshot() === form.served) this.show(html);
    else draw();
  }

  show(html) {
    if (!html.trim()) return this.say(["Readers see nothing here yet."]);
    this.body.innerHTML = html;
  }

  say(lines) {
    this.body.replaceChildren(
      ...lines.map((line) => {
        const note = document.createElement("p");
        note.className = "meta";
        note.textContent = line;
        return note;
      }),
    );
  }

  // `order` names the kind of every block of the story, so that numbers come out right.
  async draw(form, order, place) {
    const data = new FormData();
    data.set("csrfmiddlewaretoken", document.querySelector("[name=csrfmiddlewaretoken]").value);
    data.set("order", order.join(" "));
    data.set("place", String(place));
    data.set("numbering", document.querySelector("#id_numbering").value);
    for (const [name, value] of form.entries()) data.append(`block-${name}`, value);
    const asked = (this.asked = form.snapshot());
    try {
      const answer = await fetch(settings.faceUrl, { method: "POST", body: data });
      const found = answer.ok ? await answer.json() : { missing: ["It could not be drawn."] };
      if (asked !== this.asked) return;
      if (found.html !== undefined) this.show(found.html);
      else this.say(found.missing);
    } catch {
      this.say(["It is drawn again when the desk can be reached."]);
    }
  }
}
