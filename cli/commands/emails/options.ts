/** What is typed behind `leakwarden emails`. */
export interface EmailOptions {
  readonly output?: string;
  readonly format: string;
  readonly own: readonly string[];
  readonly config?: string;
  readonly show: number;
  readonly dns?: boolean;
  readonly dnsServer: readonly string[];
  readonly dnsLimit?: number;
}
