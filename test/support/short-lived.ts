/**
 * Flags of Node for tests, and for servers that open PostgreSQL in WebAssembly and end soon.
 *
 * To optimise PostgreSQL takes 1.5 s of a processor, and 500 MB that each Git process that is started pays for. And what a
 * scan reserves for packs and texts, 77 MB that are hardly written, V8 counts as garbage by a limit of its own: it goes
 * through the whole heap after each scan, which takes a fifth of the time of tests that scan in their own process.
 */
export const shortLived: readonly string[] = ['--liftoff-only', '--external-memory-accounted-in-global-limit'];
