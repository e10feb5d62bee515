/** Programs that Leakwarden starts, of which Git is the one that matters. */
export { endPrograms, hasUseOfShells, startProgram } from './start.ts';
export type { ProgramEnd, RunningProgram } from './program.ts';
