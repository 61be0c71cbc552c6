import type { ComponentProps, MouseEvent } from 'react';

type LinkProps = ComponentProps<'a'> & { href: string; onFollow?: (() => void) | undefined };

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/**
 * A link with a real address, so that it can be copied or opened in a new window.
 * A plain click calls `onFollow` instead of loading the page anew.
 */
export function Link({ href, onFollow, ...rest }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (!onFollow || !isPlainClick(event)) return;
    event.preventDefault();
    onFollow();
  };
  return <a {...rest} href={href} onClick={follow} />;
}

/** The way back, first thing on a page. */
export function BackLink(props: LinkProps) {
  return <Link className="back" {...props} />;
}
