type Values = Record<string, unknown>

/** A field that cannot be empty; in an array, each row needs what `rows` names, and there is a row at least. */
export type Need = { name: string; rows?: Need[] }

/** What the blocks of each kind need. */
export type BlockNeeds = ReadonlyMap<string, Need[]>

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmptyParagraph = (node: unknown): boolean =>
  isValues(node) && node.type === 'paragraph' && !(Array.isArray(node.children) && node.children.length > 0)

const isEmptyText = ({ root }: Values): boolean =>
  isValues(root) && Array.isArray(root.children) && root.children.every(isEmptyParagraph)

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (isValues(value) && isEmptyText(value))

const isFilled = (needs: Need[], values: Values): boolean =>
  needs.every(({ name, rows }) => {
    const value = values[name]
    if (!rows) return !isEmpty(value)
    return Array.isArray(value) && value.length > 0 && value.every((row) => isValues(row) && isFilled(rows, row))
  })

/** The kinds of the blocks in an editor state that lack something, in order; those inside of others included. */
export const unfilledBlocks = (state: unknown, needs: BlockNeeds): string[] => {
  if (Array.isArray(state)) return state.flatMap((item) => unfilledBlocks(item, needs))
  if (!isValues(state)) return []
  const { type, fields } = state
  const kind = type === 'block' && isValues(fields) ? String(fields.blockType) : null
  const lacks = kind !== null && isValues(fields) && !isFilled(needs.get(kind) ?? [], fields)
  return [...(lacks ? [kind] : []), ...Object.values(state).flatMap((item) => unfilledBlocks(item, needs))]
}
