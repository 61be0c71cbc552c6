import type { PointsBlock } from '../entscheidungsgrundlage/model.ts';

/** Sentences under a title, each with its label before it. */
export function Points({ block: { title, aside, lines }, level }: { block: PointsBlock; level: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <section className="points">
      <Heading>{title}</Heading>
      {aside !== undefined && <p className="tag">{aside}</p>}
      <dl>
        {lines.flat().map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
