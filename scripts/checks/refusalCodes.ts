/** A call that makes a refusal, up to its code; `refusal` is what a file calls its own short form. */
const calls = /\b(?:HttpError|errorBody|errorReply|refusal)\(\s*(?:\d+,\s*)?'([a-z]+\/[a-z-]+)'/g
/** Codes of the origin also stand in a table by status. */
const standing = /'(http\/[a-z-]+)'/g

/** Every code that a source text refuses with. */
export const refusalCodes = (source: string): string[] =>
  [calls, standing].flatMap((pattern) => [...source.matchAll(pattern)].flatMap(([, code]) => code ?? []))

/** Every code that a page of documentation names. */
export const namedCodes = (page: string): Set<string> =>
  new Set([...page.matchAll(/`([a-z]+\/[a-z-]+)`/g)].flatMap(([, code]) => code ?? []))
