/** Letters, counted as a reader does. */
export const longestName = 100

/** What has no shape of its own, but turns around or hides what stands beside it. */
const unseen =
  /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb]/gu

/** A name as a certificate bears it, in any script; null when nothing of it can be read or it is too long. */
export const holderName = (text: string): string | null => {
  const name = text.normalize('NFC').replace(unseen, ' ').replace(/\s+/g, ' ').trim()
  return /[\p{L}\p{N}]/u.test(name) && [...name].length <= longestName ? name : null
}
