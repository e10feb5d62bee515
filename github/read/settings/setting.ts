/** One setting as GitHub shows it, or why it is not known. What is not known is never taken for safe. */

export type Setting<T> = Known<T> | Unknown;

export interface Known<T> {
  readonly known: true;
  readonly value: T;
}

export interface Unknown {
  readonly known: false;
  /**
   * `permission`: the credential may not read it; `plan`: GitHub does not offer it on this plan; `limit`: the rate
   * limit is used up, so that the whole audit is incomplete; `failed`: GitHub gave no answer, or a part of one; `visibility`: it means
   * nothing at the repository's visibility, and was not asked.
   */
  readonly because: 'permission' | 'plan' | 'limit' | 'failed' | 'visibility';
  /** The permission of a GitHub App that would show it, such as `administration:read`; null: none would. */
  readonly needs: string | null;
}

export const known = <T>(value: T): Known<T> => ({ known: true, value });
export const unknown = (because: Unknown['because'], needs: string | null = null): Unknown => ({
  known: false,
  because,
  needs,
});
