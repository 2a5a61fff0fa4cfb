import type { OfficialSourceName } from '../../src/graph/model/sources.ts';
import { codeSets, type RecognizedFile } from '../sources/code-sets.ts';
import { yearIn } from '../sources/year-in.ts';

/**
 * Files in an order in which each comes after those that it builds on, as its source says; releases of one data set by
 * the years in their names.
 */
export function inLoadingOrder(files: readonly RecognizedFile[]): RecognizedFile[] {
  return files.toSorted((one, other) => {
    const byStage = stageOf(one.source.name) - stageOf(other.source.name);
    return byStage || yearOf(one) - yearOf(other) || (one.file.name < other.file.name ? -1 : 1);
  });
}

const predecessors = new Map(codeSets.map(({ name, after }) => [name, after]));

/** The most sources that have to be loaded before this one, one after another. */
function stageOf(name: OfficialSourceName, followers: readonly OfficialSourceName[] = []): number {
  const chain = [...followers, name];
  if (followers.includes(name)) throw new Error(`Sources must not follow each other in a circle: ${chain.join(', ')}.`);
  return Math.max(0, ...(predecessors.get(name) ?? []).map((before) => stageOf(before, chain) + 1));
}

/** 0 if its name has none. */
function yearOf({ file }: RecognizedFile): number {
  return Number(yearIn(file.name) ?? 0);
}
