import type { Input, Operation } from '../operations/operation.ts';

/** A question that only our server answers: there is nobody to compare it with. */
export interface Question extends Pick<Operation, 'name' | 'ours'> {
  readonly inputs: readonly Input[];
}

const search: Question = {
  name: 'search',
  ours: {
    document: `query Search($text: String!) {
    search(text: $text) { edges { score node { id } matches { asked found how field } } }
  }`,
  },
  inputs: [
    'hip fracture',
    'postmenopausal osteoporosis with current pathological fracture',
    'diabetes neuropathy',
    'osteoporsis',
    'm81.0',
    'radiology',
  ].map((text) => ({ text })),
};

const checkClaim: Question = {
  name: 'checkClaim of 3 lines',
  ours: {
    document: `query CheckClaim($claim: ClaimInput!) {
    checkClaim(claim: $claim) { verdict findings { rule severity line message suggestions { code } } notChecked }
  }`,
  },
  inputs: ['2026-11-23', '2025-09-30'].map((dateOfService) => ({
    claim: {
      dateOfService,
      lines: [
        { procedure: '0557T', modifiers: ['26'], diagnoses: ['M81.0', 'M85.8'] },
        { procedure: '72192', modifiers: ['54'], diagnoses: ['S72.001A', 'M80.051A'] },
        { procedure: '77080', diagnoses: ['m800', 'Z79.52', 'E11.9'], specialty: '2085R0202X', placeOfService: '22' },
      ],
    },
  })),
};

export const questions: readonly Question[] = [search, checkClaim];
