import type { Link, LinkReference, PhrasingContent } from 'mdast'
import { type Context, plainText, refuse, sourceOf } from './context.ts'
import { type LexicalNode, lineBreak, link, text, textFormat } from './lexicalNodes.ts'

const formatOf = { strong: textFormat.bold, emphasis: textFormat.italic, delete: textFormat.strikethrough }

/** Words, formats, links and line breaks. `format` carries the bits of the elements around. */
export const toInline = (nodes: PhrasingContent[], context: Context, format = 0): LexicalNode[] =>
  mergeText(nodes.flatMap((node) => convert(node, context, format)))

const convert = (node: PhrasingContent, context: Context, format: number): LexicalNode[] => {
  switch (node.type) {
    case 'text':
      return [text(node.value.replaceAll(/\s*\n\s*/g, ' '), format)]
    case 'inlineCode':
      return [text(node.value.replaceAll('\n', ' '), format | textFormat.code)]
    case 'strong':
    case 'emphasis':
    case 'delete':
      return toInline(node.children, context, format | formatOf[node.type])
    case 'break':
      return [lineBreak()]
    case 'link':
    case 'linkReference':
      return convertLink(node, context, format)
    case 'textDirective': // “note:this” is prose, not a directive
      return [text(sourceOf(context, node), format)]
    case 'image':
    case 'imageReference':
      return refuse(
        context,
        node,
        'Put the picture on a line of its own: ![what it shows](./images/name.png "Caption").',
      )
    case 'html':
      return refuse(context, node, 'HTML is not part of the format. Write Markdown, or `code` to show the tag itself.')
    default:
      return refuse(context, node, 'Footnotes are not part of the format. Say it in the sentence, or in a :::note.')
  }
}

const convertLink = (node: Link | LinkReference, context: Context, format: number): LexicalNode[] => {
  const url = node.type === 'link' ? node.url : context.definitions.get(node.identifier)?.url
  const words = toInline(node.children, context, format)
  if (url && isLinkable(url)) return [link(context.nextId('link'), url, words)]
  if (node.type === 'link' && plainText(node) === url) return words // a bare address such as http://localhost:3000
  return refuse(
    context,
    node,
    `“${url ?? ''}” cannot be linked to. Write https://… for another site, /courses/… inside the academy, #heading on this page.`,
  )
}

/** Payload's link field mangles what it takes for a slip: addresses without a dot in the host, relative paths, spaces. */
const isLinkable = (url: string): boolean => {
  if (/^(\/(?!\/)[^\s]*|#[\w-]+)$/.test(url)) return true
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'mailto:' || (/^https?:$/.test(protocol) && hostname.includes('.'))
}

/** Neighbours of the same format become one node, as the editor keeps them. */
const mergeText = (nodes: LexicalNode[]): LexicalNode[] => {
  const merged: LexicalNode[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text' && last.format === node.format) {
      merged[merged.length - 1] = { ...last, text: `${last.text}${node.text}` }
    } else merged.push(node)
  }
  return merged
}
