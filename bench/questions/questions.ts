import type { Input, Operation } from '../operations/operation.ts';

/** A question that only our server can answer, without other contestants to compare with. */
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

const ids = ['CPT:0557T', 'ICD10CM:M81.0', 'ICD10CM:S72.001A', 'NUCC:2085R0202X'];

const similar: Question = {
  name: 'similar',
  ours: {
    document: `query Similar($id: ID!) {
      node(id: $id) {
        ... on Procedure { similar { node { code display } score shared { code } } }
        ... on Diagnosis { similar { node { code display } score shared { code } } }
        ... on Specialty { similar { node { code display } score shared { code } } }
      }
    }`,
  },
  inputs: ids.map((id) => ({ id })),
};

const paths: Question = {
  name: 'paths of up to 4 steps',
  ours: {
    document: `query Paths($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxLength: 4) { paths { length explanation } complete }
    }`,
  },
  inputs: ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => ({ from, to }))),
};

/** Codes as people type them, one with a typo. */
const typed = ['M81.0', 'm810', ' s72.001a', 'Z79.52', 'e119', '0557t-26', '77080', '2085R0202X', 'M81.O', 'i10'];

const resolve: Question = {
  name: 'resolve of 100',
  ours: {
    document: `query Resolve($inputs: [String!]!) {
      resolve(inputs: $inputs) { input status code { id } note suggestions { id } }
    }`,
  },
  inputs: [{ inputs: Array.from({ length: 100 }, (_, place) => typed[place % typed.length]) }],
};

export const questions: readonly Question[] = [search, resolve, similar, paths, checkClaim];
