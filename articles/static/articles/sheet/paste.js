// Cleans what is pasted, as a string: a parser that saw a style attribute would be
// stopped by the content policy. What stays is what a story can hold.
import { Extension, pm } from "django-prose-editor/editor";

const { Plugin } = pm.state;
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id|igshid|si)$/i;
const DROPPED = "script,style,meta,link,title,iframe,object,svg,img,picture,video,audio,input,button,select,textarea,form,nav,sup.reference,.mw-editsection,.mw-empty-elt,[hidden]";
const LINES = "p,div,h1,h2,h3,h4,h5,h6,li,blockquote,ul,ol,table,tr,section,article,header,footer,pre,dl,dt,dd";

// Styles and handlers become plain words in other attributes, for the content policy
// would report them; comments and style sheets go.
function disarm(html) {
  return html
    .replace(/<!--[\s\S]*?-->|<!\[[\s\S]*?\]>/g, "")
    .replace(/<(style|script|title|xml)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<[^>]+>/g, (tag) =>
      tag.replace(/\sstyle\s*=/gi, " data-style=").replace(/[\s/]on\w+\s*=/gi, " data-event="),
    );
}

const styleOf = (element) => element.dataset.style ?? "";
const isBold = (style) => /(?<![\w-])font-weight\s*:\s*(bold|bolder|[6-9]\d\d)/i.test(style);
const isNotBold = (style) => /(?<![\w-])font-weight\s*:\s*(normal|[1-5]\d\d)/i.test(style);
const isSlanted = (style) => /font-style\s*:\s*(italic|oblique)/i.test(style);
const isUpright = (style) => /font-style\s*:\s*normal/i.test(style);

function rename(element, name) {
  const made = element.ownerDocument.createElement(name);
  made.append(...element.childNodes);
  for (const kept of ["href", "data-style"]) {
    if (element.hasAttribute(kept)) made.setAttribute(kept, element.getAttribute(kept));
  }
  element.replaceWith(made);
  return made;
}

const unwrap = (element) => element.replaceWith(...element.childNodes);

function wrapInside(element, name) {
  const made = element.ownerDocument.createElement(name);
  made.append(...element.childNodes);
  element.append(made);
}

// Bold and slanted by style, and bold tags that a style takes back (Google Docs).
function emphasis(body) {
  for (const each of body.querySelectorAll("b,strong")) {
    if (isNotBold(styleOf(each)) || each.querySelector(LINES)) unwrap(each);
  }
  for (const each of body.querySelectorAll("i,em")) {
    if (isUpright(styleOf(each)) || each.querySelector(LINES)) unwrap(each);
  }
  for (const each of body.querySelectorAll("span,font")) {
    if (!each.textContent.trim()) continue;
    const isTitle = each.closest("h1,h2,h3,h4,h5,h6");
    if (isBold(styleOf(each)) && !isTitle) wrapInside(each, "strong");
    if (isSlanted(styleOf(each))) wrapInside(each, "em");
  }
  for (const each of body.querySelectorAll("h1,h2,h3,h4,h5,h6")) {
    for (const bold of each.querySelectorAll("b,strong")) unwrap(bold);
  }
}

// Word writes lists as paragraphs that say their level and their mark.
function wordLists(body) {
  let list = null;
  for (const line of [...body.querySelectorAll("p,div,h1,h2,h3,h4")]) {
    const style = styleOf(line);
    if (!/mso-list\s*:\s*(?!none)/i.test(style) && !/MsoListParagraph/.test(line.className)) {
      list = null;
      continue;
    }
    const mark = [...line.querySelectorAll("span")].find((each) =>
      /mso-list\s*:\s*ignore/i.test(styleOf(each)),
    );
    const sign = (mark?.textContent ?? line.textContent).trim();
    const name = /^(\d+|[a-z]{1,3}|[ivxlc]+)[.)]/i.test(sign) ? "ol" : "ul";
    mark?.remove();
    if (!mark) line.innerHTML = line.innerHTML.replace(/^\s*(?:[·•▪o§-]|\d+[.)])(?:&nbsp;|\s)+/, "");
    if (list?.localName !== name || list.nextElementSibling !== line) {
      list = body.ownerDocument.createElement(name);
      line.before(list);
    }
    const item = body.ownerDocument.createElement("li");
    item.append(...line.childNodes);
    list.append(item);
    line.remove();
  }
}

