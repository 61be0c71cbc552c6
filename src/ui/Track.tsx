type TrackProps = { parts: readonly { id: string; done: boolean }[]; current: string | undefined };

/** Parts of a whole as pieces of a line. Decoration only: the words beside it say the same. */
export function Track({ parts, current }: TrackProps) {
  return (
    <div className="track" aria-hidden="true">
      {parts.map(({ id, done }) => (
        <span key={id} className={id === current ? 'current' : done ? 'done' : ''} />
      ))}
    </div>
  );
}
