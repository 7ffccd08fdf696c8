// Titles below the search box while one types: a combobox with a list of links, taken
// from the page of suggestions. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
const box = document.querySelector("[data-suggestions-from]");
const WAIT = 150;

function suggest() {
  const list = document.createElement("ul");
  list.id = "search-suggestions";
  list.className = "search-suggestions search-suggestions--below";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Suggestions");
  list.hidden = true;
  box.after(list);
  const set = (names) => Object.entries(names).forEach(([name, value]) => box.setAttribute(name, value));
  set({ role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" });
  let options = [];
  let chosen = -1;
  let asked = "";

  function choose(number) {
    chosen = number;
    options.forEach((one, place) => one.setAttribute("aria-selected", place === chosen));
    if (chosen < 0) box.removeAttribute("aria-activedescendant");
    else box.setAttribute("aria-activedescendant", options[chosen].id);
  }

  function show(isOpen) {
    list.hidden = !isOpen || !options.length;
    box.setAttribute("aria-expanded", !list.hidden);
    choose(-1);
  }

  function fill(found) {
    list.replaceChildren(...found);
    options = [...list.querySelectorAll("a")];
    options.forEach((one, place) => {
      one.id = `search-suggestion-${place}`;
      one.parentElement.setAttribute("role", "presentation");
      one.setAttribute("role", "option");
      one.tabIndex = -1;
    });
  }

  async function ask() {
    const query = box.value.trim();
    if (query === asked) return;
    asked = query;
    if (!query) return show(false);
    const answer = await fetch(`${box.dataset.suggestionsFrom}?q=${encodeURIComponent(query)}`);
    if (!answer.ok || query !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    fill(page.querySelectorAll("[data-suggestions] > li"));
    show(document.activeElement === box);
  }

  let waiting;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, WAIT);
  });
  box.addEventListener("blur", () => show(false));
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  box.addEventListener("keydown", (event) => {
    const many = options.length;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      show(false);
    } else if (event.key === "ArrowDown" && many) {
      event.preventDefault();
      if (list.hidden) show(true);
      choose(chosen + 1 < many ? chosen + 1 : 0);
    } else if (event.key === "ArrowUp" && !list.hidden) {
      event.preventDefault();
      choose(chosen > 0 ? chosen - 1 : many - 1);
    } else if (event.key === "Enter" && chosen >= 0 && !list.hidden) {
      event.preventDefault();
      options[chosen].click();
    }
  });
}

if (box) suggest();
