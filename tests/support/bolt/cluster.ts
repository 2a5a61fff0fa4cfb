import { onTestFinished } from 'vitest';
import { BoltServer, tags } from './bolt-server.ts';
import type { Structure } from './packstream.ts';

/** A statement that a member of the cluster received. */
export interface Received {
  readonly member: string;
  readonly mode: 'read' | 'write';
  readonly text: string;
  readonly bookmarks: readonly string[];
}

export interface RoutingTable {
  readonly routers: readonly string[];
  readonly readers: readonly string[];
  readonly writers: readonly string[];
}

type Rows = readonly Readonly<Record<string, unknown>>[];

interface Member {
  readonly name: string;
  readonly server: BoltServer;
  /** The number of the last transaction that it has. */
  version: number;
}

/** What a client has open: a transaction, and the rows of its last statement. */
interface Session {
  transaction: { readonly mode: Received['mode']; readonly bookmarks: readonly string[] } | undefined;
  rows: Rows;
}

/**
 * A cluster of servers that speak Bolt and answer `ROUTE`, for tests of routing: one leader, `a`, and two followers, `b`
 * and `c`. It stores nothing. A statement returns the name of its member and the number of transactions that this member
 * has; a statement about the graph release returns a name with that number. It is closed at the end of the test.
 */
export async function clusterForTest(): Promise<Cluster> {
  const cluster = new Cluster();
  await cluster.open();
  onTestFinished(() => cluster.close());
  return cluster;
}

export class Cluster {
  /** What its members received, without what is about the lock. */
  readonly received: Received[] = [];
  /** Whether followers have a transaction at once. Otherwise, they get it by `replicate`. */
  isFast = true;
  /** The error with which followers refuse bookmarks that they do not have. Without one, they wait. */
  bookmarkError: string | undefined;
  leader = 'a';
  /** How often clients asked for the routing table. */
  routed = 0;
  /** The name of the graph release, if it does not have the number of transactions in it. */
  release: string | undefined;
  /** The names of members that it answers to `ROUTE`, if these are not its leader and followers. */
  table: RoutingTable | undefined;

  readonly #members: readonly Member[] = ['a', 'b', 'c'].map((name) => this.#createMember(name));
  #waiting: (() => void)[] = [];

  get url(): string {
    return `neo4j://${this.member('a').server.address}`;
  }

  member(name: string): Member {
    const member = this.#members.find((one) => one.name === name);
    if (!member) throw new Error(`The members are a, b and c, but got ${name}.`);
    return member;
  }

  async open(): Promise<void> {
    await Promise.all(this.#members.map(({ server }) => server.start()));
  }

  async close(): Promise<void> {
    this.replicate();
    await Promise.all(this.#members.map(({ server }) => server.stop()));
  }

  /** Brings all members up to date. */
  replicate(): void {
    const version = Math.max(...this.#members.map((member) => member.version));
    for (const member of this.#members) member.version = version;
    for (const go of this.#waiting.splice(0)) go();
  }

  #createMember(name: string): Member {
    const sessions = new WeakMap<object, Session>();
    const member: Member = {
      name,
      version: 0,
      server: new BoltServer((message, connection) => {
        const session = sessions.get(connection) ?? { transaction: undefined, rows: [] };
        sessions.set(connection, session);
        return this.#respond(member, session, message);
      }),
    };
    return member;
  }

  async #respond(member: Member, session: Session, { tag, fields }: Structure): Promise<Structure[]> {
    switch (tag) {
      case tags.hello:
        return success({ server: 'Neo4j/5.26.0', connection_id: 'test' });
      case tags.route:
        this.routed += 1;
        return success({ rt: { ttl: 300, db: 'neo4j', servers: this.#routingTable() } });
      case tags.begin: {
        const transaction = transactionOf(fields[0]);
        session.transaction = transaction;
        return (await this.#refusal(member, transaction)) ?? success({});
      }
      case tags.run:
        return this.#run(member, session, fields);
      case tags.pull:
        return [...session.rows.map(record), ...success({ bookmark: bookmarkOf(member), db: 'neo4j' })];
      case tags.commit:
        if (session.transaction?.mode === 'write') this.#commit(member);
        session.transaction = undefined;
        return success({ bookmark: bookmarkOf(member) });
      case tags.rollback:
      case tags.reset:
        session.transaction = undefined;
        return success({});
      default:
        return success({});
    }
  }

  async #run(member: Member, session: Session, [text, parameters, extra]: readonly unknown[]): Promise<Structure[]> {
    const { mode, bookmarks } = session.transaction ?? transactionOf(extra);
    const statement = { member: member.name, mode, text: String(text), bookmarks };
    if (!statement.text.includes('MedcodeLock')) this.received.push(statement);
    const refusal = session.transaction ? undefined : await this.#refusal(member, statement);
    if (refusal) return refusal;
    session.rows = this.#rowsOf(member, statement.text, Object(parameters));
    return success({ fields: Object.keys(session.rows[0] ?? {}) });
  }

  async #refusal({ name, version }: Member, { mode, bookmarks }: Pick<Received, 'mode' | 'bookmarks'>) {
    if (mode === 'write' && name !== this.leader) {
      return failure('Neo.ClientError.Cluster.NotALeader', 'This server is not the leader.');
    }
    if (bookmarks.every((bookmark) => Number(bookmark.slice(3)) <= version)) return undefined;
    if (this.bookmarkError) return failure(this.bookmarkError, 'This server does not have that transaction.');
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return undefined;
  }

  #rowsOf({ name, version }: Member, text: string, { holder }: Record<string, unknown>): Rows {
    if (text.includes('MedcodeRelease')) return [{ name: this.release ?? `release-${version}` }];
    // Whoever asks for the lock gets it.
    if (holder) return [{ holder, host: 'here', pid: 1, process: 'test', since: 0, leftMs: 1_000 }];
    return [{ member: name, version }];
  }

  #commit(member: Member): void {
    member.version += 1;
    if (this.isFast) this.replicate();
  }

  #routingTable() {
    const all = this.#members.map(({ name }) => name);
    const { leader } = this;
    const own = { routers: all, readers: all.filter((name) => name !== leader), writers: [leader] };
    const { routers, readers, writers } = this.table ?? own;
    const addresses = (names: readonly string[]) => names.map((name) => this.member(name).server.address);
    return [
      { role: 'ROUTE', addresses: addresses(routers) },
      { role: 'READ', addresses: addresses(readers) },
      { role: 'WRITE', addresses: addresses(writers) },
    ];
  }
}

function transactionOf(extra: unknown): Pick<Received, 'mode' | 'bookmarks'> {
  const { mode, bookmarks = [] } = Object(extra);
  return { mode: mode === 'r' ? 'read' : 'write', bookmarks };
}

function bookmarkOf({ version }: Member): string {
  return `tx:${version}`;
}

function success(metadata: object): Structure[] {
  return [{ tag: tags.success, fields: [metadata] }];
}

function failure(code: string, message: string): Structure[] {
  return [{ tag: tags.failure, fields: [{ code, message }] }];
}

function record(row: Rows[number]): Structure {
  return { tag: tags.record, fields: [Object.values(row)] };
}
