// Keeps what is typed in a form of the desk until it is saved: asks before the page is
// left, and offers it again after Back, a crash or a lapse. What comes back is sent to
// the desk, which shows it beside what was stored since and saves nothing.
const form = document.querySelector('#content-main > form[method="post"][id$="_form"]');
const user = document.querySelector('meta[name="desk-user"]')?.content;
const SAVED = "desk_saved";
const DAYS = 30;

const place = `typed ${user} ${location.pathname} `;
const keyOf = (name) => name.slice(name.lastIndexOf(" ") + 1);
const names = () => Object.keys(localStorage).filter((name) => name.startsWith("typed "));

// The desk says which form it has just stored.
function forgetSaved() {
  const saved = document.cookie.match(`(?:^|; )${SAVED}=([0-9a-f-]{36})`)?.[1];
  for (const name of names()) {
    const { at } = JSON.parse(localStorage.getItem(name));
    const isOld = Date.now() - at > DAYS * 24 * 60 * 60 * 1000;
    if (isOld || keyOf(name) === saved) localStorage.removeItem(name);
  }
}

function entries() {
  const sent = [...new FormData(form)].filter(([name]) => name !== "csrfmiddlewaretoken");
  return sent.map(([name, value]) => [name, typeof value === "string" ? value : value.name]);
}

function watch() {
  const name = place + form.elements.form_key.value;
  // A form that came back unsaved is unsaved from the beginning.
  const cameBack = document.querySelector(".errornote, .refusal") !== null;
  let before = cameBack ? "" : null;
  let kept = before;
  let isSending = false;

  // Scripts fill in this and that while the page is built; a person comes after them.
  const begin = () => {
    if (document.readyState === "complete") before ??= kept = JSON.stringify(entries());
  };
  const keep = () => {
    if (before === null) return false;
    const now = JSON.stringify(entries());
    if (now !== kept) {
      kept = now;
      form.toggleAttribute("data-unsaved", now !== before);
      if (now === before) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify({ at: Date.now(), entries: now }));
    }
    return now !== before;
  };

  for (const kind of ["keydown", "pointerdown", "focusin"]) addEventListener(kind, begin, true);
  setInterval(keep, 1000);
  addEventListener("visibilitychange", keep);
  form.addEventListener("submit", () => {
    keep();
    isSending = true;
  });
  addEventListener("pageshow", () => (isSending = false));
  addEventListener("beforeunload", (event) => {
    if (keep() && !isSending) event.preventDefault();
  });
  // Held as long as this page is open, so that no other tab offers what stands here.
  navigator.locks?.request(name, () => new Promise(() => {}));
  keep();
}

// What was typed here and is open nowhere, the latest first.
async function left() {
  const held = (await navigator.locks?.query())?.held.map((lock) => lock.name) ?? [];
  return names()
    .filter((name) => name.startsWith(place) && !held.includes(name))
    .map((name) => ({ name, ...JSON.parse(localStorage.getItem(name)) }))
    .sort((one, other) => other.at - one.at)[0];
}

function sendAgain({ name, entries }) {
  const again = document.createElement("form");
  again.method = "post";
  again.action = location.href;
  const token = form.elements.csrfmiddlewaretoken.value;
  const sent = [...JSON.parse(entries), ["csrfmiddlewaretoken", token], ["_bring_back", "1"]];
  for (const [name, value] of sent) {
    const field = document.createElement("textarea");
    field.name = name;
    field.value = value;
    again.append(field);
  }
  again.hidden = true;
  document.body.append(again);
  localStorage.removeItem(name);
  again.submit();
}

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

async function offer() {
  const found = await left();
  if (!found) return;
  const when = new Date(found.at).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
  const note = document.createElement("section");
  note.className = "typed-offer";
  note.setAttribute("aria-label", "Unsaved text");
  const text = document.createElement("p");
  text.textContent = `This form was left on ${when} with text that was not saved.`;
  const forget = () => {
    localStorage.removeItem(found.name);
    note.remove();
  };
  note.append(text, button("Bring it back", () => sendAgain(found)), button("Throw it away", forget));
  form.before(note);
}

// After Back a browser fills in some fields and not others; the page as the desk has it
// shows what would be saved.
const [arrival] = performance.getEntriesByType("navigation");
if (form && arrival?.type === "back_forward") {
  location.replace(location.href);
} else if (user) {
  forgetSaved();
  if (form?.elements.form_key) {
    offer().then(watch);
  }
}
