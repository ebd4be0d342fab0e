/** Every element of a picture in painting order, with its text and all its attributes, for comparing. */
export function pictureOf(root: ParentNode): readonly string[] {
  const picture = root.querySelector('svg');
  if (picture === null) return [];
  return [picture, ...picture.querySelectorAll('*')].map((element) => {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    return [element.tagName, ...attributes, ...own.map(({ textContent }) => textContent)].join(' ');
  });
}
