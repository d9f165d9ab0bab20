import type { RichText } from '../contract.ts'
import { commonPairs } from '../domain/commonPairs.ts'
import { lexicalToMarkdown } from './fromLexical.ts'
import { createIds, createSpelling } from './ids.ts'
import { type LexicalNode, root } from './lexicalNodes.ts'
import { nodesIn, recordIn, recordsIn, richTextIn, textIn } from './read.ts'

type Fields = Record<string, unknown>
/** Something with an id: a block, a tab or a step; `print` is what it says, without ids. */
type Spot = { kind: string; fields: Fields; print: string }

const itemOf: Record<string, string> = { tabs: 'tab', steps: 'step' }

/** What is written in it; pictures go by their ids. */
const printed = (nodes: LexicalNode[]): string =>
  lexicalToMarkdown(root(nodes), {
    imageOf: (image) => ({ path: String(image), alt: '' }),
    snippetKeyOf: String,
    resolveLink: () => null,
  })

/** Spots in reading order, those inside others after them. */
const spotsIn = (nodes: LexicalNode[]): Spot[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'block') return spotsIn(nodesIn(node.children))
    const fields = recordIn(node.fields)
    const kind = textIn(fields.blockType)
    const items = recordsIn(fields.items).flatMap((item) => {
      const body = richTextIn(item.body)
      const print = `${textIn(item.label)}${textIn(item.title)}\n${printed(body)}`
      return [{ kind: itemOf[kind] ?? kind, fields: item, print }, ...spotsIn(body)]
    })
    return [{ kind, fields, print: printed([node]) }, ...items, ...spotsIn(richTextIn(fields.body))]
  })

/** Which of the known ids each spot goes on with: those that say the same, then those between in equal number. */
const heirs = (spots: Spot[], known: Spot[]): Map<Spot, string> => {
  const same = commonPairs(
    spots.map(({ print }) => print),
    known.map(({ print }) => print),
  )
  const found = new Map<Spot, string>()
  let [from, knownFrom] = [0, 0]
  for (const [at, knownAt] of [...same, [spots.length, known.length] as const]) {
    const between = spots.slice(from, at)
    const knownBetween = known.slice(knownFrom, knownAt)
    const pairs =
      between.length === knownBetween.length ? between.map((spot, n) => [spot, knownBetween[n]] as const) : []
    for (const [spot, heir] of [...pairs, [spots[at], known[knownAt]] as const]) {
      if (spot && heir) found.set(spot, textIn(heir.fields.id))
    }
    ;[from, knownFrom] = [at + 1, knownAt + 1]
  }
  return found
}

/**
 * A document just read from a file, with the ids that its blocks have in the stored one: answers hang on those. Ids that
 * the file states stay; a block that is new gets an id that nothing else has.
 */
export const keepIds = (read: RichText, stored: RichText | null, key: string): RichText => {
  if (!stored) return read
  const kept = structuredClone(read)
  const spots = spotsIn(richTextIn(kept))
  const known = spotsIn(richTextIn(stored))
  const spell = createSpelling(key)
  const stated = new Set(spots.filter(({ kind, fields }) => spell(kind, textIn(fields.id)) !== ''))
  const taken = new Set([...known, ...stated].map(({ fields }) => textIn(fields.id)))
  const next = createIds(key)
  for (const kind of new Set(spots.map((spot) => spot.kind))) {
    const open = spots.filter((spot) => spot.kind === kind && !stated.has(spot))
    const statedIds = new Set([...stated].map(({ fields }) => fields.id))
    const inherited = heirs(
      open,
      known.filter((spot) => spot.kind === kind && !statedIds.has(spot.fields.id)),
    )
    for (const spot of open) {
      let id = inherited.get(spot) ?? textIn(spot.fields.id)
      while (!inherited.has(spot) && taken.has(id)) id = next(kind)
      taken.add(id)
      spot.fields.id = id
    }
  }
  return kept
}
