// What stands above the sheet about the whole: its words, the time it takes to read,
// and whether it is saved.
const WORDS_A_MINUTE = 275; // as readers are told (articles/reading/story.py)

function words(editor) {
  const { doc } = editor.state;
  const texts = [document.querySelector("#id_standfirst").value, doc.textBetween(0, doc.content.size, " ", " ")];
  for (const face of editor.view.dom.querySelectorAll(".sheet-block__face")) texts.push(face.shadowRoot.textContent);
  return texts.join(" ").split(/\s+/).filter(Boolean).length;
}

export function count(editor, form) {
  const line = document.createElement("p");
  line.className = "sheet-count";
  const [length, state] = [document.createElement("span"), document.createElement("span")];
  state.setAttribute("role", "status");
  line.append(length, state);
  let waiting = null;
  const show = () => {
    const number = words(editor);
    length.textContent = `${number} words · ${Math.max(1, Math.ceil(number / WORDS_A_MINUTE))} min`;
    waiting = null;
  };
  // Counted when the typing rests.
  const soon = () => (waiting ??= setTimeout(show, 500));
  editor.on("update", soon);
  form.addEventListener("input", soon);
  soon();
  const tell = () => {
    state.textContent = form.hasAttribute("data-unsaved") ? "Not saved; kept in this browser" : "";
  };
  new MutationObserver(tell).observe(form, { attributeFilter: ["data-unsaved"] });
  tell();
  return line;
}
