import { useEffect, useState } from 'preact/hooks';

let current: string | undefined;
const listeners = new Set<(release: string) => void>();

/** Notes which release of the graph an answer is from. */
export function noteRelease({ headers }: Response): void {
  const release = headers.get('x-graph-release') ?? undefined;
  if (release === undefined || release === current) return;
  current = release;
  for (const listen of listeners) listen(release);
}

/** The release of the graph that the newest answer is from; undefined before the first, and for graphs without releases. */
export function useRelease(): string | undefined {
  const [release, setRelease] = useState(current);
  useEffect(() => {
    setRelease(current);
    listeners.add(setRelease);
    return () => void listeners.delete(setRelease);
  }, []);
  return release;
}
