import { findText, type Search, type Span } from './findText.ts'
import type { Path, Place, PlaceKind, Run } from './places.ts'

/** A match in a document, with the words around it. */
export type Hit = {
  /** Names the match among those of the same revision of the document. */
  id: string
  kind: PlaceKind
  before: string
  match: string
  after: string
}

const around = 48

const lineOf = ({ runs }: Place) => runs.map(({ text }) => text).join('')
const hitId = ({ runs }: Place, { start }: Span) => `${runs[0]?.path.join('.')}@${start}`

/** Every match in a document's text, in reading order. */
export const hitsIn = (places: readonly Place[], search: Search): Hit[] =>
  places.flatMap((place) => {
    const line = lineOf(place)
    return findText(line, search).map((span) => ({
      id: hitId(place, span),
      kind: place.kind,
      before: line.slice(Math.max(0, span.start - around), span.start),
      match: line.slice(span.start, span.end),
      after: line.slice(span.end, span.end + around),
    }))
  })

/** The runs of a line with one match replaced: what is put in has the format of the match's first letter. */
const replaceSpan = (runs: readonly Run[], { start, end }: Span, replacement: string): Run[] => {
  let from = 0
  let isPut = false
  return runs.map((run) => {
    const to = from + run.text.length
    const cut = { start: Math.max(start, from) - from, end: Math.min(end, to) - from }
    from = to
    if (cut.start >= cut.end) return run
    const put = isPut ? '' : replacement
    isPut = true
    return { ...run, text: run.text.slice(0, cut.start) + put + run.text.slice(cut.end) }
  })
}

type Node = Record<string | number, unknown>

const write = (owner: unknown, path: Path, text: string): void => {
  const last = path.at(-1)
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Node)[key], owner)
  if (last !== undefined) (holder as Node)[last] = text
}

const isEmptied = (node: unknown): boolean => {
  const { type, text, children } = (node ?? {}) as Node
  if (type === 'text') return text === ''
  return (type === 'link' || type === 'autolink') && Array.isArray(children) && children.length === 0
}

/** Takes out words that became none, and links without words: an editor shows neither. */
const withoutEmptied = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEmptied).filter((item) => !isEmptied(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutEmptied(item)]))
}

export type Replacement = { search: Search; replacement: string; chosen: ReadonlySet<string> }

/**
 * The document with the chosen matches replaced; the given one stays as it is. Only text changes: keys, ids, formats and
 * the order of everything are kept. Matches that were not chosen, or that there are not, change nothing.
 */
export const replaceIn = <Doc extends object>(
  doc: Doc,
  places: readonly Place[],
  { search, replacement, chosen }: Replacement,
): Doc => {
  const changed = structuredClone(doc)
  for (const place of places) {
    const spans = findText(lineOf(place), search).filter((span) => chosen.has(hitId(place, span)))
    // From the right, so that what is to the left keeps its place.
    const runs = spans.toReversed().reduce((now, span) => replaceSpan(now, span, replacement), place.runs)
    runs.forEach((run, at) => {
      if (run !== place.runs[at]) write(changed, run.path, run.text)
    })
  }
  return withoutEmptied(changed) as Doc
}
