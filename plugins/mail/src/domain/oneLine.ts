// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g
/** They turn the direction of what follows, so that a line reads as another. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const longest = 200

/** Text as one line of a header: without line breaks, which would begin a header of the sender's own. */
export const oneLine = (value: string): string =>
  value.replace(controls, ' ').replace(directions, '').replace(/\s+/g, ' ').trim().slice(0, longest)
