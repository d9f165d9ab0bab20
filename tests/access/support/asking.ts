import { json } from '../../support/academy.ts'
import type { Actor } from './actors.ts'
import { bodyOf, refusal } from './documents.ts'
import type { Kit } from './kits.ts'
import type { World } from './world.ts'

/** One of the actors asks one of the table’s endpoints that are not Payload’s own; answers what the table calls it. */
export type Ask = { as: World['cast'][Actor]; path: string; kit: Kit; world: World; actor: Actor }

export const status = async (response: Response): Promise<string> => {
  if (response.status >= 400) await refusal(response, response.status)
  return String(response.status)
}

export const post =
  (endpoint: string, body: unknown = {}) =>
  async ({ as, path }: Ask) =>
    status(await as(`${path}${endpoint}`, json('POST', body)))

export const get =
  (endpoint: string) =>
  async ({ as, path }: Ask) =>
    status(await as(`${path}${endpoint}`))

export const ofTarget =
  (endpoint: string, body: unknown = {}) =>
  async ({ as, path, kit }: Ask) =>
    status(await as(`${path}/${kit.target}/${endpoint}`, json('POST', body)))

/** The id of nothing. */
export const nobodys = '00000000-0000-4000-8000-000000000000'

export const file = async ({ as, path, kit, world }: Ask): Promise<string> => {
  const { filename } = await bodyOf(await world.cast.admin(`${path}/${kit.target}`))
  return status(await as(`${path}/file/${String(filename)}`))
}

export const pasteUrl = async ({ as, path, kit }: Ask): Promise<string> =>
  status(await as(`${path}/paste-url/${kit.target}?src=${encodeURIComponent('http://127.0.0.1/')}`))

export const reading = async (response: Response): Promise<string> =>
  response.ok ? String((await bodyOf(response)).state) : status(response)

export const usedIn = async ({ as, path, kit }: Ask): Promise<string> =>
  status(await as(`${path}/${kit.target}/used-in`))

export const replace = async ({ as, path, kit }: Ask): Promise<string> =>
  status(await as(`${path}/${kit.target}/replace`, json('POST', { find: 'quokka', dryRun: true })))
