import { type Content, together } from '../../records/content.ts';
import type { Gate } from '../../records/gate.ts';
import { icdId } from '../../records/ids.ts';
import type { DocumentRecord } from '../../records/records.ts';
import { type CodeChange, changeReferences, changeRow } from '../releases/code-change.ts';
import type { Release } from '../releases/release.ts';
import { successionRow } from '../releases/succession.ts';
import type { CodeStates, StoredCodes } from './code-state.ts';
import { findSuccessors } from './find-successors.ts';
import { buildHierarchy } from './hierarchy.ts';
import { publishedOrder } from './published-order.ts';

const documentId = 'DOC:icd10cm';

/**
 * The content that brings the codes of ICD-10-CM up to a release, with what the release changed. Codes that stay as the graph
 * has them are left out.
 * @param codes the codes as the graph has them, and after the newest release
 */
export function contentOf(
  gate: Gate,
  document: DocumentRecord,
  { stored, states }: { readonly stored: StoredCodes; readonly states: CodeStates },
  changes: readonly CodeChange[],
  release: Release,
): Content {
  const { nodes, references, starts, unparented } = buildHierarchy(gate, publishedOrder(states), stored, documentId);
  const successors = findSuccessors(changes, states).map(({ code, successor, kind }) =>
    successionRow(gate, { from: icdId(code), to: icdId(successor), kind, edition: release.version }),
  );
  return {
    document,
    nodes: together(
      nodes,
      changes.map((change) => changeRow(gate, change, icdId(change.code), release, states.get(change.code)?.position)),
    ),
    types: ['CHILD_OF', 'IN_BLOCK', 'IN_CHAPTER', 'LIES_IN'],
    references: together(
      references,
      successors,
      changeReferences(gate, changes, ({ code }) => icdId(code), release),
    ),
    growing: ['REPLACED_BY', 'CHANGED_BY'],
    // Without a release before it, nearly all nodes are new.
    ...(stored.size > 0 && { starts: new Set(starts) }),
    remarks:
      unparented.length > 0
        ? [
            `Codes without a parent, because they start with no other code: ${unparented.length} (${unparented.join(', ')}).`,
          ]
        : [],
  };
}

/** The document of the codes, with the version of the newest release. */
export function documentOf({ version }: { readonly version: string }): DocumentRecord {
  return {
    record: 'document',
    id: documentId,
    title: 'ICD-10-CM',
    publisher: 'CDC/NCHS and CMS',
    kind: 'CODE_SET',
    version,
    licenceNote:
      'A work of the US Government, in the public domain in the United States; WHO holds the copyright of ICD-10 elsewhere.',
  };
}
