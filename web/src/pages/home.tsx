import { useAddress } from '../data/address.ts';
import { useTitle } from '../data/title.ts';
import { SearchBox } from '../parts/search-box.tsx';
import { Loaded } from './home/loaded.tsx';

/** Questions that show what the graph is good for, and the pages that answer them. */
const examples = [
  ['/code/CPT:0557T', 'Which diagnoses does the article list for 0557T, and on what evidence?'],
  ['/explore', 'What is 0557T connected with? Draw it.', { start: 'CPT:0557T' }],
  ['/discrepancies', 'Where do documents and code sets disagree?'],
] as const;

/** The first page: one search, three questions, and what is loaded. */
export function Home() {
  useTitle('');
  const { href } = useAddress();
  return (
    <div class="home">
      <h1>Medical billing codes, with the evidence for every relationship</h1>
      <SearchBox label="Search codes and words" placeholder="0557T, m545, hip fracture, DXA…" hasFocus />
      <section aria-labelledby="examples">
        <h2 id="examples">Try a question</h2>
        <ul class="questions">
          {examples.map(([path, text, values]) => (
            <li key={path}>
              <a href={href(path, values)}>{text}</a>
            </li>
          ))}
        </ul>
      </section>
      <Loaded />
    </div>
  );
}
