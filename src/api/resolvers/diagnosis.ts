import { hierarchyId } from '../../codes/hierarchy.ts';
import { readCodeId } from '../../codes/reading/read-code.ts';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import { findChapter } from '../../questions/chapter/chapter.ts';
import { connection, node, question } from '../root.ts';

export const diagnosisQueries = {
  diagnosis: ({ code }) => node(readCodeId('Diagnosis', code)),
  diagnoses: () => connection(),
  chapter: ({ number }) => question(1, ({ graph }) => findChapter(graph, number)),
  chapters: () => connection(),
  block: ({ range }) => node(hierarchyId(range)),
  blocks: () => connection(),
} satisfies QueryResolvers;
