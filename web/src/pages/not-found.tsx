import { useAddress } from '../data/address.ts';
import { useTitle } from '../data/title.ts';

/** The page for addresses that lead nowhere. */
export function NotFound() {
  useTitle('No such page');
  const { href } = useAddress();
  return (
    <>
      <h1>There is no such page</h1>
      <p>
        Search for a code above, or start at <a href={href('/')}>the first page</a>.
      </p>
    </>
  );
}
