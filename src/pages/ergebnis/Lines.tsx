/** A few finished sentences: one as a paragraph, several as a list, none as „–“. */
export function Lines({ items }: { items: readonly string[] }) {
  const [only, ...others] = items;
  if (only === undefined) return '–';
  if (others.length === 0) return only;
  return (
    <ul className="lines">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
