// Disjoint sets of numbers that can only grow together (Tarjan 1975, "Efficiency of a good but not linear set union
// algorithm"), with the smallest member as their name.

export class JoinedSets {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, member) => member);
  }

  /** The smallest member of the set that holds `member`. */
  rootOf(member: number): number {
    let root = member;
    while (this.#parents[root] !== root) root = this.#parents[root]!;
    for (let at = member; at !== root; ) {
      const next = this.#parents[at]!;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [left, right] = [this.rootOf(one), this.rootOf(other)];
    this.#parents[Math.max(left, right)] = Math.min(left, right);
  }

  /** Members by root; roots and members ascend. */
  groups(members: Iterable<number>): ReadonlyMap<number, readonly number[]> {
    const groups = new Map<number, number[]>();
    for (const member of [...members].sort((a, b) => a - b)) {
      const root = this.rootOf(member);
      const known = groups.get(root);
      if (known === undefined) groups.set(root, [member]);
      else known.push(member);
    }
    return groups;
  }
}
