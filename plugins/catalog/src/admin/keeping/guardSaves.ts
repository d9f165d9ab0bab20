import { defaultLanguage } from '@academy/kernel/languages'
import { type Fields, merge } from '../../keeping/domain/merge.ts'
import { basedOn } from '../../keeping/header.ts'
import { askWhich, connection, type DocumentKey, documentIn, type FormKey, formOf, forms, known } from './documents.ts'

type Fetch = typeof fetch
type Save = { url: string; init: RequestInit; document: DocumentKey; language: string; form: FormKey; fields: Fields }

const pause = 3000
const wait = () => new Promise((resolve) => setTimeout(resolve, pause))
const isAway = ({ status }: Response) => status >= 502 && status <= 504

/** The fields in a form's request; null when it is none, as when a document goes to the trash. */
const fieldsIn = (body: unknown): Fields | null => {
  const sent = body instanceof FormData ? body.get('_payload') : null
  if (typeof sent !== 'string') return null
  const fields: unknown = JSON.parse(sent)
  return typeof fields === 'object' && fields !== null && 'updatedAt' in fields ? (fields as Fields) : null
}

const languageIn = (url: string): string => new URL(url, location.origin).searchParams.get('locale') ?? defaultLanguage

const saveIn = (url: string, init: RequestInit | undefined): Save | null => {
  const document = init?.method?.toUpperCase() === 'PATCH' ? documentIn(url) : null
  const fields = init && document ? fieldsIn(init.body) : null
  if (!init || !document || !fields) return null
  const language = languageIn(url)
  return { url, init, document, language, form: formOf(document, language), fields }
}

const bodyOf = (fields: Fields): FormData => {
  const body = new FormData()
  body.set('_payload', JSON.stringify(fields))
  return body
}

const jsonOf = async (response: Response): Promise<{ doc?: Fields; errors?: { data?: { code?: string } }[] }> =>
  response
    .clone()
    .json()
    .catch(() => ({}))

/** What somebody types is sent again until it arrives; what they press, such as Publish, is theirs to press again. */
const reach = async (send: () => Promise<Response>, isPatient: boolean): Promise<Response> => {
  for (;;) {
    const response = await send().catch((error: unknown) => error)
    const isThere = response instanceof Response && !isAway(response)
    connection.set(isThere ? 'there' : 'away')
    if (isThere) return response
    if (!isPatient) {
      if (response instanceof Response) return response
      throw response
    }
    await wait()
  }
}

/** What is stored now, in the language that is being edited and without another standing in. */
const storedNow = async (real: Fetch, { document, language }: Save): Promise<Fields | null> => {
  const address = `/api/${document}?draft=true&depth=0&locale=${language}&fallback-locale=none`
  const response = await real(address, { credentials: 'include' })
  return response.ok ? ((await response.json()) as Fields) : null
}

const isRefused = async (response: Response): Promise<boolean> =>
  response.status === 409 && (await jsonOf(response)).errors?.[0]?.data?.code === 'catalog/changed-meanwhile'

/** Sends a save from the version it was made from; when that is no longer the stored one, brings the two together. */
const send = async (real: Fetch, save: Save): Promise<Response> => {
  const { url, init, form, fields } = save
  const base = known.get(form) ?? fields
  const headers = new Headers(init.headers)
  headers.set(basedOn, String(base.updatedAt))
  const isPatient = url.includes('autosave=true')
  const response = await reach(() => real(url, { ...init, body: bodyOf(fields), headers }), isPatient)
  if (response.ok) {
    const { doc } = await jsonOf(response)
    if (doc) known.set(form, doc)
    return response
  }
  if (!(await isRefused(response))) return response
  const theirs = await storedNow(real, save)
  if (!theirs) return response
  const { merged, clashes } = merge(base, fields, theirs)
  const taken = clashes.length > 0 ? await askWhich({ form, why: 'meanwhile', clashes }) : new Set<string>()
  if (taken === null) return response
  for (const field of taken) merged[field] = theirs[field]
  known.set(form, theirs)
  const after = await send(real, { ...save, fields: { ...merged, updatedAt: theirs.updatedAt } })
  // A form keeps what was typed in it over what it is answered, so it is told what was chosen instead.
  if (after.ok && taken.size > 0) await forms.get(form)?.((await jsonOf(after)).doc ?? merged)
  return after
}

/**
 * Stands before the panel's saves of courses and lessons: each says which version it was made from, and waits for the one
 * before it. Payload's forms offer no place for either. Answers what takes it away again.
 */
export const guardSaves = (target: { fetch: Fetch }): (() => void) => {
  const real = target.fetch.bind(globalThis)
  const turns = new Map<DocumentKey, Promise<unknown>>()
  const before = target.fetch
  target.fetch = (input, init) => {
    const save = typeof input === 'string' ? saveIn(input, init) : null
    if (!save) return real(input, init)
    const earlier = turns.get(save.document) ?? Promise.resolve()
    const turn = earlier.catch(() => null).then(() => send(real, save))
    turns.set(save.document, turn)
    return turn
  }
  return () => {
    target.fetch = before
  }
}
