// The poster of a video becomes a button that puts the player in its place: before the
// click nothing is asked of the other site. Without this script it is a plain link.
function play(figure, button) {
  const frame = document.createElement("iframe");
  frame.className = "video__frame";
  frame.title = figure.dataset.videoTitle;
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.allowFullscreen = true;
  frame.src = figure.dataset.video;
  button.replaceWith(frame);
  frame.focus();
}

for (const figure of document.querySelectorAll("[data-video]")) {
  const link = figure.querySelector("[data-video-link]");
  const label = link.querySelector("[data-video-label]");
  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  button.addEventListener("click", () => play(figure, button));
  // The way to the video's own page stays, below the picture.
  const page = link.cloneNode();
  page.removeAttribute("class");
  page.textContent = label.textContent;
  label.textContent = label.dataset.videoLabel;
  button.append(...link.childNodes);
  link.replaceWith(button);
  figure.querySelector("figcaption").append(" ", page);
}
