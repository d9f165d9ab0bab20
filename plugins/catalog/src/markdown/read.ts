import type { LexicalNode } from './lexicalNodes.ts'

/** Reading an editor state defensively: whatever is missing or of another type counts as empty. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')
export const numberIn = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
export const recordIn = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})

const isNode = (value: unknown): value is LexicalNode => isRecord(value) && typeof value.type === 'string'
export const nodesIn = (value: unknown): LexicalNode[] => (Array.isArray(value) ? value.filter(isNode) : [])
export const recordsIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

/** The nodes of a rich text field's value. */
export const richTextIn = (value: unknown): LexicalNode[] => nodesIn(recordIn(recordIn(value).root).children)
