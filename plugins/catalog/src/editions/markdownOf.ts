import type { RichText } from '../contract.ts'
import { lexicalToMarkdown } from '../markdown/index.ts'

const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

/**
 * A stored body as the Markdown that authors write: what is compared and shown beside another, so that a link's address, a
 * picture and a code block count as the words around them do.
 */
export const markdownOf = (body: RichText): string =>
  lexicalToMarkdown(body, {
    imageOf: (image) => ({ path: idOf(image), alt: '' }),
    clipOf: idOf,
    resolveLink: () => null,
    snippetKeyOf: idOf,
  }).trim()
