import { useState } from 'preact/hooks';
import { useAddress } from '../data/address.ts';
import { useRelease } from '../data/release.ts';

/** Copies the link to what is shown: the page, what was chosen on it, the date of service, and the release of the graph. */
export function CopyLink() {
  const release = useRelease();
  const [note, setNote] = useState('');
  const copy = async () => {
    const link = new URL(location.href);
    if (release) link.searchParams.set('release', release);
    try {
      await navigator.clipboard.writeText(link.href);
      setNote('Copied');
    } catch {
      // Browsers allow it only on secure pages.
      history.replaceState(history.state, '', link);
      setNote('The link is in the address bar');
    }
    setTimeout(() => setNote(''), 3000);
  };
  return (
    <span class="copy-link">
      <button type="button" title="Copy the link to this view" onClick={copy}>
        Copy link
      </button>
      <span class="copied" role="status">
        {note}
      </span>
    </span>
  );
}

/** Says so when a link was made with another release of the graph, whose answers may have been different. */
export function OtherRelease() {
  const release = useRelease();
  const { parameters, change } = useAddress();
  const made = parameters.release;
  if (!made || !release || made === release) return null;
  return (
    <p class="state other-release" role="status">
      This link was made with release {made} of the data. What you see is from release {release}, and may differ.{' '}
      <button type="button" onClick={() => change({ release: undefined })}>
        OK
      </button>
    </p>
  );
}
