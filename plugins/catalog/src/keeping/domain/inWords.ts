type Node = { type?: unknown; text?: unknown; children?: unknown; fields?: unknown; root?: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const isBlockLevel = ({ type }: Node) => type !== 'text' && type !== 'linebreak' && type !== 'link'

/** What somebody would read in a field: text as it is, rich text by paragraphs, lists by lines. */
export const inWords = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join('\n')
  if (!isNode(value)) return String(value)
  if (isNode(value.root)) return inWords(value.root)
  if (typeof value.text === 'string') return value.text
  if (Array.isArray(value.children)) {
    const isFlow = value.children.some((child) => isNode(child) && isBlockLevel(child))
    return value.children.map(inWords).join(isFlow ? '\n' : '')
  }
  if (isNode(value.fields)) return inWords(value.fields)
  return Object.entries(value)
    .filter(([name]) => name !== 'id' && name !== 'key' && name !== 'blockType')
    .map(([, each]) => inWords(each))
    .filter(Boolean)
    .join('\n')
}
