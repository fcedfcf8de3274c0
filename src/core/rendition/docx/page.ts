/** The page: A4 with margins of an inch, in twips; it prints on Letter as well. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1440, right: 1440, bottom: 1440, left: 1440 },
} as const;

/** Pictures are measured in pixels of 1/96 inch. */
export const TWIPS_IN_PIXEL = 15;

/** How wide the text is, in pixels. */
export const TEXT_WIDTH = (PAGE.size.width - PAGE.margin.left - PAGE.margin.right) / TWIPS_IN_PIXEL;

const ROOM_FOR_CAPTION = 160;

/** How high a picture may be that shares a page with its caption, in pixels. */
export const TEXT_HEIGHT =
  (PAGE.size.height - PAGE.margin.top - PAGE.margin.bottom) / TWIPS_IN_PIXEL - ROOM_FOR_CAPTION;
