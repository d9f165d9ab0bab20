import type { FlattenedField } from 'payload'

export type PathFacts = {
  /** Relations that the path follows: 0 stays in the document. */
  hops: number
  /** Whether it ends in or goes through a field without columns: rich text, JSON, blocks. */
  opaque: boolean
  /** The field at its end; absent for a name that is none. */
  field?: FlattenedField
}

type FieldsOf = (collection: string) => FlattenedField[]

const opaqueTypes = new Set(['richText', 'json', 'blocks'])
/** Parts of a reference to one of several collections; they are columns of the document itself. */
const referenceParts = new Set(['value', 'relationTo', 'id'])

/** Payload leaves it out of a collection's fields. */
const idField: FlattenedField = { name: 'id', type: 'text' }

/** Versions wrap their document in `version` and refer to it as `parent`. */
const unwrapped = (segments: string[], fields: FlattenedField[]): { segments: string[]; hops: number } => {
  const [first = '', ...rest] = segments
  if (fields.some(({ name }) => name === first) || rest.length === 0) return { segments, hops: 0 }
  if (first === 'version') return { segments: rest, hops: 0 }
  return first === 'parent' ? { segments: rest, hops: 1 } : { segments, hops: 0 }
}

/** What a query's path does, without its database: GraphQL writes dots as `__`. Unknown names are Payload's to refuse. */
export const pathFacts = (path: string, collection: FlattenedField[], fieldsOf: FieldsOf): PathFacts => {
  const { segments, hops: before } = unwrapped(path.replaceAll('__', '.').split('.'), collection)
  let fields = collection
  let hops = before
  for (const [index, segment] of segments.entries()) {
    const field = fields.find(({ name }) => name === segment)
    const isLast = index === segments.length - 1
    if (!field && isLast && segment === 'id') return { hops, opaque: false, field: idField }
    if (!field) continue
    if (opaqueTypes.has(field.type)) return { hops, opaque: true, field }
    if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') {
      const rest = segments.slice(index + 1)
      if (isLast || (rest.length === 1 && referenceParts.has(rest[0] ?? ''))) return { hops, opaque: false, field }
      const target = field.type === 'join' ? field.collection : field.relationTo
      if (typeof target !== 'string') return { hops: Number.POSITIVE_INFINITY, opaque: false }
      hops += 1
      fields = fieldsOf(target)
    } else if (isLast) return { hops, opaque: false, field }
    else if ('flattenedFields' in field) fields = field.flattenedFields
  }
  return { hops, opaque: false }
}
