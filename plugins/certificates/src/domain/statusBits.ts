/** Entries of one status list: the least that the standard allows, so that a list tells nobody which one was looked up. */
export const listLength = 131_072

/** In which list a certificate stands, from 1, and where in it. */
export const placeOf = (index: number): { list: number; position: number } => ({
  list: Math.floor(index / listLength) + 1,
  position: index % listLength,
})

/** A list as bits, the first at the left, with a one for each of `positions`. */
export const statusBits = (positions: readonly number[]): Uint8Array => {
  const bits = new Uint8Array(listLength / 8)
  for (const position of positions) {
    const at = Math.floor(position / 8)
    bits[at] = (bits[at] ?? 0) | (128 >> (position % 8))
  }
  return bits
}
