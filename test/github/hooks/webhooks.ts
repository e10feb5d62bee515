/** Sends webhooks to Apps: signed, once, without waiting for anybody, remembered for the deliveries API. */
import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { App, Hook } from '../state/model.ts';
import type { State } from '../state/state.ts';
import { checkEvent } from '../http/contract.ts';
import { hears, type Event } from './events.ts';

export interface Delivery {
  readonly id: number;
  readonly guid: string;
  readonly app: App;
  readonly event: string;
  readonly action: string | null;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly deliveredAt: string;
  readonly redelivery: boolean;
  readonly url: string;
  /** null: on its way. */
  outcome: Outcome | null;
}

export interface Outcome {
  /** 0: no answer. */
  readonly statusCode: number;
  readonly status: string;
  readonly duration: number;
  readonly body: string;
}

/**
 * What becomes of a delivery: milliseconds after which it is sent, once for each. `[]` loses it, `[0, 0]` sends it
 * twice, random numbers change the order.
 */
export type Weather = (delivery: Delivery) => readonly number[];

/** GitHub waits so long, in milliseconds. */
const patience = 10_000;

export class Webhooks {
  readonly deliveries: Delivery[] = [];
  weather: Weather = () => [0];
  readonly #state: State;
  readonly #problems: string[];
  readonly #underway = new Set<Promise<void>>();
  readonly #stop = new AbortController();

  constructor(state: State, problems: string[]) {
    this.#state = state;
    this.#problems = problems;
  }

  /** To each App that hears it, in the order of what happened. */
  emit(event: Event): void {
    const name = event.action === null ? event.name : `${event.name}.${event.action}`;
    for (const installation of this.#audience(event)) {
      const payload = {
        ...(event.action === null ? {} : { action: event.action }),
        ...event.payload,
        ...(event.payload['installation'] === undefined ? { installation: shortly(installation.id) } : {}),
      };
      this.#problems.push(...checkEvent(name, payload).map((problem) => `event ${name}: ${problem}`));
      this.#send(installation.app, event, installation.id, payload);
    }
  }

  #audience(event: Event): { readonly id: number; readonly app: App }[] {
    if (event.installation !== undefined) return [event.installation];
    const all = event.repository === null ? [] : this.#state.installationsOn(event.repository);
    return all.filter((each) => each.suspendedAt === null && hears(each, event));
  }

  /** Says hello, as when an App is made. */
  ping(app: App, payload: Readonly<Record<string, unknown>>): void {
    this.#problems.push(...checkEvent('ping', payload).map((problem) => `event ping: ${problem}`));
    this.#send(app, { name: 'ping', action: null, repository: null, sender: app.owner, payload }, null, payload);
  }

  #send(app: App, event: Event, installationId: number | null, payload: unknown): void {
    if (!app.hook.active) return;
    const body = JSON.stringify(payload);
    const guid = randomUUID();
    this.#start({
      id: this.#state.nextId(),
      guid,
      app,
      event: event.name,
      action: event.action,
      installationId,
      repositoryId: event.repository?.id ?? null,
      body,
      headers: headersOf(app, event.name, guid, body),
      deliveredAt: new Date().toISOString(),
      redelivery: false,
      url: app.hook.url ?? '',
      outcome: null,
    });
  }

  /** The same content and GUID once more, signed with the secret of today. */
  redeliver(delivery: Delivery): void {
    const { app, event, guid, body } = delivery;
    this.#start({
      ...delivery,
      id: this.#state.nextId(),
      headers: headersOf(app, event, guid, body),
      url: app.hook.url ?? '',
      deliveredAt: new Date().toISOString(),
      redelivery: true,
      outcome: null,
    });
  }

  #start(delivery: Delivery): void {
    this.deliveries.push(delivery);
    const delays = this.weather(delivery);
    if (delays.length === 0) {
      delivery.outcome = { statusCode: 0, status: 'timed out', duration: 10, body: '' };
      return;
    }
    const work = Promise.all(delays.map(async (delay) => this.#post(delivery, delay))).then(() => {
      this.#underway.delete(work);
    });
    this.#underway.add(work);
  }

  async #post(delivery: Delivery, delay: number): Promise<void> {
    if (delay > 0) await sleep(delay, undefined, { signal: this.#stop.signal }).catch(() => {});
    if (this.#stop.signal.aborted) return;
    delivery.outcome = await post(delivery, this.#stop.signal);
  }

  /** Resolves when nothing is on its way. */
  async idle(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.idle();
  }
}

async function post({ url, headers, body }: Delivery, stop: AbortSignal): Promise<Outcome> {
  const start = performance.now();
  const took = (): number => (performance.now() - start) / 1000;
  if (url === '') return { statusCode: 0, status: 'failed to connect to host', duration: 0, body: '' };
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(patience), stop]);
    const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    const text = await answer.text();
    return { statusCode: answer.status, status: answer.ok ? 'OK' : answer.statusText, duration: took(), body: text };
  } catch (error) {
    const status = (error as Error).name === 'TimeoutError' ? 'timed out' : 'failed to connect to host';
    return { statusCode: status === 'timed out' ? 504 : 502, status, duration: took(), body: '' };
  }
}

const shortly = (id: number): Readonly<Record<string, unknown>> => ({
  id,
  node_id: Buffer.from(`IntegrationInstallation:${id}`).toString('base64url'),
});

function headersOf(app: App, event: string, guid: string, body: string): Record<string, string> {
  return {
    accept: '*/*',
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/standin',
    'x-github-delivery': guid,
    'x-github-event': event,
    'x-github-hook-id': String(app.id),
    'x-github-hook-installation-target-id': String(app.id),
    'x-github-hook-installation-target-type': 'integration',
    ...signaturesOf(app.hook, body),
  };
}

function signaturesOf({ secret }: Hook, body: string): Record<string, string> {
  if (secret === null || secret === '') return {};
  const sign = (algorithm: string): string =>
    `${algorithm}=${createHmac(algorithm, secret).update(body).digest('hex')}`;
  return { 'x-hub-signature': sign('sha1'), 'x-hub-signature-256': sign('sha256') };
}
