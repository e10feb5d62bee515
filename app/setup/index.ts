export { runSetup, type SetupOptions } from './server.ts';
