// The appearance switch: a button in the masthead that goes round, and three radio
// buttons in the footer. Both are hidden until this script runs.
const order = ["auto", "light", "dark"];
const root = document.documentElement;
const next = document.querySelector("[data-appearance-next]");
const now = document.querySelector("[data-appearance-now]");
const options = document.querySelector("[data-appearance]");
const colours = document.querySelectorAll('meta[name="theme-color"]');
const systems = [...colours].map((meta) => meta.media);

function current() {
  return root.dataset.theme ?? "auto";
}

function show() {
  const choice = current();
  if (now) now.textContent = choice[0].toUpperCase() + choice.slice(1);
  for (const input of options?.querySelectorAll("input") ?? []) {
    input.checked = input.value === choice;
  }
  // The browser's own bars take the first colour whose media query holds.
  colours.forEach((meta, index) => {
    const chosen = systems[index].includes(choice);
    meta.media = choice === "auto" ? systems[index] : chosen ? "all" : "not all";
  });
}

function choose(choice) {
  if (choice === "auto") delete root.dataset.theme;
  else root.dataset.theme = choice;
  try {
    if (choice === "auto") localStorage.removeItem("appearance");
    else localStorage.setItem("appearance", choice);
  } catch {
    // Storage is refused: the choice lasts as long as this page.
  }
  show();
}

next?.addEventListener("click", () => {
  choose(order[(order.indexOf(current()) + 1) % order.length]);
});
options?.addEventListener("change", (event) => choose(event.target.value));
if (next) next.hidden = false;
if (options) options.hidden = false;
show();
