// Gives the style elements that the rich-text editor makes the page's nonce, so
// that the content policy lets them in. Runs before the editor, on this form only.
{
  const nonce = document.currentScript.nonce;
  const createElement = document.createElement;
  document.createElement = function (name, ...rest) {
    const element = createElement.call(this, name, ...rest);
    if (String(name).toLowerCase() === "style") element.nonce = nonce;
    return element;
  };
}
