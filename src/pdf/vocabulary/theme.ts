/** Colours of the printed document. One hue; meaning never rests on colour alone. */
export const colour = {
  text: '#1b2326',
  muted: '#4b585d',
  accent: '#17566b',
  interval: '#9cc4d1',
  line: '#c3ccce',
  zone: '#dbe2e4',
  surface: '#eef3f4',
  paper: '#ffffff',
} as const;

/** A4 in points with its margins; `width` is what is left for content. */
export const page = { format: 'A4', top: 46, bottom: 44, side: 48, width: 595.28 - 2 * 48 } as const;

export const weight = { regular: 400, strong: 600 } as const;
export const strong = { fontWeight: weight.strong };

/**
 * Size and line height of every kind of text. They always come together: the library multiplies a line height
 * with the size given on the same element, not with the one it inherits.
 */
export const type = {
  title: { fontSize: 20, lineHeight: 1.15 },
  h2: { fontSize: 13, lineHeight: 1.2 },
  h3: { fontSize: 10.2, lineHeight: 1.25 },
  lead: { fontSize: 11, lineHeight: 1.3 },
  body: { fontSize: 9.4, lineHeight: 1.27 },
  table: { fontSize: 8.5, lineHeight: 1.2 },
  small: { fontSize: 7.8, lineHeight: 1.25 },
  tiny: { fontSize: 7.2, lineHeight: 1.25 },
} as const;
