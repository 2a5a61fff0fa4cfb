import { useEffect, useRef } from 'preact/hooks';
import { nameOf } from '../../data/relationships.ts';
import { disagreementsOf } from '../../parts/disagreement.tsx';
import { onEnter } from '../../parts/on-enter.ts';
import type { Shown } from './filters.ts';
import { longName, type Scene, type SceneEdge, type SceneNode, shortName } from './scene.ts';

/** What a person has chosen in the picture. */
export type Choice = { readonly node: string } | { readonly edge: string } | undefined;

interface Props {
  readonly scene: Scene;
  readonly shown: Shown;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly onMove: (id: string, x: number, y: number) => void;
}

interface View {
  x: number;
  y: number;
  scale: number;
}

/** The picture. Each node and each relationship is a button with a name; the background moves with the pointer. */
export function Picture({ scene, shown, choice, onChoose, onMove }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const world = useRef<SVGGElement>(null);
  const view = useRef<View>({ x: 0, y: 0, scale: 1 });

  const show = () => {
    const { x, y, scale } = view.current;
    world.current?.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
  };
  const zoom = (factor: number) => {
    view.current.scale = Math.min(6, Math.max(0.15, view.current.scale * factor));
    show();
  };
  const fit = () => {
    const places = shown.nodes.flatMap((id) => scene.nodes.get(id) ?? []);
    const box = svg.current?.getBoundingClientRect();
    if (!box || places.length === 0) return;
    const [left, right] = extent(places.map(({ x }) => x));
    const [top, bottom] = extent(places.map(({ y }) => y));
    const unit = unitOf(svg.current);
    const scale = Math.min(
      1.1 / unit,
      box.width / unit / (right - left + 160),
      box.height / unit / (bottom - top + 110),
    );
    view.current = { scale, x: (-scale * (left + right)) / 2, y: (-scale * (top + bottom)) / 2 };
    show();
  };
  useEffect(fit, [scene.start, scene.nodes.size]);

  const pan = (event: PointerEvent) => {
    if (!svg.current || event.target !== svg.current) return;
    const { style } = svg.current;
    const unit = unitOf(svg.current);
    let moved = { dx: 0, dy: 0 };
    // While it moves, the browser only moves what it has painted. Painting hundreds of nodes for each frame would take too long.
    drag(
      event,
      (dx, dy) => {
        moved = { dx, dy };
        style.transform = `translate(${dx}px, ${dy}px)`;
      },
      () => {
        const { x, y } = view.current;
        style.transform = '';
        view.current = { ...view.current, x: x + moved.dx / unit, y: y + moved.dy / unit };
        show();
      },
    );
  };

  return (
    <div class="picture">
      <div class="frame">
        <svg
          ref={svg}
          viewBox="-500 -300 1000 600"
          role="group"
          aria-label={`Picture of ${shown.nodes.length} nodes and ${shown.edges.length} relationships`}
          onPointerDown={pan}
          onWheel={(event) => {
            event.preventDefault();
            zoom(event.deltaY < 0 ? 1.12 : 1 / 1.12);
          }}
        >
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 8 8"
              refX="22"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0 8 4 0 8z" />
            </marker>
          </defs>
          <g ref={world}>
            {shown.edges.map((edge) => (
              <Edge
                key={edge.id}
                edge={edge}
                scene={scene}
                isChosen={choice !== undefined && 'edge' in choice && choice.edge === edge.id}
                onChoose={onChoose}
              />
            ))}
            {shown.nodes.map((id) => {
              const node = scene.nodes.get(id);
              return (
                node && (
                  <Node
                    key={id}
                    node={node}
                    isStart={id === scene.start}
                    isChosen={choice !== undefined && 'node' in choice && choice.node === id}
                    onChoose={() => onChoose({ node: id })}
                    onMove={(x, y) => onMove(id, x, y)}
                    scaleOf={() => view.current.scale * unitOf(svg.current)}
                  />
                )
              );
            })}
          </g>
        </svg>
      </div>
      <div class="zoom">
        <button type="button" aria-label="Zoom in" onClick={() => zoom(1.25)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => zoom(0.8)}>
          −
        </button>
        <button type="button" onClick={fit}>
          Fit
        </button>
      </div>
    </div>
  );
}

/** Pixels of one unit of the picture. */
function unitOf(svg: SVGSVGElement | null): number {
  return svg?.getScreenCTM()?.a ?? 1;
}

function extent(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** Calls back with how far the pointer is from where it was pressed, until it is released. */
function drag(start: PointerEvent, move: (dx: number, dy: number) => void, end?: () => void): void {
  const onMove = (event: PointerEvent) => move(event.clientX - start.clientX, event.clientY - start.clientY);
  const onEnd = () => {
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onEnd);
    end?.();
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onEnd);
}

interface EdgeProps {
  readonly edge: SceneEdge;
  readonly scene: Scene;
  readonly isChosen: boolean;
  readonly onChoose: (choice: Choice) => void;
}

function Edge({ edge, scene, isChosen, onChoose }: EdgeProps) {
  const from = scene.nodes.get(edge.from);
  const to = scene.nodes.get(edge.to);
  if (!from || !to) return null;
  const choose = () => onChoose({ edge: edge.id });
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  const isDisputed = disagreementsOf(edge.assertions).length > 0;
  const name = `${nameOf(edge.relationship, 'OUT')}: ${shortName(from.node)} to ${shortName(to.node)}`;
  return (
    <g
      class={`edge${isChosen ? ' chosen' : ''}${isDisputed ? ' disputed' : ''}`}
      role="button"
      tabindex={0}
      aria-label={isDisputed ? `${name}, disputed` : name}
      onClick={choose}
      onKeyDown={onEnter(choose)}
    >
      <line class="target" {...ends} />
      <line class="line" {...ends} marker-end="url(#arrow)" />
    </g>
  );
}

interface NodeProps {
  readonly node: SceneNode;
  readonly isStart: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onMove: (x: number, y: number) => void;
  readonly scaleOf: () => number;
}

function Node({ node: { node, x, y, isPinned }, isStart, isChosen, onChoose, onMove, scaleOf }: NodeProps) {
  const group = useRef<SVGGElement>(null);
  const press = (event: PointerEvent) => {
    let at = { x, y };
    const scale = scaleOf();
    drag(
      event,
      (dx, dy) => {
        at = { x: Math.round(x + dx / scale), y: Math.round(y + dy / scale) };
        group.current?.setAttribute('transform', `translate(${at.x} ${at.y})`);
      },
      () => {
        if (Math.hypot(at.x - x, at.y - y) > 3) onMove(at.x, at.y);
      },
    );
  };
  const kind = 'system' in node ? node.system : 'other';
  return (
    <g
      ref={group}
      class={`node ${kind}${isChosen ? ' chosen' : ''}${isStart ? ' start' : ''}${isPinned ? ' pinned' : ''}`}
      transform={`translate(${x} ${y})`}
      role="button"
      tabindex={0}
      aria-label={`${longName(node)}${isPinned ? ', pinned' : ''}`}
      data-id={node.id}
      onPointerDown={press}
      onClick={onChoose}
      onKeyDown={onEnter(onChoose)}
    >
      <title>{longName(node)}</title>
      <circle r={isStart ? 17 : 13} />
      <text y={isStart ? 32 : 28}>{shortName(node)}</text>
    </g>
  );
}
