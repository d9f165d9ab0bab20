import { greetable } from '../domain/greetable.ts'
import type { MailBlock, MailContent, MailItem } from '../domain/template.ts'
import { layoutWords } from './words.ts'

type Around = { language: string; publicUrl: string; stop: string | null }

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

const item = ({ label, url, text }: MailItem): string =>
  [wrapped(`- ${label}`), ...(text ? wrapped(text).split('\n') : []).map((line) => `  ${line}`), `  ${url}`].join('\n')

const block = (given: MailBlock): string => {
  if (given.type === 'text') return wrapped(given.text)
  if (given.type === 'action') return `${given.label}:\n${given.url}`
  if (given.type === 'facts') return given.rows.map(({ name, value }) => `${name}: ${value}`).join('\n')
  if (given.type === 'heading') return wrapped(given.text.toLocaleUpperCase())
  if (given.type === 'list') return given.items.map(item).join('\n')
  return wrapped(given.text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
}

/** The same mail as plain text. */
export const textOf = ({ name, blocks, why }: MailContent, { language, publicUrl, stop }: Around): string => {
  const words = layoutWords(language)
  const stopping = stop === null ? [] : [`${words.stop}:`, stop]
  const foot = ['-- ', wrapped(`${why} ${words.noReply}`), ...stopping, `${words.academy}, ${publicUrl}`].join('\n')
  return `${[words.greeting(greetable(name)), ...blocks.map(block), foot].join('\n\n')}\n`
}
