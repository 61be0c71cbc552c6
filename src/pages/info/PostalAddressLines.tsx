import type { PostalAddress } from '../operator.ts';

/** Street and town on a line each. */
export function PostalAddressLines({ address: { street, postalCode, town } }: { address: PostalAddress }) {
  return (
    <>
      {street}
      <br />
      {postalCode} {town}
    </>
  );
}
