import { z } from 'zod';
import type { GraphModel } from '../model/graph-model.ts';
import type { Counts, Graph, Reader } from '../port.ts';
import { query } from '../query.ts';
import { type Statistics, statisticsOf } from './statistics.ts';

const counted = z.object({ number: z.number() });

/** The statistics of a graph, from the counts that it has, or else by counting. @throws {GraphError} */
export async function readStatistics(graph: Pick<Graph, 'read' | 'counts'>, model: GraphModel): Promise<Statistics> {
  return statisticsOf(model, (await graph.counts?.()) ?? (await countAll(graph, model)));
}

/**
 * Counts the nodes of each label and the relationships of each type, one after the other, so that other statements need
 * not wait. Neo4j has these counts at hand.
 */
async function countAll(graph: Reader, model: GraphModel): Promise<Counts> {
  const labels = new Map<string, number>();
  for (const label of labelsOf(model)) labels.set(label, await count(graph, `(:${label})`));
  const types = new Map<string, number>();
  for (const type of Object.keys(model.relationships)) {
    types.set(type, await count(graph, patternOf(model, type, labels)));
  }
  return { labels, types };
}

async function count(graph: Reader, pattern: string): Promise<number> {
  const { number } = await query(`MATCH ${pattern} RETURN count(*) AS number`, counted).readOne(graph);
  return number;
}

function labelsOf({ mark, labels }: GraphModel): Set<string> {
  const shared = Object.values(labels).flatMap((label) => label.shared);
  return new Set([mark, ...Object.keys(labels), ...shared]);
}

/** Grafeo walks a pattern from its first node, so that is the end with fewer nodes. */
function patternOf({ relationships }: GraphModel, type: string, labels: ReadonlyMap<string, number>): string {
  const { from = '', to = '' } = relationships[type] ?? {};
  const isFromSmaller = (labels.get(from) ?? 0) <= (labels.get(to) ?? 0);
  return isFromSmaller ? `(:${from})-[:${type}]->()` : `(:${to})<-[:${type}]-()`;
}
