const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

const leading = <Item>(items: ArrayLike<Item>, item: Item): number => {
  const at = Array.from(items).findIndex((each) => each !== item)
  return at < 0 ? items.length : at
}

/** Bytes in the letters of Bitcoin, as keys and proofs of credentials are written. */
export const toBase58 = (bytes: Uint8Array): string => {
  let rest = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let text = ''
  for (; rest > 0n; rest /= 58n) text = letters[Number(rest % 58n)] + text
  return letters[0]!.repeat(leading(bytes, 0)) + text
}

/** The bytes of such a text; null when it has other letters. */
export const fromBase58 = (text: string): Uint8Array | null => {
  let sum = 0n
  for (const letter of text) {
    const value = letters.indexOf(letter)
    if (value < 0) return null
    sum = sum * 58n + BigInt(value)
  }
  const bytes: number[] = []
  for (; sum > 0n; sum /= 256n) bytes.unshift(Number(sum % 256n))
  return Uint8Array.from([...new Array<number>(leading(text, letters[0]!)).fill(0), ...bytes])
}
