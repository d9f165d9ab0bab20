/** Crockford's letters: none that is read as another one. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const length = 16

const grouped = (plain: string) => plain.match(/.{4}/g)?.join('-') ?? plain

/** Bytes that a number is made of: 80 bits, which nobody guesses and a person can type. */
export const numberBytes = 10

/** A certificate's number, such as `7k3m-9x2p-qd4w-h8ct`, out of ten random bytes. */
export const numberFrom = (bytes: Uint8Array): string => {
  const bits = [...bytes.subarray(0, numberBytes)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return grouped((bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)]).join(''))
}

/** A number as somebody typed or pasted it, also as the address of its page; null when it cannot be one. */
export const readNumber = (text: string): string | null => {
  const last = text.trim().split(/[?#]/)[0]?.split('/').findLast(Boolean) ?? ''
  const plain = last.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1')
  return plain.length === length && [...plain].every((letter) => letters.includes(letter)) ? grouped(plain) : null
}
