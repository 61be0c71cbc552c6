import { flatText, type Text } from '../questionnaire/richText.ts';
import { InlineText } from './InlineText.tsx';

/** A list of finished sentences; nothing where there is none. */
export const TextList = ({ items }: { items: readonly Text[] }) =>
  items.length === 0 ? null : (
    <ul className="text-list">
      {items.map((item) => (
        <li key={flatText(item)}>
          <InlineText text={item} />
        </li>
      ))}
    </ul>
  );
