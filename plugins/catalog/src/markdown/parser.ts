import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { plainColons } from './plainColons.ts'

/** Markdown ⇄ mdast with the extensions of docs/content-format.md. */
export const processor = unified()
  .use(remarkParse)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', fences: true, listItemIndent: 'one' })
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkDirective)
  .use(plainColons)
  .freeze()
