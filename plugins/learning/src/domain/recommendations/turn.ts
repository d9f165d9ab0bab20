const week = 7 * 24 * 60 * 60 * 1000

/** A number that stays the same for a person in a week and is spread over people: a hash (FNV-1a) of both. */
export const turnOf = (person: string, now: Date): number => {
  let hash = 2_166_136_261
  for (const letter of `${person} ${Math.floor(now.getTime() / week)}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0
  return hash
}
