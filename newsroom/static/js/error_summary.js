// After a refused form the summary takes focus, so that it is read first.
document.querySelector("[data-error-summary]")?.focus();
