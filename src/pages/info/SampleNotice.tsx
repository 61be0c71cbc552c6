import type { Operator } from '../operator.ts';

/** Says that the particulars of the operator are invented, as long as they are. */
export function SampleNotice({ operator }: { operator: Operator }) {
  if (!operator.isSample) return null;
  return (
    <p className="sample-note">
      <strong>Musterangaben:</strong> Name und Kontaktdaten auf dieser Website sind erfunden.
    </p>
  );
}
