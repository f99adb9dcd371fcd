/** The parts of V8's heap snapshot that say how large each node is, and of which kind. */
export interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      /** One entry a field; that of the field `type` names the kinds. */
      readonly node_types: readonly unknown[];
    };
  };
  /** The fields of all nodes, one node after the other. */
  readonly nodes: readonly number[];
}

/** Bytes of a heap by kind of node: `object`, `string`, `closure`, `code`, `native` and so on. */
export function heapByKind({ snapshot, nodes }: HeapSnapshot): Record<string, number> {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const type = fields.indexOf('type');
  const size = fields.indexOf('self_size');
  const kinds = types[type] as readonly string[];
  const bytes: Record<string, number> = {};
  for (let node = 0; node < nodes.length; node += fields.length) {
    const kind = kinds[nodes[node + type] as number] as string;
    bytes[kind] = (bytes[kind] ?? 0) + (nodes[node + size] as number);
  }
  return bytes;
}
