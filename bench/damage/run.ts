/** The process of one reader: `node bench/damage/run.ts NAME ROUNDS`. */
import { damageReader } from './one-reader.ts';

const [name = '', rounds = '200'] = process.argv.slice(2);
for await (const figures of damageReader(name, Number(rounds))) console.log(JSON.stringify(figures));
process.exit();
