import { codeOf } from '../../codes/ids.ts';
import { isInForceOn } from '../../codes/validity.ts';
import type { Said } from './finding.ts';
import type { LineRule } from './rules.ts';

/** What is known of the payer and the procedure. A mention is never more than that. */
export const payerRule: LineRule = ({ number, procedure, payer }, { claim, facts }) => {
  if (!payer) return [];
  const common = { line: number, about: [payer, procedure] };
  const name = facts.node(payer)?.display;
  if (!payer.id || !name) {
    const message = payer.problem ?? `No payer of the id ${payer.id} is known.`;
    return [{ rule: 'UNKNOWN_PAYER', severity: 'WARNING', message, ...common, about: [payer] }];
  }
  const { id: subject } = procedure;
  if (subject === undefined) return [];
  const policies = facts.policies(payer.id, subject).filter((policy) => isInForceOn(claim.day, policy));
  if (policies.length > 0) {
    return policies.map(({ id, position, documentId }) => ({
      rule: 'PAYER_POLICY',
      ...sayingOf(position, name, codeOf(subject)),
      evidence: [id, documentId],
      ...common,
    }));
  }
  const mentions = facts.assertions('MENTIONED_PAYER', subject, payer.id);
  const mention = mentions.length > 0 ? ' A document mentions the payer, which says nothing of payment.' : '';
  return [
    {
      rule: 'PAYER_WITHOUT_POLICY',
      severity: 'INFO',
      message: `No policy of ${name} on ${codeOf(subject)} is known.${mention}`,
      assertions: mentions.map(({ id }) => id),
      ...common,
    },
  ];
};

function sayingOf(position: string, payer: string, procedure: string): Pick<Said, 'severity' | 'message'> {
  switch (position) {
    case 'NONCOVERED':
      return {
        severity: 'WARNING',
        message: `A policy of ${payer} says no to ${procedure}, as far as it is known here.`,
      };
    case 'INVESTIGATIONAL':
      return { severity: 'WARNING', message: `A policy of ${payer} counts ${procedure} as experimental.` };
    case 'CONTRACTOR_PRICED':
      return { severity: 'INFO', message: `A policy of ${payer} leaves ${procedure} to its contractor.` };
    case 'COVERED':
      return {
        severity: 'INFO',
        message: `A policy of ${payer} speaks for ${procedure}. Its conditions were not checked, and it promises nothing.`,
      };
    default:
      return {
        severity: 'INFO',
        message: `A policy of ${payer} speaks of ${procedure}. What it says is not known here.`,
      };
  }
}
