import { availableParallelism } from 'node:os';
import { type Config, workerCount } from '../../config.ts';
import type { AdmissionState } from '../request-observer.ts';
import { BodySpace } from './body-space.ts';
import { Lane } from './lane.ts';
import { Lanes } from './lanes.ts';
import { TurnGate } from './turn-gate.ts';

type Settings = Pick<
  Config,
  | 'LIGHT_OPERATIONS'
  | 'MEDIUM_OPERATIONS'
  | 'HEAVY_OPERATIONS'
  | 'MAX_EXPORTS'
  | 'MAX_WAITING'
  | 'MAX_WAIT_MS'
  | 'MAX_HEAVY_WAIT_MS'
  | 'MAX_BODY_BYTES'
  | 'WORKERS'
  | 'NODE_ENV'
>;

/** What bounds the work of a server. */
export interface ServerAdmission {
  readonly space: BodySpace;
  readonly gate: TurnGate;
  readonly lanes: Lanes;
  /** The places for exports, which each have them until the client has all rows. */
  readonly exports: Lane;
}

const cores = availableParallelism();

/** As many of the largest bodies fit into memory at the same time. */
const largestBodies = 64;

/** The bounds by these settings. `onStuck` gets the number of statements that the engine runs beyond their time limit. */
export function createAdmission(settings: Settings, onStuck?: (stuck: number) => void): ServerAdmission {
  const { MAX_WAITING: maxWaiting, MAX_WAIT_MS: maxWaitMs, MAX_HEAVY_WAIT_MS } = settings;
  const share = cores / workerCount(settings);
  return {
    space: new BodySpace(largestBodies * settings.MAX_BODY_BYTES),
    gate: new TurnGate({ maxWaiting, maxWaitMs }),
    lanes: new Lanes({
      light: { places: settings.LIGHT_OPERATIONS ?? 16 * cores, maxWaiting, maxWaitMs },
      medium: { places: settings.MEDIUM_OPERATIONS ?? Math.max(2, Math.ceil(share)), maxWaiting, maxWaitMs },
      heavy: {
        places: settings.HEAVY_OPERATIONS ?? Math.max(2, Math.ceil(share)),
        maxWaiting,
        maxWaitMs: MAX_HEAVY_WAIT_MS,
      },
      onStuck,
    }),
    exports: new Lane({
      places: settings.MAX_EXPORTS ?? Math.max(2, Math.ceil(2 * share)),
      maxWaiting,
      maxWaitMs: MAX_HEAVY_WAIT_MS,
    }),
  };
}

/** Who has a place now, and who waits for one, or for a turn to start. */
export function stateOf({ gate, exports, lanes: { light, medium, heavy, stuck } }: ServerAdmission): AdmissionState {
  return {
    running: { light: light.taken, medium: medium.taken, heavy: heavy.taken, export: exports.taken },
    waiting: {
      turn: gate.waiting,
      light: light.waiting,
      medium: medium.waiting,
      heavy: heavy.waiting,
      export: exports.waiting,
    },
    stuck,
  };
}
