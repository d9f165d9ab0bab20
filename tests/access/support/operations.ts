import { type Fetch, json } from '../../support/academy.ts'
import { bodyOf, ok, refusal } from './documents.ts'
import type { Kit } from './kits.ts'
import type { World } from './world.ts'

type Ask = { as: Fetch; path: string; kit: Kit; collection: string; world: World }
type Operation = (ask: Ask) => Promise<string>

/** The status in words; a refusal must have the shape that refusals have. */
const said = async (response: Response): Promise<string> => {
  if (response.status >= 400) await refusal(response, response.status)
  return String(response.status)
}

/** Whether a list has the document in it: a list that one may ask for need not show everything. */
const listed =
  (named: 'sees' | 'changes' | 'deletes') =>
  async (response: Response): Promise<string> => {
    if (!response.ok) return said(response)
    return (await bodyOf(response)).docs.length > 0 ? named : 'none'
  }

const only = (id: string) => `where[id][equals]=${id}&depth=0`
const versionOf = async ({ world, path, kit }: Ask): Promise<string> => {
  const { docs } = await bodyOf(
    await world.cast.admin(`${path}/versions?where[parent][equals]=${kit.target}&sort=-updatedAt&limit=1`),
  )
  return docs[0]?.id ?? '00000000-0000-4000-8000-000000000000'
}

const make = async ({ world, collection }: Ask, response: Response): Promise<string> => {
  if (response.ok) world.made(collection, (await bodyOf(response.clone())).doc)
  return said(response)
}

const trashed = () => ({ deletedAt: new Date().toISOString() })

const trash = async (collection: string, id: string, { cast }: World): Promise<string> => {
  await ok(await cast.admin(`/api/${collection}/${id}`, json('PATCH', trashed())))
  return id
}

/** Asks for something to go that the next to ask needs as well, unless it went. */
const spending = async (kit: Kit, ask: (id: string) => Promise<string>): Promise<string> => {
  kit.spare ??= kit.fresh()
  const answer = await ask(await kit.spare)
  if (answer === '200' || answer === 'deletes') kit.spare = undefined
  return answer
}

/** Rows of which one actor's question changes nothing for another. */
export const reads = (endpoint: string): boolean => /^(get |graphql|post \/access)/.test(endpoint)

/** What each of Payload's own endpoints is asked, and how its answer is written in the table. */
export const operations: Record<string, Operation> = {
  'get /': async ({ as, path, kit }) => listed('sees')(await as(`${path}?${only(kit.target)}`)),
  'get / with drafts': async ({ as, path, kit }) => listed('sees')(await as(`${path}?${only(kit.target)}&draft=true`)),
  'get / with trash': async (ask) => {
    const { as, path, kit, collection, world } = ask
    kit.trashed ??= kit.fresh().then((id) => trash(collection, id, world))
    return listed('sees')(await as(`${path}?${only(await kit.trashed)}&trash=true`))
  },
  'get /count': async ({ as, path, kit }) => {
    const response = await as(`${path}/count?${only(kit.target)}`)
    return response.ok ? String((await bodyOf(response)).totalDocs) : said(response)
  },
  'get /:id': async ({ as, path, kit }) => said(await as(`${path}/${kit.target}?depth=2`)),
  'get /:id with drafts': async ({ as, path, kit }) => said(await as(`${path}/${kit.target}?depth=2&draft=true`)),
  'post /': async (ask) => make(ask, await ask.as(ask.path, ask.kit.post())),
  'post /:id/duplicate': async (ask) =>
    make(ask, await ask.as(`${ask.path}/${ask.kit.target}/duplicate`, json('POST', {}))),
  'post /access/:id?': async ({ as, path, kit }) => {
    const { update } = (await (await as(`${path}/access/${kit.target}`, json('POST', {}))).json()) as {
      update?: unknown
    }
    return update ? 'edits' : 'no'
  },
  'patch /:id': async ({ as, path, kit }) => said(await as(`${path}/${kit.target}`, json('PATCH', kit.edit))),
  'patch /': async ({ as, path, kit }) =>
    listed('changes')(await as(`${path}?${only(kit.target)}`, json('PATCH', kit.edit))),
  'patch /:id to the trash': ({ as, path, kit }) =>
    spending(kit, async (id) => said(await as(`${path}/${id}`, json('PATCH', trashed())))),
  'delete /:id': ({ as, path, kit }) =>
    spending(kit, async (id) => said(await as(`${path}/${id}`, { method: 'DELETE' }))),
  'delete /': ({ as, path, kit }) =>
    spending(kit, async (id) => listed('deletes')(await as(`${path}?${only(id)}`, { method: 'DELETE' }))),
  'get /versions': async ({ as, path, kit }) =>
    listed('sees')(await as(`${path}/versions?where[parent][equals]=${kit.target}&depth=0`)),
  'get /versions/:id': async (ask) => said(await ask.as(`${ask.path}/versions/${await versionOf(ask)}`)),
  'post /versions/:id': async (ask) =>
    said(await ask.as(`${ask.path}/versions/${await versionOf(ask)}`, json('POST', {}))),
  graphql: async ({ as, kit }) => {
    const query = `{ found: ${kit.plural}(where: { id: { equals: "${kit.target}" } }) { docs { id } } }`
    const response = await as('/api/graphql', json('POST', { query }))
    if (!response.ok) return said(response)
    const { data, errors } = (await response.json()) as {
      data?: { found: { docs: unknown[] } | null }
      errors?: unknown[]
    }
    if (errors || !data?.found) return 'refused'
    return data.found.docs.length > 0 ? 'sees' : 'none'
  },
}

type AskGlobal = { as: Fetch; path: string; slug: string; edit: object }

/** The same for globals. */
export const globalOperations: Record<string, (ask: AskGlobal) => Promise<string>> = {
  'get /': async ({ as, path }) => said(await as(path)),
  'post /': async ({ as, path, edit }) => said(await as(path, json('POST', edit))),
  'post /access': async ({ as, path }) => {
    const { update } = (await (await as(`${path}/access`, json('POST', {}))).json()) as { update?: unknown }
    return update ? 'edits' : 'no'
  },
  graphql: async ({ as, slug }) => {
    const name = slug.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase())
    const response = await as('/api/graphql', json('POST', { query: `{ ${name} { id } }` }))
    if (!response.ok) return said(response)
    return ((await response.json()) as { errors?: unknown }).errors ? 'refused' : 'sees'
  },
}
