/** Where objects stand, as trees say it: the first place of each. */

interface Named {
  readonly tree: string;
  readonly name: string;
}

const deepest = 100;

export class PathNames {
  readonly #named = new Map<string, Named>();

  /** A mode, a name, NUL and an id each. */
  add(tree: string, content: Buffer): void {
    const size = tree.length / 2;
    for (let at = 0; at < content.length;) {
      const blank = content.indexOf(0x20, at);
      const end = content.indexOf(0, blank);
      if (blank < 0 || end < 0 || end + 1 + size > content.length) return;
      const id = content.toString('hex', end + 1, end + 1 + size);
      if (!this.#named.has(id)) this.#named.set(id, { tree, name: content.toString('utf8', blank + 1, end) });
      at = end + 1 + size;
    }
  }

  /** By its id where no tree is there that names it. */
  of(id: string): string {
    const names: string[] = [];
    for (let named = this.#named.get(id); named && names.length < deepest; named = this.#named.get(named.tree))
      names.unshift(named.name);
    return names.length > 0 ? names.join('/') : id.slice(0, 12);
  }
}
