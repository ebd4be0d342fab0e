/**
 * Stands in for `d3-color` in the browser. A transition asks of every value that it is given whether it is a colour; no
 * mark carries one, since colours are in the class of its tone. So the answer is always no, and the names and spaces of
 * colours need not travel to every reader.
 */
export function color(): null {
  return null;
}

export { color as cubehelix, color as hcl, color as hsl, color as lab, color as rgb };
