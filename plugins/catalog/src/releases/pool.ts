/** Runs `work` over the items, `width` at a time; the first failure ends it. */
export const inPool = async <Item>(items: readonly Item[], width: number, work: (item: Item) => Promise<void>) => {
  const queue = items.values()
  const lane = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane))
}

export const chunksOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
