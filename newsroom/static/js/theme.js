// Sets the reader's own choice of theme before the first paint, so it is neither a
// module nor deferred. Storage may be refused; then the system's theme stands.
try {
  const choice = localStorage.getItem("appearance");
  if (choice === "light" || choice === "dark") {
    document.documentElement.dataset.theme = choice;
  }
} catch {
  // Nothing is stored for this reader.
}
