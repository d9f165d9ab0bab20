import type { Clash, Fields } from '../../keeping/domain/merge.ts'
import { createStore } from './store.ts'

/** A document of ours, by collection and id. */
export type DocumentKey = `${'courses' | 'lessons'}/${string}`

/** A form that it is open in: what is written there is of one language, whatever the document says in others. */
export type FormKey = `${DocumentKey}/${string}`
export const formOf = (document: string, language: string) => `${document}/${language}` as FormKey

const guarded = /\/api\/(courses|lessons)\/([0-9a-f-]{36})(?:\?|$)/

/** The document that a request is about, when it is one of those we guard. */
export const documentIn = (url: string): DocumentKey | null => {
  const [, collection, id] = guarded.exec(url) ?? []
  return collection && id ? (`${collection}/${id}` as DocumentKey) : null
}

/** What is known to be stored in a form’s language: what the form was filled with, or the answer to its last save. */
export const known = new Map<FormKey, Fields>()

/** Fills an open form anew. */
export const forms = new Map<FormKey, (fields: Fields) => Promise<void>>()

/** Whether the server was out of reach when something was last sent. */
export const connection = createStore<'there' | 'away'>('there')

/** Two versions that somebody must choose between; the first answer counts. */
export type Question = {
  form: FormKey
  why: 'meanwhile' | 'kept'
  clashes: Clash[]
  /** Fields to take from the other side; null to decide later. */
  answer: (theirs: ReadonlySet<string> | null) => void
}
export const question = createStore<Question | null>(null)

export const askWhich = (asked: Omit<Question, 'answer'>): Promise<ReadonlySet<string> | null> =>
  new Promise((resolve) => {
    const answer = (theirs: ReadonlySet<string> | null) => {
      question.set(null)
      resolve(theirs)
    }
    question.set({ ...asked, answer })
  })
