/** Every rule that comes along proves itself, in both engines: every second group of them. */
import { proveGroups } from './prove.ts';

proveGroups(1);
