/** What an export says of something that only the editor knows. */
export const unspeltWords = {
  internalLink: 'A link to a document is written as its address.',
  newTab: 'That a link opens in a new tab is not written.',
  mergedCells: 'Merged cells of a table are written apart.',
  cellColour: 'The colour of a table’s cell is not written.',
  cellLines: 'Lines of a table’s cell are written as one.',
  headerColumn: 'A table’s header column is written as an ordinary one.',
  headerRow: 'A table has exactly one header row in the file, its first.',
  blockName: 'A block’s own name is not written.',
  format: 'A format other than bold, italic, struck and code is not written; its words are.',
  style: 'The colour or size of words is not written.',
  alignment: 'The alignment of a paragraph is not written.',
  indent: 'The indent of a paragraph is not written.',
  tab: 'A tab is written as a space.',
  block: (kind: string) => `A block “${kind}” has no spelling and is left out.`,
  node: (type: string) => `“${type}” has no spelling; its words are written.`,
} as const
