/** What the runner starts. */
import { main } from './runner.ts';

process.exitCode = await main(process.env);
