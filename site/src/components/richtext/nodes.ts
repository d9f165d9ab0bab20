/** A node of the editor's state as stored. Fields are read defensively: what is missing counts as empty. */
export type Node = { type: string; [field: string]: unknown }
export type Fields = Record<string, unknown>

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const isNode = (value: unknown): value is Node => isRecord(value) && typeof value.type === 'string'

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')
export const numberIn = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)
export const fieldsIn = (value: unknown): Fields => (isRecord(value) ? value : {})
export const itemsIn = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isRecord) : [])
export const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : [])

/** The nodes of a rich text value, the whole page's or that inside a block. */
export const richTextIn = (value: unknown): Node[] => nodesIn(fieldsIn(fieldsIn(value).root).children)

/** A node's words without their formatting. */
export const plainText = (node: Node): string =>
  node.type === 'text'
    ? textIn(node.text)
    : node.type === 'linebreak'
      ? ' '
      : nodesIn(node.children).map(plainText).join('')
