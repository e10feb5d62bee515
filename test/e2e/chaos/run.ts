/** Days of bad luck in a minute or ten: see chaos.test.ts. */
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { planOf } from '../../../app/jobs/index.ts';
import { openQueue, type Queue } from '../../../app/queue/index.ts';
import { openStore, type Store } from '../../../app/store/index.ts';
import { makeSecret } from '../../support/app.ts';
import { findFreePort } from '../../support/postgres.ts';
import { makeFolder } from '../../support/repository.ts';
import { count, type Census } from './census.ts';
import { createDice, type Dice } from './dice.ts';
import { Fleet } from './fleet.ts';
import { act, buildTown, type Town } from './town.ts';
import { calm, stir } from './trouble.ts';

export interface ChaosOptions {
  readonly seed: string;
  /** Webhooks that GitHub makes, until everybody goes home. */
  readonly deliveries: number;
  readonly kills: number;
  /** Null: the embedded store. */
  readonly databaseUrl: string | null;
}

export interface ChaosResult extends Census {
  readonly seed: string;
  readonly kills: number;
  /** Attempts to send one, and how many of them did not arrive. */
  readonly attempts: number;
  readonly failed: number;
  readonly seconds: number;
}

export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const begin = Date.now();
  const dice = createDice(options.seed);
  const scene = await setScene(dice, options);
  try {
    scene.town.github.installApp(scene.town.app, scene.town.organization);
    await misbehave(scene, dice, options);
    await recover(scene);
    const census = await withStore(scene, (store, queue) => count(scene.town, store, queue));
    const { deliveries } = scene.town.github;
    return {
      ...census,
      seed: options.seed,
      kills: scene.fleet.kills,
      attempts: deliveries.length,
      failed: deliveries.filter(({ outcome }) => outcome?.status !== 'OK').length,
      seconds: Math.round((Date.now() - begin) / 1000),
    };
  } finally {
    await scene.fleet.stop('SIGKILL');
    await scene.town.github.stop();
  }
}

interface Scene {
  readonly town: Town;
  readonly fleet: Fleet;
  readonly data: string;
  readonly databaseUrl: string | null;
}

async function setScene(dice: Dice, { databaseUrl }: ChaosOptions): Promise<Scene> {
  const [port, secret, folder] = [await findFreePort(), makeSecret(), makeFolder('leakwarden-chaos-')];
  const town = await buildTown(dice, { url: `http://127.0.0.1:${port}/api/github/webhooks`, secret });
  const environment = {
    APP_ID: String(town.app.id),
    PRIVATE_KEY: town.app.privateKey,
    WEBHOOK_SECRET: secret,
    GITHUB_API_URL: town.github.apiUrl,
    GITHUB_SERVER_URL: town.github.url,
    LEAKWARDEN_DATA: folder,
    LEAKWARDEN_KEY: randomBytes(32).toString('hex'),
    HOST: '127.0.0.1',
    PORT: String(port),
  };
  const fleet = new Fleet({ environment, folder, databaseUrl });
  await fleet.start();
  return { town, fleet, data: folder, databaseUrl };
}

async function misbehave({ town, fleet }: Scene, dice: Dice, { deliveries, kills }: ChaosOptions): Promise<void> {
  stir(town.github, dice);
  const told = (): number => new Set(town.github.deliveries.map(({ guid }) => guid)).size;
  const perKill = deliveries / (kills + 1);
  let killing: Promise<void> = Promise.resolve();
  let planned = 0;
  while (told() < deliveries) {
    await act(town, dice);
    await wait(dice.below(400));
    if (planned < kills && told() >= perKill * (planned + 1)) {
      planned++;
      killing = killing.then(() => fleet.killOne(dice));
    }
  }
  await killing;
}

/** As when a quarter of an hour has passed, until such a look finds nothing more to ask for. */
async function recover(scene: Scene): Promise<void> {
  const { github } = scene.town;
  calm(github);
  await untilQuiet(scene);
  for (let before = -1; before < github.deliveries.filter(({ redelivery }) => redelivery).length;) {
    before = github.deliveries.filter(({ redelivery }) => redelivery).length;
    await withStore(scene, (_, queue) => queue.send({ kind: 'reconcile' }));
    if (scene.databaseUrl === null) await scene.fleet.start();
    await untilQuiet(scene);
  }
}

/** Milliseconds in which something has to move; a busy machine may need long for all of it. */
const patience = 180_000;

/** Nothing waits, runs or is on its way, for longer than the figures may be old. */
async function untilQuiet({ town, fleet }: Scene): Promise<void> {
  const { github } = town;
  let calmFor = 0;
  let last = '';
  for (let end = Date.now() + patience; Date.now() < end; await wait(1_000)) {
    await github.idle();
    const now = await fleet.busy();
    if (now !== last) end = Date.now() + patience;
    last = now;
    calmFor = now === '' ? calmFor + 1 : 0;
    if (calmFor > 6) return;
  }
  throw new Error(`nothing moved for ${patience / 1000} s: ${last}`);
}

/** The embedded store is one process: the App is stopped for it. */
async function withStore<T>(
  { fleet, data, databaseUrl }: Scene,
  work: (store: Store, queue: Queue) => Promise<T>,
): Promise<T> {
  if (databaseUrl === null) await fleet.stop();
  const store = await openStore({ databaseUrl, data });
  const queue = await openQueue(store, planOf);
  try {
    return await work(store, queue);
  } finally {
    await queue.stop();
    await store.close();
  }
}
