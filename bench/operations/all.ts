import { codePrefix } from './code-prefix.ts';
import { countOrder } from './count-order.ts';
import { dashboard } from './dashboard.ts';
import { deepPage } from './deep-page.ts';
import { groups } from './groups.ts';
import { manyEdges } from './many-edges.ts';
import { nodeById } from './node-by-id.ts';
import { oneHop } from './one-hop.ts';
import type { Operation } from './operation.ts';
import { relatedFilter } from './related-filter.ts';
import { small } from './small.ts';
import { subtree } from './subtree.ts';
import { commonText, rareText } from './text-contains.ts';
import { threeLevels } from './three-levels.ts';
import { totalCount } from './total-count.ts';

export const operations: readonly Operation[] = [
  oneHop,
  dashboard,
  threeLevels,
  manyEdges,
  relatedFilter,
  countOrder,
  groups,
  deepPage,
  totalCount,
  nodeById,
  codePrefix,
  commonText,
  rareText,
  subtree,
  small,
];
