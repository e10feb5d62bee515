/** A stand-in for GitHub: see README.md beside this file. */
export { startGitHub } from './start.ts';
export type { StandInOptions } from './start.ts';
export type { CommitOptions, StandIn } from './standin.ts';
export type { Fault } from './http/faults.ts';
export type { LoggedRequest } from './http/log.ts';
export type { Delivery, Weather } from './hooks/webhooks.ts';
export type * from './state/model.ts';
