import { isInState } from '../../codes/us-states.ts';
import type { PlaceOfDocument } from './facts.ts';

/** Where to look: the name of a state, and the name of a contractor or its id in the Medicare Coverage Database. */
export interface Place {
  readonly state?: string | undefined;
  readonly contractor?: string | undefined;
}

/** Whether a document applies in a place; undefined if that is not known. */
export function appliesIn(document: PlaceOfDocument, { state, contractor }: Place): boolean | undefined {
  const answers = [
    ...(state === undefined ? [] : [isOfState(document, state)]),
    ...(contractor === undefined ? [] : [isOfContractor(document, contractor)]),
  ];
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

/** Whether one of these places is the place; undefined if that is not known of any. */
export function appliesInOne(places: readonly PlaceOfDocument[], place: Place): boolean | undefined {
  const answers = places.map((one) => appliesIn(one, place));
  return answers.includes(true) ? true : answers.includes(undefined) || answers.length === 0 ? undefined : false;
}

function isOfState({ states }: PlaceOfDocument, state: string): boolean | undefined {
  return states === null ? undefined : states.some((one) => isInState(one, state));
}

function isOfContractor(document: PlaceOfDocument, given: string): boolean | undefined {
  const { contractor, contractorIds, contractorNames, contractorNumbers } = document;
  const names = [...(contractor === null ? [] : [contractor]), ...(contractorNames ?? [])];
  if (names.some((name) => name.toLowerCase().includes(given.toLowerCase()))) return true;
  if (contractorIds?.includes(given) || contractorNumbers?.includes(given)) return true;
  // An id says nothing about a name, and a name nothing about an id.
  const isKnown = /^\d+$/.test(given) ? contractorIds !== null : names.length > 0;
  return isKnown ? false : undefined;
}
