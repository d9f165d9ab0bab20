/** Where in a document a piece of text stands, for people. */
export const placeKinds = [
  'title',
  'summary',
  'description',
  'section',
  'outcome',
  'prerequisite',
  'sharing',
  'heading',
  'text',
  'code',
  'terminal',
  'diagram',
  'caption',
  'callout',
  'tab',
  'embed',
  'video',
] as const
export type PlaceKind = (typeof placeKinds)[number]

export type Path = (number | string)[]

/** A string of a document, and how to get to it from the document. */
export type Run = { path: Path; text: string }

/** Text that reads as one: a field, or a line whose words may be formatted differently. */
export type Place = { kind: PlaceKind; runs: Run[] }

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** A field that holds plain text. */
export const placeOf = (kind: PlaceKind, owner: unknown, path: Path): Place[] => {
  const value = path.reduce<unknown>((at, key) => (at as Fields | undefined)?.[key], owner)
  return typeof value === 'string' && value !== '' ? [{ kind, runs: [{ path, text: value }] }] : []
}

/** Fields of blocks that hold text; addresses, ids, languages and lines are none. */
const blockFields: Record<string, Record<string, PlaceKind>> = {
  code: { filename: 'code', code: 'code' },
  terminal: { title: 'terminal', session: 'terminal' },
  diagram: { source: 'diagram', alt: 'diagram', caption: 'caption' },
  figure: { caption: 'caption' },
  callout: { title: 'callout' },
  embed: { title: 'embed' },
  video: { title: 'video' },
}

const prefixed = (places: Place[], path: Path): Place[] =>
  places.map(({ kind, runs }) => ({ kind, runs: runs.map((run) => ({ ...run, path: [...path, ...run.path] })) }))

const placesOfItem = (item: unknown, at: number): Place[] => {
  const own = [...placeOf('tab', item, ['label']), ...placeOf('tab', item, ['title'])]
  const body = isFields(item) ? placesOfBody(item.body, ['body']) : []
  return prefixed([...own, ...body], ['items', at])
}

const placesOfBlock = (fields: Fields): Place[] => [
  ...Object.entries(blockFields[String(fields.blockType)] ?? {}).flatMap(([name, kind]) =>
    placeOf(kind, fields, [name]),
  ),
  ...placesOfBody(fields.body, ['body']),
  ...listIn(fields.items).flatMap(placesOfItem),
]

const isInline = (node: Fields) => node.type === 'text' || node.type === 'link' || node.type === 'autolink'

/** The strings of an inline node; a link's words belong to the line that it stands in. */
const runsOf = (node: Fields, path: Path): Run[] =>
  node.type === 'text'
    ? [{ path: [...path, 'text'], text: String(node.text ?? '') }]
    : listIn(node.children).flatMap((child, at) => (isFields(child) ? runsOf(child, [...path, 'children', at]) : []))

/** Lines of an element: its inline children run together, anything else ends the line and is read for itself. */
const placesOfNode = (node: Fields, path: Path): Place[] => {
  if (node.type === 'block')
    return isFields(node.fields) ? prefixed(placesOfBlock(node.fields), [...path, 'fields']) : []
  const kind = node.type === 'heading' ? 'heading' : 'text'
  const places: Place[] = []
  let line: Run[] = []
  const endLine = () => {
    if (line.length > 0) places.push({ kind, runs: line })
    line = []
  }
  listIn(node.children).forEach((child, at) => {
    if (!isFields(child)) return
    const below = [...path, 'children', at]
    if (isInline(child)) line.push(...runsOf(child, below))
    else {
      endLine()
      places.push(...placesOfNode(child, below))
    }
  })
  endLine()
  return places
}

/** Every piece of text of an editor state, in reading order, that of its blocks included. */
export const placesOfBody = (body: unknown, path: Path): Place[] =>
  isFields(body) && isFields(body.root) ? placesOfNode(body.root, [...path, 'root']) : []
