/** What a script or a reader's choice adds to a text is not of the text. */
const added = 'button, svg, script, style, [role=tablist]'

type Piece = { node: Text; start: number }

/** The words of an element as one string, and the way between places in it and in the page. */
export const textOf = (root: Element) => {
  const pieces: Piece[] = []
  let text = ''
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(added)) continue
    pieces.push({ node, start: text.length })
    text += node.data
  }
  const positionOf = (container: Node, offset: number): number => {
    const boundary = document.createRange()
    boundary.setStart(container, offset)
    const next = pieces.find(({ node }) => boundary.comparePoint(node, node.length) >= 0)
    if (!next) return text.length
    return next.start + (next.node === container ? offset : 0)
  }
  const spotOf = (position: number, isEnd: boolean): [Text, number] | null => {
    const piece = pieces.findLast(({ start }) => (isEnd ? start < position : start <= position))
    return piece ? [piece.node, position - piece.start] : null
  }
  return {
    text,
    placeOf: (range: Range) => ({
      start: positionOf(range.startContainer, range.startOffset),
      end: positionOf(range.endContainer, range.endOffset),
    }),
    rangeOf: ({ start, end }: { start: number; end: number }): Range | null => {
      const [from, to] = [spotOf(start, false), spotOf(end, true)]
      if (!from || !to) return null
      const range = document.createRange()
      range.setStart(...from)
      range.setEnd(...to)
      return range
    },
  }
}
