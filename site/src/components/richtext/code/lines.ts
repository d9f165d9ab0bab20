import { parseLineRanges } from '@academy/catalog/contract'
import { highlightLines } from './highlight.ts'

/** `html` are the coloured words of it. */
export type CodeLine = { number: number; html: string; isMarked: boolean; change: 'added' | 'removed' | null }

type Ranges = { highlight: string; added: string; removed: string }

/** The lines of a code block, coloured and marked. Removed lines carry no number: they are not in the file any more. */
export const codeLines = async (code: string, language: string, ranges: Ranges): Promise<CodeLine[]> => {
  const marked = parseLineRanges(ranges.highlight)
  const added = parseLineRanges(ranges.added)
  const removed = parseLineRanges(ranges.removed)
  const lines = await highlightLines(code, language)
  let number = 0
  return lines.map((html, index) => {
    const change = added?.has(index + 1) ? 'added' : removed?.has(index + 1) ? 'removed' : null
    if (change !== 'removed') number += 1
    return { number, html, isMarked: marked?.has(index + 1) ?? false, change }
  })
}

const tags = { added: 'ins', removed: 'del' } as const

/** A line as an element. Written as one string: components for each line were a fifth of all that a lesson’s page allocated. */
export const lineHtml = ({ number, html, isMarked, change }: CodeLine): string => {
  const tag = change ? tags[change] : 'span'
  const ownNumber = change === 'removed' ? '' : ` data-n="${number}"`
  return `<${tag} class="line${isMarked ? ' marked' : ''}"${ownNumber}>${html}\n</${tag}>`
}
