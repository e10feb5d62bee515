/** What a team hears, when, and where; set by the operator, since addresses of receivers are secrets. */

export interface DigestOrder {
  /** Names it in the store and in texts: one team, one digest. */
  readonly team: string;
  /** Globs of `owner/name`. */
  readonly repositories: readonly string[];
  readonly every: 'day' | 'week';
  /** Minutes since midnight: not before. */
  readonly at: number;
  /** IANA name, as `Europe/Berlin`. */
  readonly zone: string;
  /** On which it may come, 0 is Sunday; of a week the first one. */
  readonly days: readonly number[];
  /** Minutes since midnight; null: at any time. From 18:00 to 8:00 is a night. */
  readonly quiet: { readonly from: number; readonly to: number } | null;
  readonly to: DigestChannel;
}

export type DigestChannel =
  /** A private repository with one issue, and a comment under it each time. */
  | { readonly kind: 'issue'; readonly repository: string; readonly mention: string | null }
  | { readonly kind: 'slack' | 'teams'; readonly url: string }
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: string }
  | { readonly kind: 'mail'; readonly to: readonly string[]; readonly server: MailServer };

export interface MailServer {
  /** smtps:// or smtp:// (with STARTTLS), with user and password. */
  readonly url: string;
  readonly from: string;
}
