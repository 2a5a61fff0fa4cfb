import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { ccsrCategoryQueries } from './resolvers/ccsr-category.ts';
import { claimQueries } from './resolvers/claim.ts';
import { codeQueries } from './resolvers/code.ts';
import { codeFactQueries } from './resolvers/code-facts.ts';
import { codeTogetherQueries } from './resolvers/code-together.ts';
import { compareQueries } from './resolvers/compare.ts';
import { coverageQueries } from './resolvers/coverage.ts';
import { coverageCheckQueries } from './resolvers/coverage-check.ts';
import { coverageComparisonQueries } from './resolvers/coverage-comparison.ts';
import { coverageGroupQueries } from './resolvers/coverage-group.ts';
import { datasetQueries } from './resolvers/dataset.ts';
import { diagnosisQueries } from './resolvers/diagnosis.ts';
import { discrepancyQueries } from './resolvers/discrepancy.ts';
import { documentQueries } from './resolvers/document.ts';
import { hccCategoryQueries } from './resolvers/hcc-category.ts';
import { icd9CodeQueries } from './resolvers/icd9-code.ts';
import { medicareSpecialtyQueries } from './resolvers/medicare-specialty.ts';
import { modifierQueries } from './resolvers/modifier.ts';
import { ncciQueries } from './resolvers/ncci.ts';
import { neighborQueries } from './resolvers/neighbors.ts';
import { nodeQueries } from './resolvers/node.ts';
import { pathQueries } from './resolvers/paths.ts';
import { payerQueries } from './resolvers/payer.ts';
import { placeOfServiceQueries } from './resolvers/place-of-service.ts';
import { procedureQueries } from './resolvers/procedure.ts';
import { releaseQueries } from './resolvers/release.ts';
import { resolveQueries } from './resolvers/resolve.ts';
import { searchQueries } from './resolvers/search.ts';
import { specialtyQueries } from './resolvers/specialty.ts';
import type { Root, Settings } from './root.ts';

/** Every root field has a resolver. */
const queries: Required<QueryResolvers> = {
  ...nodeQueries,
  ...neighborQueries,
  ...codeQueries,
  ...procedureQueries,
  ...diagnosisQueries,
  ...specialtyQueries,
  ...medicareSpecialtyQueries,
  ...modifierQueries,
  ...payerQueries,
  ...placeOfServiceQueries,
  ...documentQueries,
  ...ccsrCategoryQueries,
  ...coverageQueries,
  ...coverageGroupQueries,
  ...coverageCheckQueries,
  ...coverageComparisonQueries,
  ...hccCategoryQueries,
  ...icd9CodeQueries,
  ...discrepancyQueries,
  ...releaseQueries,
  ...datasetQueries,
  ...claimQueries,
  ...searchQueries,
  ...pathQueries,
  ...compareQueries,
  ...codeTogetherQueries,
  ...ncciQueries,
  ...codeFactQueries,
  ...resolveQueries,
};

type Resolver = (args: Readonly<Record<string, unknown>>, settings: Settings) => Root;

/** The resolver of a root field. It takes coerced arguments. */
export function rootResolver(name: string): Resolver {
  return queries[name as keyof typeof queries] as Resolver;
}
