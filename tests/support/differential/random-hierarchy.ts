import type { NodeRecord, RelationshipRecord } from '../records.ts';
import type { Choices } from './choices.ts';

/** A node of the hierarchy of diagnoses, with the relationships to its ancestors. */
export interface Placed {
  readonly node: NodeRecord;
  readonly up: readonly RelationshipRecord[];
}

/** Chapters, blocks, categories and codes, in the order of a printed list, which their positions follow. */
export function randomHierarchy(choices: Choices): Placed[] {
  let position = 0;
  const next = () => {
    position += 1;
    return position;
  };

  function diagnosis(code: string, above: string, places: object, depth: number): Placed[] {
    const id = `ICD10CM:${code}`;
    const own = { position: next() };
    const placed = { categoryId: id, ...places };
    const below = suffixes
      .slice(0, depth > 2 ? 0 : choices.below(3))
      .flatMap((suffix) => diagnosis(`${code}${depth === 0 ? '.' : ''}${suffix}`, id, placed, depth + 1));
    return [
      {
        node: {
          label: 'Diagnosis',
          properties: { id, code, system: 'ICD10CM', ...own, lastPosition: position, ...placed },
        },
        up: [{ type: depth === 0 ? 'IN_BLOCK' : 'CHILD_OF', from: id, to: above, properties: {} }],
      },
      ...below,
    ];
  }

  function block(letter: string, from: number, chapter: string): Placed[] {
    const range = `${letter}${from}0-${letter}${from}9`;
    const id = `ICD10CM:${range}`;
    const own = { position: next() };
    const places = { blockId: id, chapterId: chapter };
    const below = suffixes
      .slice(0, 1 + choices.below(2))
      .flatMap((digit) => diagnosis(`${letter}${from}${digit}`, id, places, 0));
    return [
      {
        node: { label: 'IcdBlock', properties: { id, range, ...own, lastPosition: position } },
        up: ['IN_CHAPTER', 'LIES_IN'].map((type) => ({ type, from: id, to: chapter, properties: {} })),
      },
      ...below,
    ];
  }

  function chapter(letter: string): Placed[] {
    const range = `${letter}00-${letter}99`;
    const id = `ICD10CM:${range}`;
    const own = { position: next() };
    const below = [0, 1].slice(0, 1 + choices.below(2)).flatMap((from) => block(letter, from, id));
    const node: NodeRecord = { label: 'IcdChapter', properties: { id, range, ...own, lastPosition: position } };
    return [{ node, up: [] }, ...below];
  }

  return ['A', 'M', 'S'].flatMap(chapter);
}

const suffixes = ['1', '5', 'X'];
