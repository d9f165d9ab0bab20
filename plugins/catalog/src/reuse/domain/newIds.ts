/**
 * A copy whose blocks, links and rows have ids of their own: answers and notes hang on the ids of what was copied.
 * References to other documents stand under other names, and stay.
 */
export const withNewIds = <Value>(value: Value, nextId: () => string): Value => {
  const copy = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(copy)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part).map(([key, item]) => [
        key,
        key === 'id' && typeof item === 'string' ? nextId() : copy(item),
      ]),
    )
  }
  return copy(value) as Value
}
