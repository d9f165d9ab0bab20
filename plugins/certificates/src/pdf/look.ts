/** The site's light colours (site/src/styles/tokens.css), as a printer takes them. */
export const ink = { paper: '#fcfaf7', line: '#e2dfda', edge: '#818691', text: '#161b24', quiet: '#4d535e' } as const
export const signal = '#c12b11'

export const spans = {
  article: '#407bc5',
  video: '#8962c5',
  exercise: '#be6517',
  quiz: '#318f5a',
  lab: '#c83a69',
  live: '#008893',
} as const

/** A4 across, in points. */
export const page = { width: 841.89, height: 595.28, margin: 56 } as const
