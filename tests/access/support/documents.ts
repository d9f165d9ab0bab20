import { expect } from 'vitest'
import { type Fetch, json } from '../../support/academy.ts'

/** What the API answers about a document; fields that no test looks at are left open. */
export type Doc = { id: string; title: string; slug: string; [field: string]: unknown }
type Body = { doc: Doc; docs: Doc[]; totalDocs: number; errors?: Refusal[] } & Doc
export type Refusal = { message: string; data: { code: string; errors?: { path: string; message: string }[] } }

let count = 0
/** A name that nothing else in the database has. */
export const unique = (name: string): string =>
  `${name} ${process.pid.toString(36)}${Date.now().toString(36)}${count++}`

export const bodyOf = async (response: Response): Promise<Body> => (await response.json()) as Body

/** A reply that must have worked; its status and text otherwise say why not. */
export const ok = async (response: Response): Promise<Body> => {
  if (!response.ok) throw new Error(`${response.status} ${response.url}: ${await response.text()}`)
  return bodyOf(response)
}

/** The refusal in a reply, which must have the one shape that refusals have. */
export const refusal = async (response: Response, status: number): Promise<Refusal> => {
  const text = await response.text()
  expect(response.status, text).toBe(status)
  const [first] = (JSON.parse(text) as Body).errors ?? []
  expect(first, text).toMatchObject({
    message: expect.stringMatching(/\S/),
    data: { code: expect.stringMatching(/^[\w-]+\/[\w-]+$/) },
  })
  return first as Refusal
}

type Fields = Record<string, unknown>

export const create = async (as: Fetch, collection: string, data: Fields, query = ''): Promise<Doc> =>
  (await ok(await as(`/api/${collection}?depth=0${query}`, json('POST', data)))).doc

export const update = async (as: Fetch, collection: string, id: string, data: Fields, query = ''): Promise<Doc> =>
  (await ok(await as(`/api/${collection}/${id}?depth=0${query}`, json('PATCH', data)))).doc

export const read = async (as: Fetch, collection: string, id: string, query = ''): Promise<Doc> =>
  ok(await as(`/api/${collection}/${id}?depth=0${query}`))

/** Removes what a test made, newest first, so that nothing is left that refers to it; a course that is held is trashed. */
export const removeAll = async (as: Fetch, made: { collection: string; id: string }[]): Promise<void> => {
  for (const { collection, id } of made.toReversed()) {
    const path = `/api/${collection}/${id}`
    const { status } = await as(`${path}?trash=true`, { method: 'DELETE' })
    if (status === 409) await as(path, json('PATCH', { deletedAt: new Date().toISOString() }))
  }
}

/** Rich text of one paragraph. */
export const paragraph = (text: string) =>
  richText([
    {
      type: 'paragraph',
      version: 1,
      format: '',
      indent: 0,
      direction: null,
      textFormat: 0,
      children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
    },
  ])

export const richText = (children: object[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children },
})

/** A block in rich text. */
export const block = (blockType: string, fields: Fields) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: unique('b').replace(/\W/g, ''), blockType, blockName: '', ...fields },
})

/** A picture as a form would send it. */
export const uploadForm = (file: Blob, name: string, fields: Fields): RequestInit => {
  const form = new FormData()
  form.append('file', file, name)
  form.append('_payload', JSON.stringify(fields))
  return { method: 'POST', body: form }
}

/** The smallest PNG: one pixel. */
export const onePixel = new Blob(
  [
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  ],
  { type: 'image/png' },
)
