import type { BlockContent, Code, DefinitionContent, RootContent } from 'mdast'
import 'remark-directive'
import type { LexicalNode } from './lexicalNodes.ts'
import { formatMeta } from './meta.ts'
import { recordIn, recordsIn, richTextIn, textIn } from './read.ts'
import { fromSnippet, keyOfDocument, type SnippetKeyOf } from './snippets.ts'

type Container = Extract<RootContent, { type: 'containerDirective' }>
type Flow = BlockContent | DefinitionContent
type Fields = Record<string, unknown>

export type BlockOptions = {
  /** A picture's path beside the lesson and its alternative text, from the figure's `image` (an id, or the document). */
  imageOf: (image: unknown) => { path: string; alt: string }
  snippetKeyOf?: SnippetKeyOf
  toFlow: (nodes: LexicalNode[]) => Flow[]
}

/** A block of the editor as it is spelt in docs/content-format.md. An unknown block has no spelling and is left out. */
export const fromBlock = (fields: Fields, options: BlockOptions): Flow[] => {
  switch (fields.blockType) {
    case 'code':
      return [fence(textIn(fields.language) || 'text', textIn(fields.code), codeMeta(fields))]
    case 'terminal':
      return [fence('terminal', textIn(fields.session), { title: textIn(fields.title) })]
    case 'diagram':
      return [fence('diagram', textIn(fields.source), { alt: textIn(fields.alt), caption: textIn(fields.caption) })]
    case 'callout':
      return [container(textIn(fields.tone) || 'note', textIn(fields.title), options.toFlow(richTextIn(fields.body)))]
    case 'tabs':
      return [container('tabs', '', items(fields.items, 'tab', 'label', options))]
    case 'steps':
      return [container('steps', '', items(fields.items, 'step', 'title', options))]
    case 'figure':
      return figure(fields, options)
    case 'snippet':
      return fromSnippet(fields.snippet, options.snippetKeyOf ?? keyOfDocument)
    case 'embed':
      return [
        {
          type: 'leafDirective',
          name: 'embed',
          attributes: { url: textIn(fields.url), title: textIn(fields.title) },
          children: [],
        },
      ]
    default:
      return []
  }
}

const codeMeta = (fields: Fields) => ({
  title: textIn(fields.filename),
  mark: textIn(fields.highlight),
  add: textIn(fields.added),
  remove: textIn(fields.removed),
  check: fields.check === 'none' ? '' : textIn(fields.check),
  output: textIn(fields.output),
})

const fence = (lang: string, value: string, meta: Record<string, string>): Code => ({
  type: 'code',
  lang,
  meta: formatMeta(meta) || null,
  value,
})

const container = (name: string, label: string, children: Flow[]): Container => ({
  type: 'containerDirective',
  name,
  attributes: {},
  children: label
    ? [{ type: 'paragraph', data: { directiveLabel: true }, children: [{ type: 'text', value: label }] }, ...children]
    : children,
})

const items = (value: unknown, name: string, label: string, options: BlockOptions): Container[] =>
  recordsIn(value).map((item) => container(name, textIn(item[label]), options.toFlow(richTextIn(item.body))))

const figure = (fields: Fields, { imageOf }: BlockOptions): Flow[] => {
  const { path, alt } = imageOf(typeof fields.image === 'object' ? recordIn(fields.image) : fields.image)
  const title = textIn(fields.caption) || null
  return [{ type: 'paragraph', children: [{ type: 'image', url: path, alt, title }] }]
}
