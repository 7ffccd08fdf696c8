// The focal point on the picture form: by mouse, by touch and by arrow keys. The two
// number inputs hold it, so that the form works without this script.

const stage = document.querySelector("[data-focal-stage]");
const inputs = {
  x: document.querySelector("[data-focal-input=x]"),
  y: document.querySelector("[data-focal-input=y]"),
};

if (stage && inputs.x && inputs.y) {
  const picture = stage.querySelector("[data-focal-picture]");
  const mark = stage.querySelector("[data-focal-mark]");
  const status = document.querySelector("[data-focal-status]");
  const file = document.querySelector("[data-focal-file]");

  const clamp = (number) => Math.min(Math.max(number, 0), 1);
  const read = (axis) => clamp(Number(inputs[axis].value) || 0);

  function show() {
    mark.hidden = false;
    mark.style.left = `${read("x") * 100}%`;
    mark.style.top = `${read("y") * 100}%`;
  }

  function say() {
    const percent = (axis) => Math.round(read(axis) * 100);
    status.textContent =
      `Focal point ${percent("x")}% from the left, ${percent("y")}% from the top.`;
  }

  // Shows the crops as the server will cut them: round the point, inside the edges.
  function crop() {
    for (const frame of document.querySelectorAll("[data-focal-crop]")) {
      const [across, down] = frame.dataset.focalCrop.split(":").map(Number);
      const image = frame.querySelector("img");
      const { width, height } = picture;
      const share = across / down / (width / height);
      const place = (point, part) =>
        part < 1 ? (clamp((point - part / 2) / (1 - part)) * 100) : 50;
      for (const source of frame.querySelectorAll("source")) source.remove();
      image.removeAttribute("srcset");
      image.src = picture.src;
      image.style.aspectRatio = `${across} / ${down}`;
      image.style.objectPosition =
        `${place(read("x"), share)}% ${place(read("y"), 1 / share)}%`;
    }
  }

  function move(x, y) {
    inputs.x.value = clamp(x).toFixed(2);
    inputs.y.value = clamp(y).toFixed(2);
    show();
    say();
    crop();
  }

  stage.addEventListener("click", (event) => {
    const box = picture.getBoundingClientRect();
    // A key press on the mark is a click in no place.
    if (event.detail === 0) return;
    move(
      (event.clientX - box.left) / box.width,
      (event.clientY - box.top) / box.height,
    );
    mark.focus();
  });

  const arrows = {
    ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
  };
  mark.addEventListener("keydown", (event) => {
    if (!(event.key in arrows)) return;
    event.preventDefault();
    const step = event.shiftKey ? 0.1 : 0.01;
    const [x, y] = arrows[event.key];
    move(read("x") + x * step, read("y") + y * step);
  });

  for (const input of Object.values(inputs)) input.addEventListener("input", show);
  for (const input of Object.values(inputs)) input.addEventListener("change", crop);

  file?.addEventListener("change", async () => {
    stage.hidden = true;
    if (!file.files.length) return;
    // A canvas needs no blob: address, which the content policy would refuse.
    const chosen = await createImageBitmap(file.files[0]).catch(() => null);
    if (!chosen) return;
    picture.width = Math.min(chosen.width, 640);
    picture.height = Math.round((picture.width * chosen.height) / chosen.width);
    picture.getContext("2d").drawImage(chosen, 0, 0, picture.width, picture.height);
    stage.hidden = false;
    show();
  });

  if (picture instanceof HTMLImageElement) show();
}
