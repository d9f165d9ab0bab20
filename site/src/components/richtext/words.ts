import { escapeHtml } from './html.ts'
import { fieldsIn, type Node, nodesIn, textIn } from './nodes.ts'

/** Lexical's format bits, innermost element first. */
const formats: [bit: number, tag: string][] = [
  [16, 'code'],
  [128, 'mark'],
  [32, 'sub'],
  [64, 'sup'],
  [4, 's'],
  [8, 'u'],
  [2, 'em'],
  [1, 'strong'],
]

/** Words, formats, links and line breaks as HTML. A node of an unknown kind shows the words inside it. */
export const wordsHtml = (nodes: Node[]): string => nodes.map(wordHtml).join('')

const wordHtml = (node: Node): string => {
  if (node.type === 'text') return formatted(node)
  if (node.type === 'linebreak') return '<br>'
  if (node.type === 'tab') return ' '
  const inner = wordsHtml(nodesIn(node.children))
  const url = node.type === 'link' || node.type === 'autolink' ? safeUrl(fieldsIn(node.fields).url) : null
  return url ? `<a href="${escapeHtml(url)}"${linkAttributes(url, fieldsIn(node.fields).newTab)}>${inner}</a>` : inner
}

const formatted = (node: Node): string => {
  const format = Number(node.format) || 0
  return formats.reduce(
    (html, [bit, tag]) => ((format & bit) === 0 ? html : `<${tag}>${html}</${tag}>`),
    escapeHtml(textIn(node.text)),
  )
}

/** The address, when it is one that a page may link to; scripts in addresses lose their link. */
export const safeUrl = (value: unknown): string | null => {
  const url = textIn(value).trim()
  if (/^(\/(?!\/)|#)/.test(url)) return url
  if (!URL.canParse(url)) return null
  return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol) ? url : null
}

const linkAttributes = (url: string, newTab: unknown): string => {
  if (!/^https?:/.test(url)) return ''
  return newTab === true ? ' rel="external noopener" target="_blank"' : ' rel="external"'
}
