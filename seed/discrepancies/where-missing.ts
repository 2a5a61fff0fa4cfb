import { systemName } from '../../src/codes/code-systems.ts';
import type { ListedSystem } from '../../src/codes/listed-systems.ts';
import { today } from '../../src/graph/day.ts';

/** What a complete list says by lacking a code: "M81.9 is in no loaded release of ICD-10-CM: FY2025, FY2026". */
export function whereMissing(code: string, system: string, { releases }: ListedSystem): string {
  const name = systemName(system);
  const [last, ...others] = releases.toReversed();
  if (!last) return `${code} is not in the loaded list of ${name} codes`;
  const ended = last.effectiveTo < today() ? ` (through ${last.effectiveTo})` : '';
  if (others.length === 0) return `${code} is not in the loaded release of ${name}: ${last.version}${ended}`;
  const versions = releases.map(({ version }) => version).join(', ');
  return `${code} is in no loaded release of ${name}: ${versions}${ended}`;
}
