import type { Text } from '../questionnaire/richText.ts';

/** A finished sentence; strong pieces are set strong, everything else is plain text. */
export function InlineText({ text }: { text: Text }) {
  if (typeof text === 'string') return text;
  let start = 0;
  return text.map(({ text: words, strong }) => {
    const key = start;
    start += words.length + 1;
    return strong ? <strong key={key}>{words}</strong> : <span key={key}>{words}</span>;
  });
}
