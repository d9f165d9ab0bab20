import { defaultLanguage, type Language } from '@academy/kernel/languages'
import { type CollectionSlug, isolateObjectProperty, type TypedUser } from 'payload'
import { z } from 'zod'
import { type RichText, richText } from '../contract.ts'
import { isPublic, type Reading, readRows } from './loadRows.ts'

/** Texts of shared snippets by id, their uploads as ids. */
export type Snippets = ReadonlyMap<string, RichText>

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const fieldsOf = (node: unknown): Node => (isNode(node) && isNode(node.fields) ? node.fields : {})
const idOf = (value: unknown): string => String(isNode(value) ? value.id : value)

/** The snippet that a node of a body stands for, empty while none was chosen; null for any other node. */
const snippetOf = (node: unknown): string | null => {
  const { blockType, snippet } = fieldsOf(node)
  if (blockType !== 'snippet') return null
  return snippet ? idOf(snippet) : ''
}

/** Ids of the snippets that a lesson's body shows; they stand between its other blocks, never inside one. */
export const snippetIdsOf = (body: RichText | undefined): Set<string> =>
  new Set((body?.root.children ?? []).flatMap((node) => snippetOf(node) || []))

/** A body may show a snippet twice, and a page's ids are its blocks': each place gives them names of its own. */
const renamed = (value: unknown, place: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => renamed(item, place))
  if (!isNode(value)) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, place)]))
  return value.blockType ? { ...copy, id: `${place}-${String(value.id)}` } : copy
}

/** The body with the text of its snippets in their places; one that is gone leaves nothing. */
export const withSnippets = (body: RichText, snippets: Snippets): RichText => {
  if (body.root.children.every((node) => snippetOf(node) === null)) return body
  const children = body.root.children.flatMap((node) => {
    const id = snippetOf(node)
    if (id === null) return [node]
    const text = snippets.get(id)
    return text ? (renamed(text.root.children, String(fieldsOf(node).id ?? id)) as RichText['root']['children']) : []
  })
  return { ...body, root: { ...body.root, children } }
}

const snippetRow = z.object({ id: z.string(), body: z.preprocess((value) => value ?? null, richText.nullable()) })

const textsOf = (rows: readonly z.infer<typeof snippetRow>[]): Snippets =>
  new Map(rows.flatMap(({ id, body }) => (body ? [[id, body] as const] : [])))

const snippets = 'snippets' as CollectionSlug

/** Published texts, of these snippets or of all; in English where they are not translated. Only for lessons that the asker may read. */
export const publishedSnippets = async (
  reading: Reading,
  ids?: readonly string[],
  language: Language = defaultLanguage,
): Promise<Snippets> => {
  if (ids?.length === 0) return new Map()
  const where = ids ? { and: [isPublic, { id: { in: [...ids] } }] } : isPublic
  return textsOf(await readRows(reading, snippets, snippetRow, where, undefined, language))
}

/** The newest drafts of these snippets, as the user may read them. */
export const draftSnippets = async (
  { payload, req }: Reading,
  user: TypedUser,
  ids: readonly string[],
  language: Language = defaultLanguage,
): Promise<Snippets> => {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: snippets,
    where: { id: { in: [...ids] } },
    draft: true,
    locale: language,
    depth: 0,
    pagination: false,
    user,
    overrideAccess: false,
    req: req && isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return textsOf(z.array(snippetRow).parse(docs))
}
