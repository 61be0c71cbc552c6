/** Line drawings on a grid of 48, all in one stroke. */
const paths = {
  /** Gable, columns and a flag. */
  rathaus: 'M6 42h36M10 42V20h28v22M6 20h36L24 8ZM24 8V3h7v4h-7M16 26v10M24 26v10M32 26v10',
  /** Three units of a rack. */
  server: 'M9 6h30v11H9ZM9 17h30v11H9ZM9 28h30v11H9ZM15 11.5h2M15 22.5h2M15 33.5h2M24 39v5M14 44h20',
  /** A window with lines of text. */
  programm: 'M5 9h38v30H5ZM5 17h38M10 13h2M16 13h2M12 24h14M12 31h20',
  /** A wrench. */
  betreuung: 'M33 6a9 9 0 0 0-9 12L7 35a4.2 4.2 0 0 0 6 6l17-17a9 9 0 0 0 12-9l-6 5-7-7Z',
  /** A sheet with a tick: decided. */
  entscheidung: 'M11 5h18l8 8v30H11ZM29 5v8h8M17 27l5 5 9-10',
  /** A house with a van door: some place elsewhere. */
  anderswo: 'M6 42h36M9 42V16l9 6v-6l9 6v-6l12 8v18M16 30h3M26 30h3M16 36h3M26 36h3',
  /** A list of choices, one of them taken. */
  frage: 'M6 7h36v34H6ZM13 16h.1M13 24h.1M13 32h.1M20 16h15M20 24h11M20 32h13',
  /** A mark of a question in a circle. */
  offen: 'M24 4a20 20 0 1 1 0 40a20 20 0 0 1 0-40ZM18 19a6 6 0 1 1 9 5.2c-2 1.3-3 2.3-3 5.3M24 35v.5',
  /** An interval and a dot on a common line. */
  spanne: 'M4 24h40M13 18h19a6 6 0 0 1 0 12H13a6 6 0 0 1 0-12ZM4 19v10M44 19v10',
  /** A lens over lines. */
  befund: 'M20 6a14 14 0 1 1 0 28a14 14 0 0 1 0-28ZM30 30l13 13M14 17h12M14 23h8',
  /** A document with a seal. */
  dokument: 'M10 4h20l8 8v32H10ZM30 4v8h8M16 18h16M16 25h16M16 32h8M30 33.5a3 3 0 1 1 0 6a3 3 0 0 1 0-6Z',
} as const;

export type DrawingName = keyof typeof paths;

/** One drawing, decoration beside words that say the same. */
export function Drawing({ name }: { name: DrawingName }) {
  return (
    <svg className="drawing" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
