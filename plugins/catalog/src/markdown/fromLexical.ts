import type { BlockContent, DefinitionContent, Root } from 'mdast'
import type { RichText } from '../contract.ts'
import { type BlockOptions, fromBlock } from './fromBlocks.ts'
import { fromInline, type ResolveLink } from './fromInline.ts'
import { fromList } from './fromLists.ts'
import { splitParagraphs } from './fromParagraphs.ts'
import { fromTable } from './fromTables.ts'
import { createSpelling } from './ids.ts'
import type { LexicalNode } from './lexicalNodes.ts'
import { processor } from './parser.ts'
import { nodesIn, recordIn, richTextIn, textIn } from './read.ts'
import type { SnippetKeyOf } from './snippets.ts'
import type { ClipOf } from './videos.ts'
import { wrapParagraphs } from './wrap.ts'

type Flow = BlockContent | DefinitionContent
type Writing = LexicalOptions & Pick<BlockOptions, 'spellId'>

export type LexicalOptions = {
  /** A picture's path beside the lesson and its alternative text, from the figure's `image` (an id, or the document). */
  imageOf: (image: unknown) => { path: string; alt: string }
  /** A video's or captions' path beside the lesson. @default the id as it is */
  clipOf?: ClipOf
  /** The key of a snippet block's `snippet`. @default that of the document, where it is one */
  snippetKeyOf?: SnippetKeyOf
  /** What the ids of blocks are counted from, as for reading; without it no ids are written. */
  key?: string
  /** Whether its lines end at 120 columns, as in files. @default false: a paragraph is a line */
  isWrapped?: boolean
  /** Where an internal link leads. Without an address its words stay and the link goes. */
  resolveLink: ResolveLink
}

/**
 * Writes an editor state as Markdown in the format of docs/content-format.md, without front matter. Reading it again
 * with `markdownToLexical` and the same key gives the same state, as far as Markdown has a spelling for it.
 */
export const lexicalToMarkdown = (value: RichText, options: LexicalOptions): string => {
  const spellId = options.key === undefined ? () => '' : createSpelling(options.key)
  const tree: Root = { type: 'root', children: toFlow(richTextIn(value), { ...options, spellId }) }
  if (options.isWrapped) wrapParagraphs(tree)
  return processor.stringify(tree)
}

const toFlow = (nodes: LexicalNode[], options: Writing): Flow[] => nodes.flatMap((node) => convert(node, options))

const convert = (node: LexicalNode, options: Writing): Flow[] => {
  const children = nodesIn(node.children)
  switch (node.type) {
    case 'paragraph':
      return paragraphs(children, options)
    case 'heading':
      return [{ type: 'heading', depth: depthOf(node), children: fromInline(children, options.resolveLink) }]
    case 'list':
      return [fromList(node, options.resolveLink)]
    case 'quote':
      return [{ type: 'blockquote', children: paragraphs(children, options) }]
    case 'table':
      return [fromTable(node, options.resolveLink)]
    case 'horizontalrule':
      return [{ type: 'thematicBreak' }]
    case 'upload':
      return fromBlock({ blockType: 'figure', image: node.value }, { ...options, toFlow: () => [] })
    case 'block':
      return fromBlock(recordIn(node.fields), { ...options, toFlow: (inner) => toFlow(inner, options) })
    default:
      return toFlow(children, options)
  }
}

const paragraphs = (nodes: LexicalNode[], { resolveLink }: LexicalOptions) =>
  splitParagraphs(nodes).map((part) => ({ type: 'paragraph' as const, children: fromInline(part, resolveLink) }))

/** The format has ## to ####; the title is an `h1` of its own. */
const depthOf = (node: LexicalNode): 2 | 3 | 4 => {
  const depth = Number(textIn(node.tag).slice(1)) || 2
  return depth <= 2 ? 2 : depth === 3 ? 3 : 4
}
