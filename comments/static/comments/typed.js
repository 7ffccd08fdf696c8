// Keeps a comment that is being typed for as long as its tab lives, puts it back after
// Back, a reload or a crash, and asks before it is left behind.
const form = document.getElementById("comment-form");
const sent = document.querySelector("[data-comment-sent]");
const TYPED = ["body", "name", "email"];
const nameOf = (address) => `comment ${address}`;

function keepTyped() {
  const name = `${nameOf(form.getAttribute("action"))} ${form.elements.parent.value}`;
  const fields = TYPED.map((field) => form.elements[field]);
  const kept = JSON.parse(sessionStorage.getItem(name) ?? "[]");
  fields.forEach((field, place) => (field.value ||= kept[place] ?? ""));
  let isSending = false;

  form.addEventListener("input", () => {
    sessionStorage.setItem(name, JSON.stringify(fields.map((field) => field.value)));
  });
  form.addEventListener("submit", () => (isSending = true));
  addEventListener("pageshow", () => (isSending = false));
  addEventListener("beforeunload", (event) => {
    if (form.elements.body.value.trim() && !isSending) event.preventDefault();
  });
}

if (form) keepTyped();
if (sent) {
  const start = nameOf(sent.dataset.commentSent);
  const names = Object.keys(sessionStorage).filter((name) => name.startsWith(start));
  for (const name of names) sessionStorage.removeItem(name);
}
