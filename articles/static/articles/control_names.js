// Gives the controls that the desk's libraries build the names of their labels: rich
// text editors, and the boxes that search as one types. Neither takes them by itself.
const textOf = (label) => label.textContent.replace(":", "").trim();

function nameEditors() {
  for (const editor of document.querySelectorAll("[contenteditable='true']:not([aria-label])")) {
    const label = editor.closest(".form-row")?.querySelector("label");
    if (label) editor.setAttribute("aria-label", textOf(label));
  }
}

function nameSearches() {
  for (const box of document.querySelectorAll(".select2-selection:not([data-named])")) {
    const select = box.closest(".select2-container").previousElementSibling;
    const label = select?.labels?.[0];
    if (!label) continue;
    // First what is asked for, then what was chosen.
    label.id ||= `${select.id}-label`;
    const shown = box.querySelector(".select2-selection__rendered");
    if (shown) {
      shown.setAttribute("aria-label", textOf(label));
      box.setAttribute("aria-labelledby", `${label.id} ${shown.id}`);
    }
    box.dataset.named = "";
  }
}

function name() {
  nameEditors();
  nameSearches();
}

new MutationObserver(name).observe(document.body, { childList: true, subtree: true });
name();
