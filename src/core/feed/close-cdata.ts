/**
 * A feed in which what stands in CDATA stands alone in its element: the writer of feeds sets it on a line of its own, and
 * a reader that does not trim gets a title of several lines.
 */
export const closeCdata = (xml: string): string =>
  xml.replace(/>\s+(?=<!\[CDATA\[)/g, '>').replace(/\]\]>\s+(?=<\/)/g, ']]>');
