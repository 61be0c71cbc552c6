import { LinkedText } from './LinkedText.tsx';

/** Short texts that stand beside each other, each with its title. */
export const Cards = ({ cards }: { cards: readonly { title: string; text: string }[] }) => (
  <ul className="cards">
    {cards.map(({ title, text }) => (
      <li key={title}>
        <h3>{title}</h3>
        <p>
          <LinkedText text={text} />
        </p>
      </li>
    ))}
  </ul>
);
