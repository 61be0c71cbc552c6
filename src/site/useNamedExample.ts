import { useEffect, useRef, useState } from 'react';
import { exampleIn, hrefOf } from '../interview/hash.ts';

/**
 * Opens the example that the address names when the page is loaded, as the start page links to it. The address is used
 * up by that: going back never takes the example in again.
 * @param open false if there is no such example
 * @returns whether it is still on its way
 */
export function useNamedExample(open: (example: string) => Promise<boolean>): boolean {
  const [example, setExample] = useState(() => exampleIn(location.hash));
  const isOpening = useRef(false);
  useEffect(() => {
    if (example === undefined || isOpening.current) return;
    isOpening.current = true;
    history.replaceState(null, '', hrefOf('/'));
    const arrived = () => setExample(undefined);
    open(example).then(arrived, arrived);
  });
  return example !== undefined;
}
