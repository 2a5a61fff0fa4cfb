import { useEffect, useRef, useState } from 'preact/hooks';
import { useAddress } from '../../data/address.ts';
import { ask } from '../../data/ask.ts';
import { useTitle } from '../../data/title.ts';
import { NodeCountsDocument } from '../../generated/graphql.ts';
import { SearchBox } from '../../parts/search-box.tsx';
import { Empty, Failure, Loading } from '../../parts/states.tsx';
import { EdgePanel } from './edge-panel.tsx';
import { FilterBar } from './filter-bar.tsx';
import { type Filters, shownOf } from './filters.ts';
import { place } from './layout.ts';
import { readLink, writeLink } from './link.ts';
import { additionOf, findPaths, load, type PathAnswer } from './load.ts';
import { NodePanel } from './node-panel.tsx';
import { type Choice, Picture } from './picture.tsx';
import { mostNodes, type Scene, type Step, sceneOf, withNode, withoutNode, withStep } from './scene.ts';
import { SceneTable } from './scene-table.tsx';
import { useHistory } from './use-history.ts';

/** The picture of the graph around a node. The address has everything that is drawn. */
export default function Explore() {
  const { date, parameters } = useAddress();
  const history = useHistory<Scene>();
  const [filters, setFilters] = useState<Filters>({});
  const [choice, setChoice] = useState<Choice>();
  const [pathFrom, setPathFrom] = useState<string>();
  const [paths, setPaths] = useState<PathAnswer>();
  const [error, setError] = useState<Error>();
  const [isBusy, setBusy] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const scene = history.value;
  useTitle(scene ? `Explore ${scene.start}` : 'Explore');

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(undefined);
    await work().catch((problem: unknown) => setError(problem instanceof Error ? problem : new Error(String(problem))));
    setBusy(false);
  };

  const begin = (start: string, hash = '') =>
    attempt(async () => {
      const link = readLink(hash);
      const made = await makeScene(link?.start ?? start, link?.steps ?? [], date);
      if (!made) throw new Error(`Nothing with the id ${start} is loaded.`);
      setFilters(link?.filters ?? {});
      setChoice({ node: made.start });
      history.begin(link ? placed(made, link) : made);
    });

  useEffect(() => {
    const start = parameters.start ?? readLink(location.hash)?.start;
    if (start) void begin(start, parameters.start && readLink(location.hash)?.start !== start ? '' : location.hash);
  }, [parameters.start]);

  useEffect(() => {
    // Somebody has pasted a link into the address bar of this page.
    const open = () => readLink(location.hash) && void begin('', location.hash);
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);

  useEffect(() => {
    if (scene)
      window.history.replaceState(
        window.history.state,
        '',
        `${location.pathname}${location.search}#${writeLink(scene, filters)}`,
      );
  }, [scene, filters]);

  const choose = (chosen: Choice) => {
    setChoice(chosen);
    setPaths(undefined);
    // The panel is what a person who uses the keyboard needs next.
    panel.current?.focus({ preventScroll: true });
  };

  if (!scene) {
    return (
      <>
        <h1>Explore</h1>
        {error && <Failure error={error} />}
        {isBusy ? <Loading what="the picture" /> : <Start onStart={(id) => void begin(id)} />}
      </>
    );
  }
  const shown = shownOf(scene, filters);
  const add = (step: Step) => attempt(async () => history.change(withStep(scene, step, await load(step, date), place)));
  const connect = (to: string) =>
    attempt(async () => {
      const from = pathFrom ?? scene.start;
      const answer = await findPaths(from, to, date);
      setPaths(answer);
      if (answer?.paths.length) history.change(withStep(scene, { kind: 'path', from, to }, additionOf(answer), place));
    });
  const node = choice && 'node' in choice ? scene.nodes.get(choice.node) : undefined;
  const edge = choice && 'edge' in choice ? scene.edges.get(choice.edge) : undefined;
  return (
    <div class="explore">
      <div class="heading">
        <h1 class="sr">Explore {scene.start}</h1>
        <div class="filters">
          <button type="button" disabled={!history.undo} onClick={history.undo}>
            Undo
          </button>
          <button type="button" disabled={!history.redo} onClick={history.redo}>
            Redo
          </button>
          <button
            type="button"
            disabled={scene.hidden.size === 0}
            onClick={() => history.change({ ...scene, hidden: new Set() })}
          >
            Show hidden ({scene.hidden.size})
          </button>
          <FilterBar scene={scene} filters={filters} onChange={setFilters} />
        </div>
      </div>
      <p class="quiet" role="status">
        {isBusy ? 'Loading… ' : ''}
        {shown.nodes.length} nodes and {shown.edges.length} relationships are drawn.
        {scene.leftOut > 0 && ` ${scene.leftOut} nodes were left out: a picture has at most ${mostNodes}.`}
      </p>
      {error && <Failure error={error} />}
      <div class="workspace">
        <Picture
          scene={scene}
          shown={shown}
          choice={choice}
          onChoose={choose}
          onMove={(id, x, y) => history.change(withNode(scene, id, { x, y, isPinned: true }))}
        />
        <aside ref={panel} tabIndex={-1} aria-label="Details">
          {paths && <PathReasons answer={paths} />}
          {node && (
            <NodePanel
              key={node.node.id}
              scene={scene}
              node={node}
              onExpand={(step) => void add(step)}
              onPin={(isPinned) => history.change(withNode(scene, node.node.id, { isPinned }))}
              onHide={() => {
                history.change(withoutNode(scene, node.node.id));
                setChoice(undefined);
              }}
              pathFrom={pathFrom}
              onPathFrom={() => setPathFrom(node.node.id)}
              onPathTo={() => void connect(node.node.id)}
            />
          )}
          {edge && <EdgePanel edge={edge} scene={scene} />}
          {!node && !edge && <p class="quiet">Choose a node to expand it, or a relationship to read its evidence.</p>}
          <SearchBox
            label="Find the path to another code"
            placeholder={`Path from ${pathFrom ?? scene.start} to…`}
            onChoose={(id) => void connect(id)}
          />
        </aside>
      </div>
      <h2>The same as a table</h2>
      {shown.edges.length > 0 ? <SceneTable scene={scene} shown={shown} /> : <Empty>Nothing is expanded yet.</Empty>}
    </div>
  );
}

