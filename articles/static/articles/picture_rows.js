// "Add a picture" below the pictures of a gallery: an empty copy of the last row.
// Without this script there are always some empty rows, and more after each save.
const rename = (text, number) => text.replace(/-\d+-(picture|caption|place|remove)$/, `-${number}-$1`);

function emptyCopy(row, number) {
  const copy = row.cloneNode(true);
  copy.querySelector(".select2-container")?.remove();
  copy.querySelector("[data-picture-number]").textContent = number + 1;
  for (const label of copy.querySelectorAll("label")) label.htmlFor = rename(label.htmlFor, number);
  for (const control of copy.querySelectorAll("input, select")) {
    control.name = rename(control.name, number);
    control.id = rename(control.id, number);
    if (control.type === "checkbox") control.checked = false;
    else control.value = "";
  }
  const select = copy.querySelector("select");
  select.classList.remove("select2-hidden-accessible");
  for (const name of ["data-select2-id", "tabindex", "aria-hidden"]) select.removeAttribute(name);
  for (const option of select.options) option.removeAttribute("data-select2-id");
  return copy;
}

function addRow(rows) {
  const all = rows.querySelectorAll("[data-picture-row]");
  const copy = emptyCopy(all[all.length - 1], all.length);
  rows.lastElementChild.before(copy);
  const select = copy.querySelector("select");
  window.django?.jQuery?.(select).djangoAdminSelect2();
  copy.querySelector(".select2-selection, select").focus();
}

document.addEventListener("click", (event) => {
  if (event.target.matches("[data-picture-add]")) addRow(event.target.parentElement);
});

// Groups that stand on the page already, and those of blocks that are added to it.
function addButtons(within) {
  for (const rows of within.querySelectorAll("[data-picture-rows]")) {
    if (rows.querySelector("[data-picture-add]")) continue;
    const add = document.createElement("button");
    add.type = "button";
    add.className = "block-move";
    add.textContent = "Add a picture";
    add.dataset.pictureAdd = "";
    rows.append(add);
  }
}

addButtons(document);
document.addEventListener("formset:added", ({ target }) => addButtons(target));
