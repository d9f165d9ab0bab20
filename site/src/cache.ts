/**
 * Remembers the last `limit` results of slow work. A failure is not remembered. On the server a snippet is coloured once,
 * not once per reader; in the browser a search is not repeated for each facet's counts.
 */
export const createCache = <Result>(limit: number) => {
  const kept = new Map<string, Promise<Result>>()
  return (key: string, work: () => Promise<Result>): Promise<Result> => {
    const known = kept.get(key)
    if (known) {
      kept.delete(key) // the newest stand last, so that the first is the one to forget
      kept.set(key, known)
      return known
    }
    const result = work()
    kept.set(key, result)
    result.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest)
    return result
  }
}
