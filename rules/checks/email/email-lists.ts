/** The long lists, as sets. Loaded late, through lazy.ts. */
import disposableDomains from 'disposable-email-domains-js/dist/dict/disposable_email_blocklist.json' with { type: 'json' };
import providerDomains from 'email-providers/all.json' with { type: 'json' };
import roleNames from 'role-based-email-addresses';

/** Throw-away mailboxes. */
export const disposable: ReadonlySet<string> = new Set(disposableDomains);
/** Whoever wants gets a mailbox there: free providers and what comes with a line to the Internet. */
export const providers: ReadonlySet<string> = new Set(providerDomains);
/** Names before the `@` that an office has, not a person. */
export const roles: ReadonlySet<string> = new Set(roleNames);
export { isUnreachable, toMachine } from './machines.ts';
