import { useEffect } from 'react';

/** While `isNeeded`, the browser asks before it closes the window. */
export function useGuard(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [isNeeded]);
}
