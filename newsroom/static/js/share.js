// Adds to the links for sharing: one click copies the address, and where the device
// has a sheet of its own for sharing, a button opens it.
const list = document.querySelector("[data-share]");
const link = list.querySelector("[data-share-copy]");
const more = list.querySelector("[data-share-more]");
const status = list.querySelector("[data-share-status]");

if (navigator.clipboard) {
  link.textContent = "Copy link";
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(link.href);
      status.textContent = "Link copied";
    } catch {
      status.textContent = `Copying is refused here: ${link.href}`;
    }
  });
}

if (navigator.share) {
  more.hidden = false;
  more.addEventListener("click", () => {
    // Rejected also when the reader closes the sheet, which is no fault.
    navigator.share({ title: document.title, url: link.href }).catch(() => {});
  });
}
