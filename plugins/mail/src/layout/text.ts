import { greetable } from '../domain/greetable.ts'
import type { MailBlock, MailContent } from '../domain/template.ts'
import { layoutWords } from './words.ts'

type Around = { language: string; publicUrl: string }

const width = 76

/** Broken at spaces; a long word, such as an address with a token, stays whole, or it could not be opened. */
const wrap = (line: string): string[] => {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}

const wrapped = (value: string): string => value.split('\n').flatMap(wrap).join('\n')

const block = (given: MailBlock): string => {
  if (given.type === 'text') return wrapped(given.text)
  if (given.type === 'action') return `${given.label}:\n${given.url}`
  if (given.type === 'facts') return given.rows.map(({ name, value }) => `${name}: ${value}`).join('\n')
  return wrapped(given.text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
}

/** The same mail as plain text. */
export const textOf = ({ name, blocks, why }: MailContent, { language, publicUrl }: Around): string => {
  const words = layoutWords(language)
  const foot = ['-- ', wrapped(`${why} ${words.noReply}`), `${words.academy}, ${publicUrl}`].join('\n')
  return `${[words.greeting(greetable(name)), ...blocks.map(block), foot].join('\n\n')}\n`
}
