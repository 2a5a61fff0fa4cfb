import { useLocation } from 'preact-iso';
import { useAddress } from '../data/address.ts';
import { CopyLink } from './copy-link.tsx';
import { SearchBox } from './search-box.tsx';

const pages = [
  ['/explore', 'Explore'],
  ['/browse', 'Browse'],
  ['/compare', 'Compare'],
  ['/list', 'Code list'],
  ['/claim', 'Claim'],
  ['/discrepancies', 'Discrepancies'],
] as const;

/** The top of every page: where to go, what to search, and the date of service that all pages use. */
export function Header() {
  const { path } = useLocation();
  const { date, href, change } = useAddress();
  return (
    <header class="top">
      <a class="brand" href={href('/')}>
        <img src="/favicon.svg" alt="" width="22" height="22" /> Medcode Graph
      </a>
      <nav aria-label="Pages">
        {pages.map(([address, name]) => (
          <a key={address} href={href(address)} aria-current={path === address ? 'page' : undefined}>
            {name}
          </a>
        ))}
        <a href="/ide">GraphQL</a>
      </nav>
      {path !== '/' && <SearchBox label="Search" placeholder="Search codes and words" />}
      <label class="date" title="The date of service. Without a date, the current editions count.">
        As of{' '}
        <input type="date" value={date ?? ''} onChange={({ currentTarget }) => change({ date: currentTarget.value })} />
      </label>
      <CopyLink />
    </header>
  );
}
