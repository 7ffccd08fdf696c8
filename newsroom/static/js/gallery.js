// Shows the pictures of a gallery large, one after the other, over the page. Without
// this script each picture is a link to the large one. The dialog is the browser's own:
// Escape closes it, and the focus goes back to the picture it came from.
let links = [];
let place = 0;

const dialog = document.createElement("dialog");
const picture = document.createElement("img");
const caption = document.createElement("p");
const count = document.createElement("p");
const buttons = document.createElement("div");
dialog.className = "lightbox";
dialog.ariaLabel = "Pictures";
picture.className = "lightbox__image";
caption.className = "lightbox__caption";
count.className = "lightbox__count";
count.setAttribute("role", "status");
buttons.className = "lightbox__buttons";
dialog.append(picture, caption, buttons);
buttons.append(count);

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button button--secondary";
  made.textContent = text;
  made.addEventListener("click", act);
  buttons.append(made);
  return made;
}

function show(next) {
  place = (next + links.length) % links.length;
  const link = links[place];
  picture.src = link.href;
  picture.alt = link.querySelector("img").alt;
  const words = link.parentElement.querySelector("[data-gallery-caption]");
  caption.replaceChildren(...words.cloneNode(true).childNodes);
  count.textContent = `${place + 1} of ${links.length}`;
}

const before = button("Previous", () => show(place - 1));
const after = button("Next", () => show(place + 1));
button("Close", () => dialog.close());

dialog.addEventListener("keydown", (event) => {
  if (event.key === "ArrowLeft") show(place - 1);
  if (event.key === "ArrowRight") show(place + 1);
});
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});
dialog.addEventListener("close", () => picture.removeAttribute("src"));

for (const gallery of document.querySelectorAll("[data-gallery]")) {
  gallery.addEventListener("click", (event) => {
    const link = event.target.closest("[data-gallery-link]");
    // A click for a new tab or a new window is the reader's own affair.
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    links = [...gallery.querySelectorAll("[data-gallery-link]")];
    before.hidden = after.hidden = links.length < 2;
    show(links.indexOf(link));
    document.body.append(dialog);
    dialog.showModal();
  });
}