function Start({ onStart }: { readonly onStart: (id: string) => void }) {
  const { href } = useAddress();
  return (
    <>
      <p class="quiet">Start with a code, and expand its relationships.</p>
      <div class="adding">
        <SearchBox label="Start with" placeholder="Start with a code or words" hasFocus onChoose={onStart} />
      </div>
      <p>
        Or start with <a href={href('/explore', { start: 'CPT:0557T' })}>0557T</a>.
      </p>
    </>
  );
}

function PathReasons({ answer }: { readonly answer: PathAnswer }) {
  const [best, ...others] = answer.paths;
  if (!best)
    return (
      <p role="status">
        {answer.complete ? 'They are not connected.' : 'No path was found within the limits of the search.'}
      </p>
    );
  return (
    <section aria-label="Why they are connected" role="status">
      <h2>Why they are connected</h2>
      <ol>
        {best.steps.map(({ explanation }) => (
          <li key={explanation}>{explanation}</li>
        ))}
      </ol>
      {others.length > 0 && (
        <details>
          <summary>{others.length} more</summary>
          {others.map(({ explanation }) => (
            <p key={explanation}>{explanation}</p>
          ))}
        </details>
      )}
    </section>
  );
}

/** The picture that these steps make; undefined if there is no such node. */
async function makeScene(start: string, steps: readonly Step[], asOf: string | undefined): Promise<Scene | undefined> {
  const [{ node }, ...additions] = await Promise.all([
    ask(NodeCountsDocument, { id: start }),
    ...steps.map((step) => load(step, asOf)),
  ]);
  if (!node) return undefined;
  return additions.reduce((scene, addition, i) => {
    const step = steps[i];
    return step ? withStep(scene, step, addition, place) : scene;
  }, sceneOf(node));
}

/** The picture as somebody has left it. */
function placed(
  scene: Scene,
  { positions, hidden }: Pick<NonNullable<ReturnType<typeof readLink>>, 'positions' | 'hidden'>,
): Scene {
  const nodes = new Map([...scene.nodes].map(([id, node]) => [id, { ...node, ...positions.get(id) }]));
  return { ...scene, nodes, hidden };
}
