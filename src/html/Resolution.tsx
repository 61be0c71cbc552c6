type ResolutionProps = { intro: string; items: readonly string[]; note: string };

/** The draft of a resolution, set apart because it is meant to be taken over word for word. */
export function Resolution({ intro, items, note }: ResolutionProps) {
  return (
    <>
      <blockquote className="resolution">
        <p>{intro}</p>
        <ol>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      </blockquote>
      <p className="muted small">{note}</p>
    </>
  );
}
