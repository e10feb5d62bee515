/** What belongs to no repository: limits, addresses, revoking credentials. */
import { accepted, ok } from '../http/call.ts';
import { route } from '../http/route.ts';

export const siteRoutes = [
  route('GET /meta', 'any', () =>
    ok({
      verifiable_password_authentication: false,
      hooks: ['127.0.0.1/32'],
      web: ['127.0.0.1/32'],
      api: ['127.0.0.1/32'],
      git: ['127.0.0.1/32'],
    }),
  ),
  route('GET /rate_limit', 'any', (call, world) => {
    const core = world.limits.show(call.actor);
    return ok({ resources: { core, search: core }, rate: core });
  }),
  // Says the same whether the credentials were known or not.
  route('POST /credentials/revoke', 'any', ({ body }, world) => {
    for (const token of (body['credentials'] ?? []) as readonly string[]) {
      if (world.tokens.revoke(token)) world.revoked.push(token);
    }
    return accepted({});
  }),
];
