import { useEffect, useRef, useState } from 'preact/hooks';
import { editorLink, useAddress } from '../../data/address.ts';
import { useTitle } from '../../data/title.ts';
import { SearchBox } from '../../parts/search-box.tsx';
import { Empty, Failure, Loading } from '../../parts/states.tsx';
import { EdgePanel } from './edge-panel.tsx';
import { FilterBar } from './filter-bar.tsx';
import { type Filters, type Shown, shownOf } from './filters.ts';
import { place } from './layout.ts';
import { Legend } from './legend.tsx';
import { readLink, writeLink } from './link.ts';
import { additionOf, findPaths, load, type PathAnswer } from './load.ts';
import { example, makeScene, type Recipe } from './make-scene.ts';
import { NodePanel } from './node-panel.tsx';
import { type Choice, Picture } from './picture.tsx';
import { pictureQuery } from './picture-query.ts';
import { mostNodes, type Scene, type Step, withNode, withoutNode, withStep } from './scene.ts';
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

  const begin = (recipe: Recipe) =>
    attempt(async () => {
      const made = await makeScene(recipe, date);
      // Not every graph has the example.
      if (!made && recipe === example) return;
      if (!made) throw new Error(`Nothing with the id ${recipe.start} is loaded.`);
      setFilters(recipe.filters ?? {});
      setChoice({ node: made.start });
      history.begin(made);
    });

  useEffect(() => {
    const link = readLink(location.hash);
    const { start } = parameters;
    void begin(link && (!start || start === link.start) ? link : start ? { start, steps: [] } : example);
  }, [parameters.start, date]);

  useEffect(() => {
    // Somebody has pasted a link into the address bar of this page.
    const open = () => {
      const link = readLink(location.hash);
      if (link) void begin(link);
    };
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, [date]);

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
        {isBusy ? <Loading what="the picture" /> : <Start />}
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
        <StartBox />
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
          <a class="button" href={editorLink(pictureQuery(scene, date), {})}>
            Show query
          </a>
          <FilterBar scene={scene} filters={filters} onChange={setFilters} />
        </div>
      </div>
      <p class="quiet" role="status">
        {isBusy ? 'Loading… ' : ''}
        {drawnText(shown)}
        {scene.leftOut > 0 && ` ${countOf(scene.leftOut, 'node')} left out: a picture has at most ${mostNodes}.`}
      </p>
      {error && <Failure error={error} />}
      <div class="workspace">
        <div>
          <Picture
            scene={scene}
            shown={shown}
            choice={choice}
            onChoose={choose}
            onMove={(id, x, y) => history.change(withNode(scene, id, { x, y, isPinned: true }))}
          />
          <Legend scene={scene} shown={shown} />
        </div>
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

function Start() {
  return (
    <>
      <p class="quiet">Start with a code, and expand its relationships.</p>
      <StartBox />
    </>
  );
}

function StartBox() {
  const { go } = useAddress();
  return (
    <div class="adding">
      <SearchBox
        label="Start with"
        placeholder="Start with another code or words"
        onChoose={(start) => go('/explore', { start })}
      />
    </div>
  );
}

function drawnText({ nodes, edges }: Shown): string {
  if (nodes.length === 1) return '1 node is drawn.';
  return `${countOf(nodes.length, 'node')} and ${countOf(edges.length, 'relationship')} are drawn.`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
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
