// Says beside a field how many of its characters are used, counted as the server counts
// them: in code points, a line end as one, without the spaces round the text. Read aloud
// only near the limit, and once the typing pauses.
const PAUSE = 1000;
const language = document.documentElement.lang;
const digits = (number) => number.toLocaleString(language);
const characters = (many) => `${digits(many)} character${many === 1 ? "" : "s"}`;

function lineBehind(field, style, name, value) {
  const line = document.createElement("p");
  line.className = style;
  line.setAttribute(name, value);
  field.after(line);
  return line;
}

function counts(field) {
  const most = Number(field.dataset.most);
  const near = most / 50;
  const spoken = lineBehind(field, "visually-hidden", "role", "status");
  const shown = lineBehind(field, "field__counter", "aria-hidden", "true");
  let waiting;

  function count() {
    const used = [...field.value.trim()].length;
    const left = most - used;
    const over = left < 0 ? `; ${digits(-left)} too many` : "";
    shown.textContent = `${digits(used)} of ${characters(most)}${over}`;
    shown.classList.toggle("field__counter--over", left < 0);
    clearTimeout(waiting);
    const words = left < 0 ? `${characters(-left)} too many` : `${characters(left)} left`;
    const say = () => (spoken.textContent = left > near ? "" : words);
    waiting = setTimeout(say, PAUSE);
  }

  field.addEventListener("input", count);
  // Also what the browser puts back by itself.
  addEventListener("pageshow", count);
  count();
}

document.querySelectorAll("[data-most]").forEach(counts);
