/**
 * Flags of Node for processes that open PostgreSQL in WebAssembly and end soon: to optimise it takes 1.5 s of a processor,
 * and 500 MB that each Git process that is started pays for.
 */
export const shortLived: readonly string[] = ['--liftoff-only'];
