import { excerpt } from './excerpt.ts'

/** Characters of a text that is quoted beside a comment. */
const most = 280

/** The text that a comment is about, its lines kept. */
export function Quotation({ text }: { text: string }) {
  return <blockquote className="academy-comments__quote">{excerpt(text, most)}</blockquote>
}
