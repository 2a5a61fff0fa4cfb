import { z } from 'zod';
import { quoted } from '../../client-text.ts';
import type { Reader } from '../../graph/port.ts';
import { query } from '../../graph/query.ts';
import { explainUnloaded } from './explain-unloaded.ts';

const models = query(
  'MATCH (n:HccCategory) RETURN DISTINCT n.model AS model ORDER BY model',
  z.object({ model: z.string() }),
);

const isName = /^[\p{L}\p{N}\s._()-]+$/u;

/**
 * The name of an HCC model, from the ways in which people write it: `V28`, `HCC v28`, `CMS-HCC-V28` and `28` are
 * `CMS-HCC V28`; `ESRD V24` is `CMS-HCC ESRD V24`; `RxHCC V8` is `RxHCC V08`. Other texts stay as they are.
 */
export function hccModel(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const [, kind = '', version] =
    /^(?:CMS)?(RX|ESRD)?(?:CMS)?(?:HCC)?(?:MODEL)?(?:ESRD)?(?:V|VERSION)?(\d{1,2})$/.exec(letters) ?? [];
  if (version === undefined || !isName.test(text)) return text;
  const name = kind === 'RX' ? 'RxHCC' : letters.includes('ESRD') ? 'CMS-HCC ESRD' : 'CMS-HCC';
  return `${name} V${version.padStart(2, '0')}`;
}

/** Why a model that a client named is none of those loaded, and which they are: a message. @throws {GraphError} */
export async function explainHccModel(graph: Reader, names: readonly string[]): Promise<string> {
  const loaded = (await models.read(graph)).map(({ model }) => model);
  const unknown = names.find((name) => !loaded.includes(name)) ?? '';
  const rule = `model must be the name of a loaded HCC model, but got ${quoted(unknown)}.`;
  return explainUnloaded(rule, loaded, unknown, "None is loaded: load CMS's HCC mappings first (npm run load).");
}
