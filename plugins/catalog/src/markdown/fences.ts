import type { Code } from 'mdast'
import { codeLanguage, codeLanguages } from '../domain/codeLanguages.ts'
import { lineRangesExample, parseLineRanges } from '../domain/lineRanges.ts'
import { type Context, idFor, refuse, sourceOf } from './context.ts'
import { block, type LexicalNode } from './lexicalNodes.ts'
import { parseMeta } from './meta.ts'

type Meta = Record<string, string>

/** Fenced code: a terminal session, a diagram, or a snippet. */
export const toFence = (node: Code, context: Context): LexicalNode[] => {
  const source = sourceOf(context, node)
  if (!/^(`{3,}|~{3,})/.test(source)) {
    return refuse(context, node, 'Indented code has no language. Put it between ```ts (or another language) and ```.')
  }
  if (!/(`{3,}|~{3,})\s*$/.test(source))
    return refuse(context, node, 'This code never ends. Close it with ``` on a line.')
  const meta = parseMeta(node.meta)
  if (!meta) return refuse(context, node, `After the language write name="value" pairs only, not “${node.meta}”.`)
  if (node.lang === 'terminal') return toTerminal(node, meta, context)
  if (node.lang === 'diagram') return toDiagram(node, meta, context)
  return toCode(node, meta, context)
}

const toTerminal = (node: Code, { id, title = '', ...rest }: Meta, context: Context): LexicalNode[] => {
  if (hasUnknown(rest)) return refuseUnknown(rest, 'title and id', node, context)
  return [block(idFor(context, node, 'terminal', id), 'terminal', { title, session: node.value })]
}

const toDiagram = (node: Code, { id, alt = '', caption = '', ...rest }: Meta, context: Context): LexicalNode[] => {
  if (hasUnknown(rest)) return refuseUnknown(rest, 'alt, caption and id', node, context)
  if (!alt) return refuse(context, node, 'A diagram needs alt="…": one sentence that says what it shows.')
  return [block(idFor(context, node, 'diagram', id), 'diagram', { source: node.value, alt, caption })]
}

const checks = ['types', 'run', 'parse']

const toCode = (node: Code, meta: Meta, context: Context): LexicalNode[] => {
  const { id, title = '', mark = '', add = '', remove = '', check = '', output = '', ...rest } = meta
  if (hasUnknown(rest)) return refuseUnknown(rest, 'title, mark, add, remove, check, output and id', node, context)
  const language = codeLanguage(node.lang)
  if (!language) {
    const known = Object.keys(codeLanguages).join(', ')
    return refuse(context, node, `“${node.lang}” is not a language we colour. Use one of ${known}.`)
  }
  for (const [name, value] of Object.entries({ mark, add, remove })) {
    const lines = parseLineRanges(value)
    if (!lines)
      return refuse(context, node, `${name}="${value}" is not a list of lines. Write ${name}="${lineRangesExample}".`)
    const last = Math.max(0, ...lines)
    const count = node.value.split('\n').length
    if (last > count) return refuse(context, node, `${name}="${value}" names line ${last}, but the code has ${count}.`)
  }
  if (check && !checks.includes(check)) {
    return refuse(
      context,
      node,
      `check="${check}" is unknown. Write ${checks.map((name) => `check="${name}"`).join(', ')}.`,
    )
  }
  const fields = {
    language,
    filename: title,
    code: node.value,
    highlight: mark,
    added: add,
    removed: remove,
    check: check || 'none',
    output,
  }
  return [block(idFor(context, node, 'code', id), 'code', fields)]
}

const hasUnknown = (rest: Meta): boolean => Object.keys(rest).length > 0

const refuseUnknown = (rest: Meta, known: string, node: Code, context: Context): [] =>
  refuse(context, node, `${Object.keys(rest).join(', ')} means nothing here. Use ${known}.`)
