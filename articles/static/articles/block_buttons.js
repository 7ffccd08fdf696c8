// Makes the block editor usable from the keyboard and by ear: a row of "Add" buttons
// below the story, "Move up" and "Move down" on each block. The block editor itself
// offers these to the mouse only.
const orderOf = (block) => block.querySelector(".order-machine-ordering");
const titleOf = (block) => block.querySelector("h3 .inline_label, h3")?.innerText.trim();

function shownBlocks(machine) {
  return [...machine.querySelectorAll(":scope > .inline-related:not(.empty-form)")]
    .filter((block) => block.offsetParent !== null && orderOf(block))
    .sort((one, other) => orderOf(one).value - orderOf(other).value);
}

function move(machine, block, step) {
  const blocks = shownBlocks(machine);
  const other = blocks[blocks.indexOf(block) + step];
  if (!other) return "It stands there already.";
  const [mine, theirs] = [orderOf(block), orderOf(other)];
  [mine.value, theirs.value] = [theirs.value, mine.value];
  block.style.order = mine.value;
  other.style.order = theirs.value;
  return `${titleOf(block)} is now number ${blocks.indexOf(block) + step + 1}.`;
}

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "block-move";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

function addMoves(machine, status) {
  for (const block of machine.querySelectorAll(":scope > .inline-related")) {
    if (block.classList.contains("empty-form") || block.querySelector(".block-moves")) continue;
    const moves = document.createElement("div");
    moves.className = "block-moves";
    const mover = (step) => (event) => {
      status.textContent = move(machine, block, step);
      event.target.focus();
      block.scrollIntoView({ block: "nearest" });
    };
    moves.append(button("Move up", mover(-1)), button("Move down", mover(1)));
    block.querySelector("h3")?.after(moves);
  }
}

// Opens the editor's own menu at the end of the story and takes the entry.
function addBlock(machine, title) {
  machine.querySelector(".order-machine-insert-target.last").click();
  document.querySelector(`.plugin-buttons .plugin-button[title="${title}"]`).click();
  const field = shownBlocks(machine).at(-1)?.querySelector(
    "[contenteditable='true'], select:not([name$='region']), textarea, input[type='text']",
  );
  field?.focus();
}

function addAdders(machine) {
  const entries = [...document.querySelectorAll(".plugin-buttons .plugin-button[title]")];
  if (!entries.length || document.querySelector(".block-adders")) return;
  const adders = document.createElement("div");
  adders.className = "block-adders";
  adders.setAttribute("role", "group");
  adders.setAttribute("aria-label", "Add to the end of the story");
  for (const { title } of entries) {
    adders.append(button(`Add ${title.toLowerCase()}`, () => addBlock(machine, title)));
  }
  machine.parentElement.after(adders);
}

function start() {
  const machine = document.querySelector(".order-machine");
  if (!machine) return false;
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.className = "visually-hidden";
  machine.before(status);
  const refresh = () => {
    addAdders(machine);
    addMoves(machine, status);
  };
  new MutationObserver(refresh).observe(machine, { childList: true, subtree: true });
  refresh();
  return true;
}

// The block editor builds its own part after the page is ready.
if (!start()) {
  const waiting = new MutationObserver(() => start() && waiting.disconnect());
  waiting.observe(document.body, { childList: true, subtree: true });
}
