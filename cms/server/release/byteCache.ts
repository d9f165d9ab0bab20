/** A least-recently-used cache bounded by the bytes of its values. */
export type ByteCache<Value> = {
  get: (key: string) => Value | undefined
  /** Keeps the value unless it alone would take more than an eighth of the room. */
  set: (key: string, value: Value, bytes: number) => void
  readonly bytes: number
}

/** A Map iterates in order of insertion, so re-inserting on use keeps the oldest first. */
export const byteCache = <Value>(maxBytes: number): ByteCache<Value> => {
  const entries = new Map<string, { value: Value; bytes: number }>()
  let total = 0
  const drop = (key: string) => {
    total -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }
  return {
    get: (key) => {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },
    set: (key, value, bytes) => {
      drop(key)
      if (bytes > maxBytes / 8) return
      entries.set(key, { value, bytes })
      total += bytes
      for (const oldest of entries.keys()) {
        if (total <= maxBytes) return
        drop(oldest)
      }
    },
    get bytes() {
      return total
    },
  }
}
