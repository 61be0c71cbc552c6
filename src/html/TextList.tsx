import type { Text } from '../entscheidungsgrundlage/model.ts';
import { InlineText } from './InlineText.tsx';

const wordsOf = (text: Text): string =>
  typeof text === 'string' ? text : text.map((piece) => piece.text).join('');

/** A list of finished sentences. */
export function TextList({ items, ordered }: { items: readonly Text[]; ordered: boolean }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="text-list">
      {items.map((item) => (
        <li key={wordsOf(item)}>
          <InlineText text={item} />
        </li>
      ))}
    </List>
  );
}
