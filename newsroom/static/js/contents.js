// Marks the part being read in the contents rail.
const rail = document.querySelector("[data-contents]");
const links = new Map();
for (const link of rail?.querySelectorAll("a[href^='#']") ?? []) {
  const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (part) links.set(part, link);
}

function mark() {
  const line = window.innerHeight / 3;
  let here;
  for (const [part, link] of links) {
    link.removeAttribute("aria-current");
    if (part.getBoundingClientRect().top <= line) here = link;
  }
  here?.setAttribute("aria-current", "true");
}

if (links.size) {
  let waiting = false;
  addEventListener(
    "scroll",
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}
