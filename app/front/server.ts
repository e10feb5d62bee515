/** The HTTP server: webhooks in, and what operators ask. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Log } from '../context.ts';
import { OperatorError } from '../errors.ts';
import type { Metrics } from '../metrics.ts';
import { answer, type Status } from './answer.ts';
import { receiveWebhook, type Receiver } from './webhook.ts';

export const webhookPath = '/api/github/webhooks';

export interface FrontOptions extends Receiver {
  readonly metrics: Metrics;
  /** Rejects when the store or the queue does not answer, or the process is about to stop. */
  readonly assertReady: () => Promise<void>;
}

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Does not listen yet. */
export function createFront(options: FrontOptions): Server {
  const routes: Readonly<Record<string, { readonly method: string; readonly run: Route }>> = {
    [webhookPath]: { method: 'POST', run: toWebhookRoute(options) },
    '/healthz': { method: 'GET', run: async (_, response) => answer(response, 200) },
    '/readyz': { method: 'GET', run: toReadyRoute(options) },
    '/metrics': { method: 'GET', run: toMetricsRoute(options.metrics) },
  };
  return createPatientServer(options.log, async (request, response) => {
    const route = routes[request.url?.split('?')[0] ?? ''];
    if (route === undefined) return answer(response, 404);
    if (request.method !== route.method) return answer(response, 405, { allow: route.method });
    return route.run(request, response);
  });
}

/** Limits for those who send slowly or never end; GitHub itself gives up after 10 seconds. */
export function createPatientServer(log: Log, route: Route): Server {
  const server = createServer(
    { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5000 },
    (request, response) => {
      route(request, response).catch((error: unknown) => {
        log.error({ problem: error instanceof Error ? error.name : 'unknown' }, 'request failed');
        if (!response.headersSent) answer(response, 500);
        else response.destroy();
      });
    },
  );
  server.keepAliveTimeout = 15_000;
  server.maxConnections = 2000;
  return server;
}

function toWebhookRoute({ metrics, ...receiver }: FrontOptions): Route {
  return async (request, response) => {
    const start = performance.now();
    const status = await receiveWebhook(receiver, request).catch((error: unknown): Status => {
      const says = error instanceof OperatorError ? error.message : null;
      receiver.log.error({ problem: error instanceof Error ? error.name : 'unknown', says }, 'delivery not stored');
      return 503;
    });
    answer(response, status);
    metrics.answered(status, (performance.now() - start) / 1000);
  };
}

function toReadyRoute({ assertReady }: FrontOptions): Route {
  return async (_, response) => {
    const isReady = await assertReady().then(
      () => true,
      () => false,
    );
    answer(response, isReady ? 200 : 503);
  };
}

function toMetricsRoute(metrics: Metrics): Route {
  return async (_, response) => {
    const text = await metrics.expose();
    response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' });
    response.end(text);
  };
}
