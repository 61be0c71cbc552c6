/** Colours and measures of the printed document. One hue; meaning never rests on colour alone. */
export const colour = {
  text: '#1b2326',
  muted: '#4b585d',
  accent: '#17566b',
  interval: '#9cc4d1',
  line: '#b9c3c6',
  surface: '#eef3f4',
  paper: '#ffffff',
} as const;

/** Sizes in points. */
export const size = { title: 21, h2: 13.5, h3: 10.5, body: 9.6, table: 8.6, small: 8, tiny: 7.4 } as const;

/** A4 in points with its margins; `width` is what is left for content. */
export const page = { format: 'A4', top: 58, bottom: 58, side: 54, width: 595.28 - 2 * 54 } as const;

export const weight = { regular: 400, strong: 600 } as const;