export function cleanAddress(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (/(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === "/url") {
    return cleanAddress(url.searchParams.get("q") ?? url.searchParams.get("url") ?? "");
  }
  if (!["http:", "https:", "mailto:"].includes(url.protocol)) return null;
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return tracking.length ? url.href : address;
}

function links(body) {
  for (const each of body.querySelectorAll("a")) {
    const said = each.getAttribute("href") ?? "";
    const address = said.startsWith("#") ? null : cleanAddress(said);
    // A footnote's mark says nothing where its note is not.
    if (!address && /^\[?[\d*†‡]{1,3}\]?$/.test(each.textContent.trim())) each.remove();
    else if (!address) unwrap(each);
    else each.setAttribute("href", address);
  }
}

const MARKS = { b: "strong", i: "em", cite: "em" };
const KEPT = "p,h2,h3,h4,ul,ol,li,blockquote,strong,em,a,br,hr";
const LEVELS = { h1: "h2", h5: "h4", h6: "h4" };

function lines(body) {
  for (const [from, to] of Object.entries(LEVELS)) {
    for (const each of body.querySelectorAll(from)) rename(each, to);
  }
  // A nested list stands beside its item in Google Docs, and belongs into it.
  for (const list of body.querySelectorAll("ul > ul, ul > ol, ol > ol, ol > ul")) {
    const item = list.previousElementSibling;
    if (item?.localName === "li") item.append(list);
    else unwrap(list);
  }
  for (const each of body.querySelectorAll("dt,dd,caption,figcaption,pre,address")) rename(each, "p");
  for (const row of body.querySelectorAll("tr")) {
    const cells = [...row.querySelectorAll("td,th")].map((cell) => cell.textContent.trim());
    const line = body.ownerDocument.createElement("p");
    line.textContent = cells.filter(Boolean).join(" – ");
    row.replaceWith(line);
  }
  for (const each of body.querySelectorAll("div")) {
    if (each.querySelector(LINES)) unwrap(each);
    else rename(each, "p");
  }
  // Two line ends in a row are a new paragraph (Gmail, Outlook on the web).
  for (const each of body.querySelectorAll("p")) splitAtBreaks(each);
  for (const each of body.querySelectorAll("p,h2,h3,h4,li,blockquote")) {
    const text = each.textContent.replace(/[\s\u00a0\u200b\ufeff]/g, "");
    if (!text && !each.querySelector("li")) each.remove();
  }
  for (const each of body.querySelectorAll("br")) {
    const isBeside = [each.previousElementSibling, each.nextElementSibling].some((other) => other?.matches(LINES));
    if (each.parentElement === body) each.replaceWith(isBeside ? "" : " ");
    else if (!each.nextSibling || !each.previousSibling) each.remove();
  }
}

function splitAtBreaks(line) {
  const breaks = [...line.querySelectorAll(":scope > br + br")].filter((each) => {
    const before = each.previousSibling;
    return before?.nodeName === "BR" || !before?.textContent.trim();
  });
  for (const each of breaks) {
    const rest = line.cloneNode(false);
    while (each.nextSibling) rest.append(each.nextSibling);
    each.remove();
    line.after(rest);
    splitAtBreaks(rest);
    return;
  }
}

// HTML from anywhere as HTML that a story can hold.
export function clean(html) {
  const page = new DOMParser().parseFromString(disarm(html), "text/html");
  const { body } = page;
  // Blocks of our own travel as they are.
  const own = [...body.querySelectorAll("div[data-block]")];
  const kept = own.map((each) => {
    const place = page.createElement("hr");
    each.replaceWith(place);
    return [place, each];
  });
  for (const each of body.querySelectorAll(DROPPED)) {
    if (each.localName !== "form") each.remove();
    else unwrap(each);
  }
  wordLists(body);
  emphasis(body);
  links(body);
  lines(body);
  for (const [from, to] of Object.entries(MARKS)) {
    for (const each of body.querySelectorAll(from)) rename(each, to);
  }
  for (const each of body.querySelectorAll(`:not(${KEPT})`)) unwrap(each);
  for (const each of body.querySelectorAll("*")) {
    for (const { name } of [...each.attributes]) {
      if (name !== "href" && name !== "start") each.removeAttribute(name);
    }
  }
  for (const each of body.querySelectorAll("hr")) {
    const [, block] = kept.find(([place]) => place === each) ?? [];
    if (block) each.replaceWith(block);
    else each.remove();
  }
  return body.innerHTML.trim();
}

export const CleanPaste = Extension.create({
  name: "cleanPaste",
  addProseMirrorPlugins() {
    // What ProseMirror itself put on the clipboard needs nothing but to be parsed.
    const transformPastedHTML = (html) =>
      /^(<meta[^>]*>)?<[^>]*data-pm-slice/.test(html) ? disarm(html) : clean(html);
    return [new Plugin({ props: { transformPastedHTML } })];
  },
});
