import { writeCursor } from '../cursor.ts';
import type { GroupsShape, NodeShape } from '../plan/shape.ts';
import { type Decoded, type Slots, setKey, unwrap } from './values.ts';

/** The largest groups, the number of rows in all others, how many these are, and the number of rows without a key. */
type GroupsValues = readonly [groups: readonly GroupValues[], other: number, otherCount: number, missing: number];
type GroupValues = readonly [
  key: unknown,
  count: number,
  nodes?: readonly (readonly unknown[])[],
  inner?: readonly unknown[],
];

type DecodeNode = (shape: NodeShape, slots: Slots) => Decoded;

/** The groups of a list. One for the other groups and one for rows without a key come last, unless they are empty. */
export function decodeGroups(shape: GroupsShape, value: unknown, decodeNode: DecodeNode): Decoded[] {
  const [groups, other, otherCount, missing] = value as GroupsValues;
  const decoded = groups.map(([key, count, nodes, inner = []], index) => {
    const slots = nodes?.[0]?.map((one) => [one]);
    const display = shape.display === undefined ? null : unwrap(slots?.[shape.display]?.[0]);
    const cursor = writeCursor(shape.signature, [shape.skipped + index + 1]);
    const group = { kind: 'VALUE', key: String(key), label: display ?? inWords(key), count, groupCount: 1, cursor };
    const nodeOf = (node: NodeShape) => (slots ? decodeNode(node, slots) : null);
    return decodeGroup(shape, group, nodeOf, (groups) => decodeGroups(groups, inner[groups.slot], decodeNode));
  });
  const rest = [
    { kind: 'OTHER', label: 'Other', count: other, groupCount: otherCount },
    { kind: 'MISSING', label: 'Missing', count: missing, groupCount: 1 },
  ].filter(({ count }) => count > 0);
  return [
    ...decoded,
    ...rest.map((group) =>
      decodeGroup(
        shape,
        group,
        () => null,
        () => [],
      ),
    ),
  ];
}

function decodeGroup(
  { fields }: GroupsShape,
  group: Decoded,
  decodeNode: (shape: NodeShape) => unknown,
  decodeInner: (shape: GroupsShape) => readonly Decoded[],
): Decoded {
  const decoded: Decoded = {};
  for (const { as, name, node, inner } of fields) {
    if (name === '__typename') setKey(decoded, as, 'Group');
    else if (name === 'groups') setKey(decoded, as, inner ? decodeInner(inner) : []);
    else setKey(decoded, as, node ? decodeNode(node) : (group[name] ?? null));
  }
  return decoded;
}

/** The label of a group: "Risk factor" for `RISK_FACTOR`, "Yes" and "No" for true and false. */
function inWords(key: unknown): string {
  if (typeof key === 'boolean') return key ? 'Yes' : 'No';
  const text = String(key);
  return /^[A-Z_\d]+$/.test(text) ? `${text.charAt(0)}${text.slice(1).toLowerCase().replaceAll('_', ' ')}` : text;
}
