import type { ComponentProps } from 'react';

type ButtonProps = ComponentProps<'button'> & {
  /** One primary button per form; `plain` looks like a link but acts. */
  kind?: 'primary' | 'secondary' | 'plain';
};

/** A native button that submits nothing unless told so. */
export function Button({ kind = 'secondary', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`button button-${kind}`} {...rest} />;
}
