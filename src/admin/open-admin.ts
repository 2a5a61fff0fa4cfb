import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../config.ts';
import { hostCheck } from '../http/hosts.ts';
import { TotalMetrics } from '../observe/total-metrics.ts';
import { programVersion } from '../observe/version.ts';
import { openAdminServer } from './admin-server.ts';
import { refuseOthers } from './refuse-others.ts';

/** Where the admin port is, and who may use it. */
export type AdminSettings = Pick<
  Config,
  | 'ADMIN_HOST'
  | 'ADMIN_PORT'
  | 'KEYS_FILE'
  | 'JWKS_URL'
  | 'JWT_ISSUER'
  | 'JWT_AUDIENCE'
  | 'JWT_ROLE_CLAIM'
  | 'ANONYMOUS'
>;

export interface AdminOptions {
  readonly settings: AdminSettings;
  readonly log: FastifyBaseLogger;
  /** The URL at which the program answers clients; undefined while it does not. */
  readonly address: () => string | undefined;
}

/** The admin port, which shows the metrics of all processes that serve queries. */
export interface Admin {
  readonly metrics: TotalMetrics;
  readonly port: number;
  close(): void;
}

/** How long the program may take to say whether it is ready, in milliseconds. */
const patience = 3_000;

/** Opens the admin port. @throws {KeyFileError} */
export async function openAdmin({ settings, log, address }: AdminOptions): Promise<Admin> {
  const metrics = new TotalMetrics();
  const readiness = async () => {
    const url = address();
    return url === undefined ? { reason: 'The program is starting or shutting down.' } : readinessAt(`${url}/ready`);
  };
  // A page of another origin could send requests by pointing a name of its own at this machine.
  const wayOut = 'The setting ADMIN_HOST says where the admin port is.';
  const checkHost = hostCheck({ HOST: settings.ADMIN_HOST, ALLOWED_HOSTS: undefined }, wayOut);
  const refuseClient = await refuseOthers(settings, log);
  const server = await openAdminServer(
    { host: settings.ADMIN_HOST, port: settings.ADMIN_PORT ?? 0 },
    {
      metrics: () => metrics.text(),
      refuse: async (headers) => {
        checkHost({ headers, url: '/' });
        return refuseClient?.(headers);
      },
      notReady: async () => (await readiness()).reason,
      info: async () => infoOf(await readiness()),
    },
  );
  const { port } = server.address() as AddressInfo;
  log.info(`The admin port is ${port} on ${settings.ADMIN_HOST}`);
  return { metrics, port, close: () => void server.close() };
}

function infoOf({ release, reason }: Readiness): object {
  return {
    version: programVersion(),
    node: process.version,
    release: release ?? null,
    notReady: reason ?? null,
    startedAt: new Date(performance.timeOrigin).toISOString(),
  };
}

interface Readiness {
  readonly reason?: string;
  readonly release?: string;
}

/** What the program itself says, so that a process that hangs is not ready. */
async function readinessAt(url: string): Promise<Readiness> {
  try {
    const response = await requestAt(url.replace('//0.0.0.0', '//127.0.0.1'));
    const body = JSON.parse(Buffer.concat(await response.toArray()).toString());
    if (response.statusCode === 200) return { release: body.release };
    return { reason: body.status === 'overloaded' ? 'The server is overloaded.' : 'The graph is not ready.' };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function requestAt(url: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // Each request has a connection of its own, which may reach another worker than the last one.
    const request = get(url, { timeout: patience, agent: false }, resolve);
    request.on('timeout', () => request.destroy(new Error('It did not answer in time.'))).on('error', reject);
  });
}
