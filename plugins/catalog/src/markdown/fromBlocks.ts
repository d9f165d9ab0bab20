import type { BlockContent, Code, DefinitionContent, RootContent } from 'mdast'
import 'remark-directive'
import type { LexicalNode } from './lexicalNodes.ts'
import { formatMeta } from './meta.ts'
import { recordIn, recordsIn, richTextIn, textIn } from './read.ts'
import { fromSnippet, keyOfDocument, type SnippetKeyOf } from './snippets.ts'
import { type ClipOf, fromVideo } from './videos.ts'

type Container = Extract<RootContent, { type: 'containerDirective' }>
type Flow = BlockContent | DefinitionContent
type Fields = Record<string, unknown>

export type BlockOptions = {
  /** What is written of a block's id: nothing where counting gives the same. */
  spellId: (kind: string, id: string) => string
  /** A picture's path beside the lesson and its alternative text, from the figure's `image` (an id, or the document). */
  imageOf: (image: unknown) => { path: string; alt: string }
  clipOf?: ClipOf
  snippetKeyOf?: SnippetKeyOf
  toFlow: (nodes: LexicalNode[]) => Flow[]
}

/** A block of the editor as it is spelt in docs/content-format.md. An unknown block has no spelling and is left out. */
export const fromBlock = (fields: Fields, options: BlockOptions): Flow[] => {
  const kind = textIn(fields.blockType)
  const id = options.spellId(kind, textIn(fields.id))
  switch (kind) {
    case 'code':
      return [fence(textIn(fields.language) || 'text', textIn(fields.code), { ...codeMeta(fields), id })]
    case 'terminal':
      return [fence('terminal', textIn(fields.session), { title: textIn(fields.title), id })]
    case 'diagram':
      return [fence('diagram', textIn(fields.source), { alt: textIn(fields.alt), caption: textIn(fields.caption), id })]
    case 'callout':
      return [
        container(textIn(fields.tone) || 'note', id, textIn(fields.title), options.toFlow(richTextIn(fields.body))),
      ]
    case 'tabs':
      return [container('tabs', id, '', items(fields.items, 'tab', 'label', options))]
    case 'steps':
      return [container('steps', id, '', items(fields.items, 'step', 'title', options))]
    case 'figure':
      return figure(fields, id, options)
    case 'snippet':
      return fromSnippet(fields.snippet, options.snippetKeyOf ?? keyOfDocument)
    case 'video':
      return fromVideo(fields, id, options.clipOf ?? String)
    case 'embed':
      return [
        {
          type: 'leafDirective',
          name: 'embed',
          attributes: { ...idAttribute(id), url: textIn(fields.url), title: textIn(fields.title) },
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

const idAttribute = (id: string) => (id ? { id } : {})

const container = (name: string, id: string, label: string, children: Flow[]): Container => ({
  type: 'containerDirective',
  name,
  attributes: idAttribute(id),
  children: label
    ? [{ type: 'paragraph', data: { directiveLabel: true }, children: [{ type: 'text', value: label }] }, ...children]
    : children,
})

const items = (value: unknown, name: string, label: string, options: BlockOptions): Container[] =>
  recordsIn(value).map((item) => {
    const id = options.spellId(name, textIn(item.id))
    return container(name, id, textIn(item[label]), options.toFlow(richTextIn(item.body)))
  })

const figure = (fields: Fields, id: string, { imageOf }: BlockOptions): Flow[] => {
  const { path, alt } = imageOf(typeof fields.image === 'object' ? recordIn(fields.image) : fields.image)
  const title = textIn(fields.caption) || null
  return [{ type: 'paragraph', children: [{ type: 'image', url: id ? `${path}#${id}` : path, alt, title }] }]
}
