export { lexicalToMarkdown } from './fromLexical.ts'
export { MarkdownError } from './problems.ts'
export { markdownToLexical } from './toLexical.ts'
