/** Names that other systems know us by: once out, they stay. */

/** The check run, and the context of the required status check. */
export const checkName = 'leakwarden';
