/** Compiles scan/match/prefilter/prefilter.as.ts to WebAssembly and writes it, as base64, into scan/match/prefilter/prefilter-wasm.ts. */
import { writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const source = 'scan/match/prefilter/prefilter.as.ts';
const target = 'scan/match/prefilter/prefilter-wasm.ts';
const flags = ['--optimizeLevel', '3', '--enable', 'simd', '--runtime', 'stub', '--initialMemory', '256', '--noAssert'];

const { error, stderr, binary } = await compile();
if (error || !binary) throw new Error(`AssemblyScript refused ${source}:\n${stderr}`);
writeFileSync(target, toModule(binary));

async function compile(): Promise<{ error: Error | null; stderr: string; binary: Uint8Array | null }> {
  let wasm: Uint8Array | null = null;
  const result = await asc.main([source, '--outFile', 'out.wasm', ...flags], {
    writeFile: (name, contents) => {
      if (name === 'out.wasm' && typeof contents !== 'string') wasm = contents;
    },
  });
  return { error: result.error, stderr: result.stderr.toString(), binary: wasm };
}

function toModule(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('base64');
  return `// Generated from prefilter.as.ts by script/build-prefilter.ts. Do not edit.\nexport const prefilterWasm =\n  '${text}';\n`;
}
