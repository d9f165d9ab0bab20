/** Levels that a body may nest. Rich text with lists in blocks has about 30. */
const mostLevels = 100

/** A zero byte, which Postgres keeps in no text; with an odd number of backslashes it is one, else it is written about. */
const zeroByte = /(?<!\\)(?:\\\\)*\\u0000/

/** How deep brackets nest, without a call a level. */
const levelsOf = (text: string): number => {
  let [level, deepest, quoted] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (quoted) {
      if (sign === '\\') at++
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++level)
    else if (sign === '}' || sign === ']') level--
  }
  return deepest
}

const isObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** Whether a text is one JSON object that everything behind the origin can take: not too deep, no zero bytes. */
export const isPlainJson = (text: string): boolean =>
  levelsOf(text) <= mostLevels && !zeroByte.test(text) && isObject(text)
