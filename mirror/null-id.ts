/** Git's word for "there is none": a branch before it was made or after it was deleted, a file on the side without it. */
export function isNullId(id: string): boolean {
  return /^0+$/.test(id);
}
