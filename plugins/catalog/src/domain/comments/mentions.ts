/** An @ that begins a word, and a handle as accounts have them. */
const mention = /(?<![\p{L}\p{N}@/.])@([a-z0-9][a-z0-9-]{1,28}[a-z0-9])(?![\p{L}\p{N}@/-])/giu

/** Handles that a text names, in small letters, each once. An email address names nobody. */
export const handlesIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(mention), ([, handle = '']) => handle.toLowerCase())),
]
