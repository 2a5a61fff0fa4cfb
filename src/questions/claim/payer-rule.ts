import { codeOf } from '../../codes/ids.ts';
import { isInForceOn } from '../../codes/validity.ts';
import type { RuleResult } from './finding.ts';
import type { LineRule } from './rules.ts';

/** What is known about the payer and the procedure. A mention of a payer says nothing about payment. */
export const payerRule: LineRule = ({ number, procedure, payer }, { claim, facts }) => {
  if (!payer) return [];
  const common = { line: number, about: [payer, procedure] };
  const name = facts.node(payer)?.display;
  if (!payer.id || !name) {
    const message = payer.problem ?? `No payer with the id ${payer.id} is known.`;
    return [{ rule: 'UNKNOWN_PAYER', severity: 'WARNING', message, ...common, about: [payer] }];
  }
  const { id: subject } = procedure;
  if (subject === undefined) return [];
  const policies = facts.policies(payer.id, subject).filter((policy) => isInForceOn(claim.day, policy));
  if (policies.length > 0) {
    return policies.map(({ id, position, documentId }) => ({
      rule: 'PAYER_POLICY',
      ...describePolicy(position, name, codeOf(subject)),
      evidence: [id, documentId],
      ...common,
    }));
  }
  const mentions = facts.assertions('MENTIONED_PAYER', subject, payer.id);
  const mention = mentions.length > 0 ? ' A document mentions the payer, which says nothing about payment.' : '';
  return [
    {
      rule: 'PAYER_WITHOUT_POLICY',
      severity: 'INFO',
      message: `No policy from ${name} on ${codeOf(subject)} is known.${mention}`,
      assertions: mentions.map(({ id }) => id),
      ...common,
    },
  ];
};

function describePolicy(position: string, payer: string, procedure: string): Pick<RuleResult, 'severity' | 'message'> {
  switch (position) {
    case 'NONCOVERED':
      return {
        severity: 'WARNING',
        message: `A policy from ${payer} excludes ${procedure} from payment, as far as is known here.`,
      };
    case 'INVESTIGATIONAL':
      return { severity: 'WARNING', message: `A policy from ${payer} considers ${procedure} investigational.` };
    case 'CONTRACTOR_PRICED':
      return { severity: 'INFO', message: `A policy from ${payer} leaves ${procedure} to its contractors to decide.` };
    case 'COVERED':
      return {
        severity: 'INFO',
        message: `A policy from ${payer} supports ${procedure}. Its conditions were not checked, and it does not promise payment.`,
      };
    default:
      return {
        severity: 'INFO',
        message: `A policy from ${payer} addresses ${procedure}. What it says is not known here.`,
      };
  }
}
