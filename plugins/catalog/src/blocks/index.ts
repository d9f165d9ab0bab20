import type { Block } from 'payload'
import { snippetBlock } from '../reuse/snippets/block.ts'
import { code } from './code.ts'
import { callout, steps, tabs } from './nested.ts'
import { diagram, embed, figure, terminal, video } from './simple.ts'

/** Blocks that may also stand inside a callout, a tab or a step. */
const inner: Block[] = [code, terminal, figure, diagram]

/** What a shared snippet can contain: everything but snippets, so that none can contain itself. */
export const snippetBlocks: Block[] = [
  ...inner,
  callout(inner),
  tabs([...inner, callout(inner)]),
  steps([...inner, callout(inner)]),
  embed,
]

/** Everything a lesson can contain besides text; `docs/content-format.md` has the same list for authors of files. */
export const lessonBlocks: Block[] = [...snippetBlocks, video, snippetBlock]
