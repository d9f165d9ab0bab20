type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of what has no children: these show nothing, where a picture or a block does. */
const blank = new Set(['linebreak', 'tab'])
const containers = new Set(['paragraph', 'heading', 'quote', 'list', 'listitem', 'link', 'autolink'])

const shows = (node: unknown): boolean => {
  if (!isNode(node) || blank.has(String(node.type))) return false
  if (node.type === 'text') return String(node.text ?? '').trim() !== ''
  return containers.has(String(node.type)) ? Array.isArray(node.children) && node.children.some(shows) : true
}

/** Whether an editor state shows nothing: what an editor leaves behind when somebody deletes all of its text. */
export const isEmptyText = (state: unknown): boolean => {
  const root = isNode(state) ? state.root : null
  return isNode(root) && Array.isArray(root.children) && !root.children.some(shows)
}
