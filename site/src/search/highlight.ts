export type Piece = { text: string; isMarked: boolean }

/** Parts Pagefind's excerpt at its `<mark>` tags, so that a page can show it without trusting it as HTML. */
export const piecesOf = (excerpt: string): Piece[] =>
  excerpt
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = /^<mark>([\s\S]*)<\/mark>$/.exec(part)
      return { text: unescapeHtml(marked?.[1] ?? part), isMarked: marked !== null }
    })

const unescapeHtml = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
