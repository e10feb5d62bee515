/** Compiles what is written in AssemblyScript to WebAssembly, and writes it as base64 into a module beside its source. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import asc from 'assemblyscript/asc';

const sources = ['scan/match/prefilter/prefilter', 'scan/kernel/packs/packs'];
/** Memory in pages of 64 KB: for what is named in the sources; the code beside them asks for more. */
const flags = ['--optimizeLevel', '3', '--enable', 'simd', '--runtime', 'stub', '--initialMemory', '16', '--noAssert'];

for (const source of sources) writeFileSync(`${source}-wasm.ts`, toModule(basename(source), await compile(source)));

async function compile(source: string): Promise<Uint8Array> {
  let binary: Uint8Array | null = null;
  const { error, stderr } = await asc.main([`${source}.as.ts`, '--outFile', 'out.wasm', ...flags], {
    writeFile: (name, contents) => {
      if (name === 'out.wasm' && typeof contents !== 'string') binary = contents;
    },
  });
  if (error || !binary) throw new Error(`AssemblyScript refused ${source}.as.ts:\n${stderr.toString()}`);
  return binary;
}

function toModule(name: string, bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('base64');
  return `// Generated from ${name}.as.ts by script/build-webassembly.ts. Do not edit.\nexport const ${name}Wasm =\n  '${text}';\n`;
}
