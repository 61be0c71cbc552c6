import { Button } from '../../ui/Button.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';
import { useWorkspace } from '../../workspace/useWorkspace.ts';

/** Says that another window changes this assessment, and offers to go on here. Nothing of the other one is lost. */
export function OtherWindow({ onTakeOver }: { onTakeOver: () => Promise<void> }) {
  const isReadOnly = useWorkspace((state) => state.isReadOnly);
  const isFreed = useWorkspace((state) => state.isFreed);
  const rescued = useWorkspace((state) => state.rescued);
  const takeOver = useOneAtATime(async () => {
    await onTakeOver();
    // The button is gone; reading goes on at the top of the page.
    requestAnimationFrame(() => document.getElementsByTagName('h1')[0]?.focus());
  });
  return (
    <div className={isReadOnly || rescued !== undefined ? 'panel no-print' : undefined}>
      <StatusLine>
        {isReadOnly && (
          <p>
            <strong>{isFreed ? 'Das andere Fenster ist zu.' : 'In einem anderen Fenster geöffnet.'}</strong>{' '}
            Hier können Sie lesen, aber {isFreed ? 'noch ' : ''}nichts ändern.
          </p>
        )}
        {rescued !== undefined && (
          <p>{`Was nur dieses Fenster wusste, liegt bei Ihren Einschätzungen als „${rescued}“.`}</p>
        )}
      </StatusLine>
      {isReadOnly && <Button onClick={() => takeOver()}>Hier weiterarbeiten</Button>}
    </div>
  );
}
