import type { RootContent } from 'mdast'
import 'remark-directive'
import { calloutTones } from '../contract.ts'
import { embedHosts, isTrustedEmbed } from '../domain/embedHosts.ts'
import { type Context, idFor, plainText, refuse, sourceOf } from './context.ts'
import { block, type LexicalNode, root } from './lexicalNodes.ts'

type Container = Extract<RootContent, { type: 'containerDirective' }>
type Leaf = Extract<RootContent, { type: 'leafDirective' }>
/** Converts what stands inside a container. */
type ToNodes = (nodes: RootContent[], context: Context) => LexicalNode[]

/** A `:::name` … `:::` block: callout, tabs or steps. */
export const toContainer = (node: Container, context: Context, toNodes: ToNodes): LexicalNode[] => {
  if (!/\n\s*:{3,}\s*$/.test(sourceOf(context, node))) {
    return refuse(context, node, `:::${node.name} never ends. Close it with as many colons on a line of their own.`)
  }
  const tone = calloutTones.find((name) => name === node.name)
  if (tone) {
    const { label, content } = labelled(node)
    return [
      block(idFor(context, node, 'callout', node.attributes?.id), 'callout', {
        tone,
        title: label,
        body: root(toNodes(content, { ...context, place: 'callout' })),
      }),
    ]
  }
  if (context.place !== 'lesson')
    return refuse(context, node, `Only callouts may stand inside a tab or a step. Move :::${node.name} out.`)
  if (node.name === 'tabs') return toItems(node, context, toNodes, { item: 'tab', label: 'label', example: 'Node.js' })
  if (node.name === 'steps')
    return toItems(node, context, toNodes, { item: 'step', label: 'title', example: 'Install' })
  if (node.name === 'tab' || node.name === 'step') {
    return refuse(context, node, `A ${node.name} belongs inside ::::${node.name}s … ::::, which has one colon more.`)
  }
  return refuse(context, node, `:::${node.name} is unknown. Use ${calloutTones.join(', ')}, tabs or steps.`)
}

type ItemKind = { item: string; label: string; example: string }

const toItems = (node: Container, context: Context, toNodes: ToNodes, kind: ItemKind): LexicalNode[] => {
  const example = `:::${kind.item}[${kind.example}]`
  const id = idFor(context, node, node.name, node.attributes?.id)
  const items = node.children.flatMap((child) => {
    if (child.type !== 'containerDirective' || child.name !== kind.item) {
      return refuse(context, child, `Inside ::::${node.name} write only ${example} … ::: blocks.`)
    }
    const { label, content } = labelled(child)
    if (!label) return refuse(context, child, `Name it in brackets: ${example}.`)
    const id = idFor(context, child, kind.item, child.attributes?.id)
    return [{ id, [kind.label]: label, body: root(toNodes(content, { ...context, place: 'item' })) }]
  })
  if (node.children.length === 0)
    return refuse(context, node, `::::${node.name} is empty. Put ${example} … ::: inside.`)
  return [block(id, node.name, { items })]
}

const labelled = (node: Container): { label: string; content: RootContent[] } => {
  const [first, ...rest] = node.children
  const hasLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true
  return hasLabel ? { label: plainText(first), content: rest } : { label: '', content: node.children }
}

/** A `::embed{url="…" title="…"}` line. */
export const toEmbed = (node: Leaf, context: Context): LexicalNode[] => {
  const example = '::embed{url="https://…" title="What it shows"}'
  const { id, url, title } = node.attributes ?? {}
  if (node.name !== 'embed') return refuse(context, node, `::${node.name} is unknown. Did you mean ${example}?`)
  if (!url || !URL.canParse(url)) return refuse(context, node, `An embed needs a full address: ${example}.`)
  if (!isTrustedEmbed(url)) {
    return refuse(
      context,
      node,
      `${new URL(url).host} is not trusted. Embed from ${embedHosts.join(', ')}, or write a link.`,
    )
  }
  if (!title) return refuse(context, node, `An embed needs a title that says what it shows: ${example}.`)
  return [block(idFor(context, node, 'embed', id), 'embed', { url, title })]
}
