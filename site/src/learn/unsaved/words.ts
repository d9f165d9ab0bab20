import type { Kept } from '#site/learn/study/kept.ts'
import { unsaved as strings } from './strings.ts'

type Step = Extract<Kept, { kind: 'step' }>

/** What is said of a step that was refused. */
export const wordsOfStep = ({ by, done }: Step): string => {
  if (by === 'button') return strings.step(done)
  return by === 'read' ? strings.read : strings.watched
}

/** What whoever wrote a note has of it elsewhere: what it quotes, as Markdown does, and its words. */
export const asText = ({ quote, body }: Extract<Kept, { kind: 'note' }>): string => {
  const quoted = quote ? quote.exact.replaceAll(/^/gm, '> ') : ''
  return [quoted, body].filter((part) => part !== '').join('\n\n')
}
