export const hookNames = ['pre-commit', 'pre-merge-commit', 'pre-push', 'pre-receive'] as const;
export type HookName = (typeof hookNames)[number];
