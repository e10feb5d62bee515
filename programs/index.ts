/** Programs that Leakwarden starts, of which Git is the one that matters. */
export { askMainThread, endPrograms, hasUseOfShells, startProgram, startProgramsFor } from './start.ts';
export type { ProgramEnd, RunningProgram } from './program.ts';
