import { hierarchy, treemap } from 'd3-hierarchy';
import { count } from '../../parts/data-table.tsx';
import { onEnter } from '../../parts/on-enter.ts';

/** An area of the map. */
export interface Area {
  readonly id: string;
  readonly label: string;
  readonly size: number;
}

interface Props {
  readonly areas: readonly Area[];
  readonly onOpen: (id: string) => void;
}

const width = 1200;
const height = 560;

/** Areas as large as what they have. Each is a button that opens it; small ones have their names in a tooltip. */
export function TreeMap({ areas, onOpen }: Props) {
  const root = hierarchy<{ readonly children?: readonly Area[]; readonly size?: number }>({ children: areas })
    .sum(({ size = 0 }) => size)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const { children = [] } = treemap<typeof root.data>().size([width, height]).paddingInner(3)(root);
  return (
    <svg class="tree-map" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={`Map of ${areas.length} areas`}>
      {children.map(({ data, x0, x1, y0, y1 }) => {
        const { id, label, size } = data as Area;
        const open = () => onOpen(id);
        const name = `${label}: ${count(size)}`;
        return (
          <g
            key={id}
            role="button"
            tabindex={0}
            aria-label={name}
            transform={`translate(${x0} ${y0})`}
            onClick={open}
            onKeyDown={onEnter(open)}
          >
            <title>{name}</title>
            <rect width={x1 - x0} height={y1 - y0} rx="4" />
          </g>
        );
      })}
      <g class="labels" aria-hidden="true">
        {children.map(({ data, x0, x1, y0, y1 }) => (
          <Label key={(data as Area).id} area={data as Area} left={x0} top={y0} width={x1 - x0} height={y1 - y0} />
        ))}
      </g>
    </svg>
  );
}

interface LabelProps {
  readonly area: Area;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What fits of an area's name. The button under it has the whole name. */
function Label({ area, left, top, width: areaWidth, height: areaHeight }: LabelProps) {
  return (
    <g transform={`translate(${left + 9} ${top})`}>
      {linesOf(area.label, areaWidth, areaHeight).map((line, i) => (
        <text key={line} y={21 + i * 17}>
          {line}
        </text>
      ))}
      {areaWidth > 60 && areaHeight > 60 && (
        <text class="size" y={areaHeight - 10}>
          {count(area.size)}
        </text>
      )}
    </g>
  );
}

/** As many words as an area has room for, in lines. */
function linesOf(label: string, areaWidth: number, areaHeight: number): string[] {
  const room = Math.floor((areaWidth - 18) / 8.4);
  const most = Math.floor((areaHeight - 34) / 17);
  if (room < 6 || most < 1) return [];
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > room ? `${word.slice(0, room - 1)}…` : word);
  }
  const last = lines[most - 1] ?? '';
  return lines.length > most ? [...lines.slice(0, most - 1), `${last.slice(0, room - 1).replace(/…$/, '')}…`] : lines;
}
