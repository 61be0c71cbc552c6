import type { EffectBasis } from '../../entscheidungsgrundlage/effectBasis.ts';
import { EvidenceList } from '../../html/EvidenceList.tsx';
import { Grounds } from '../../html/Grounds.tsx';
import { Lines } from './Lines.tsx';
import { useChangeLink } from './useChangeLink.tsx';

/** What an effect rests on: the answers, why they count as they do, and what the editors have set. */
export function EffectGrounds({ basis: { evidence, grounds, settings } }: { basis: EffectBasis }) {
  const change = useChangeLink();
  return (
    <>
      {evidence.length > 0 && (
        <>
          <p className="statement-label">Angaben, von denen das ausgeht</p>
          <EvidenceList evidence={evidence} change={change} />
        </>
      )}
      <Grounds grounds={grounds} />
      {settings.length > 0 && (
        <>
          <p className="statement-label">Was dafür festgelegt ist</p>
          <Lines items={settings} />
        </>
      )}
    </>
  );
}
