import type { Size } from './size.ts';

// The number of codes in the subtree of a code, from a category down to the last level. A category has 3 codes directly
// below it, and each of these 2; the next levels have 3 and 4.
const subtree = [100, 33, 16, 5, 1] as const;
const leavesOfCategory = 72;
const categoriesOfBlock = 5;
const categoriesOfChapter = 50;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function diagnosisCount({ chapters }: Size): number {
  return chapters * categoriesOfChapter * subtree[0];
}

/** The code at a position of the list of all codes. It is invented, so it is not the published code at that position. */
export function diagnosisCode(position: number): string {
  const below = digitsBelow(position);
  const category = categoryCode(Math.floor(position / subtree[0]));
  return below.length > 0 ? `${category}.${below.join('')}` : category;
}

/** A diagnosis as a node of the graph. */
export function diagnosis(position: number) {
  const code = diagnosisCode(position);
  const level = digitsBelow(position).length;
  const category = Math.floor(position / subtree[0]);
  return {
    id: `ICD10CM:${code}`,
    system: 'ICD10CM',
    code,
    display: `Made-up condition ${code} in the made-up category ${categoryCode(category)}`,
    billable: level === 4,
    level: level === 0 ? 'CATEGORY' : level === 4 ? 'CODE' : 'SUBCATEGORY',
    chapterId: `ICD10CM:${chapterRange(Math.floor(category / categoriesOfChapter))}`,
    blockId: `ICD10CM:${blockRange(Math.floor(category / categoriesOfBlock))}`,
    categoryId: `ICD10CM:${categoryCode(category)}`,
    position,
    lastPosition: position + (subtree[level] ?? 1) - 1,
  };
}

/** The id of the diagnosis directly above; undefined for a category. */
export function parentId(position: number): string | undefined {
  const code = diagnosisCode(position);
  if (code.length === 3) return undefined;
  return `ICD10CM:${code.length === 5 ? code.slice(0, 3) : code.slice(0, -1)}`;
}

/** The billable diagnosis with a rank in popularity, 0 for the most popular. */
export function popularDiagnosis(size: Size, rank: number): string {
  const leaves = size.chapters * categoriesOfChapter * leavesOfCategory;
  // A prime, so that each rank has a different code, far from that of the next rank.
  const leaf = (rank * 48_271) % leaves;
  const inCategory = leaf % leavesOfCategory;
  const four = Math.floor(inCategory / 4);
  const below = [Math.floor(four / 6), Math.floor(four / 3) % 2, four % 3, inCategory % 4];
  return `${categoryCode(Math.floor(leaf / leavesOfCategory))}.${below.join('')}`;
}

/** Fifty popular diagnoses, as values of a variable `$code`. */
export function popularDiagnoses(size: Size): { readonly code: string }[] {
  return Array.from({ length: 50 }, (_, i) => ({ code: popularDiagnosis(size, 20 + i * 4) }));
}

/** How many diagnoses are billable. Only these can be popular. */
export function billableCount({ chapters }: Size): number {
  return chapters * categoriesOfChapter * leavesOfCategory;
}

/** A chapter as a node: 50 categories with the same letter. */
export function chapter(index: number) {
  const range = chapterRange(index);
  const places = span(index, categoriesOfChapter * subtree[0]);
  return {
    id: `ICD10CM:${range}`,
    number: index + 1,
    range,
    display: `Made-up chapter ${chapterName(index)}`,
    ...places,
  };
}

/** A block as a node: five categories. */
export function block(index: number) {
  const range = blockRange(index);
  const places = span(index, categoriesOfBlock * subtree[0]);
  return { id: `ICD10CM:${range}`, range, display: `Made-up block ${range}`, ...places };
}

/** The id of the chapter that a block is in. */
export function chapterOfBlock(index: number): string {
  return `ICD10CM:${chapterRange(Math.floor((index * categoriesOfBlock) / categoriesOfChapter))}`;
}

export function blockCount({ chapters }: Size): number {
  return (chapters * categoriesOfChapter) / categoriesOfBlock;
}

function span(index: number, length: number) {
  return { position: index * length, lastPosition: (index + 1) * length - 1 };
}

function chapterRange(index: number): string {
  const first = index * categoriesOfChapter;
  return `${categoryCode(first)}-${categoryCode(first + categoriesOfChapter - 1)}`;
}

function chapterName(index: number): string {
  const [letter, round] = [letters[index % letters.length], Math.floor(index / letters.length)];
  return round === 0 ? `${letter}` : `${letter}, ${round + 1}`;
}

function blockRange(index: number): string {
  const first = index * categoriesOfBlock;
  return `${categoryCode(first)}-${categoryCode(first + categoriesOfBlock - 1)}`;
}

/** Chapters take a letter each, until there are no more. Then each letter gets another chapter, and so on. */
function categoryCode(index: number): string {
  const chapterIndex = Math.floor(index / categoriesOfChapter);
  const round = Math.floor(chapterIndex / letters.length);
  const place = round * categoriesOfChapter + (index % categoriesOfChapter);
  return `${letters[chapterIndex % letters.length]}${lastTwo(place)}`;
}

/** Two digits, and after the last of these a digit and a letter. */
function lastTwo(place: number): string {
  if (place < 100) return String(place).padStart(2, '0');
  return `${Math.floor((place - 100) / letters.length)}${letters[(place - 100) % letters.length]}`;
}

/** The index of a code among its siblings, on each level below the category. */
function digitsBelow(position: number): number[] {
  const digits: number[] = [];
  let rest = position % subtree[0];
  for (const size of subtree.slice(1)) {
    if (rest === 0) break;
    digits.push(Math.floor((rest - 1) / size));
    rest = (rest - 1) % size;
  }
  return digits;
}
