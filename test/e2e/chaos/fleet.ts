/** The App's processes, which are killed at any moment and started again at once. */
import { startServerProcess, type ServerProcess } from '../../support/app.ts';
import type { Dice } from './dice.ts';

export interface FleetOptions {
  readonly environment: Readonly<Record<string, string>>;
  /** Working folder of all of them. */
  readonly folder: string;
  /** Null: the embedded store, which is one process. */
  readonly databaseUrl: string | null;
}

type Role = 'all' | 'front' | 'worker';

interface Member {
  readonly role: Role;
  running: ServerProcess;
}

export class Fleet {
  kills = 0;
  readonly #options: FleetOptions;
  #members: Member[] = [];

  constructor(options: FleetOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    const roles: readonly Role[] = this.#options.databaseUrl === null ? ['all'] : ['front', 'worker', 'worker'];
    // One after the other: the first makes the tables.
    for (const role of roles) this.#members.push({ role, running: await this.#spawn(role) });
  }

  /** Ends one without a warning, and starts it again. */
  async killOne(dice: Dice): Promise<void> {
    const member = dice.pick(this.#members);
    await member.running.stop('SIGKILL');
    this.kills++;
    member.running = await this.#spawn(member.role);
  }

  /** What is in the queue, as the front tells it; empty: nothing waits, runs or has a time. */
  async busy(): Promise<string> {
    const url = this.#members[0]?.running.url ?? '';
    const metrics = await (await fetch(`${url}/metrics`)).text();
    const lines = metrics.match(/^leakwarden_queue_jobs\{.*\} [1-9]\d*$/gm) ?? [];
    return lines.filter((line) => !line.includes('state="dead"')).join(' ');
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const ending = this.#members.map(({ running }) => running.stop(signal));
    this.#members = [];
    await Promise.all(ending);
  }

  #spawn(role: Role): Promise<ServerProcess> {
    const { environment, folder, databaseUrl } = this.#options;
    return startServerProcess({
      folder,
      flags: ['--role', role],
      environment: { ...environment, ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }) },
    });
  }
}
