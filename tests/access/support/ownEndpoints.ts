import { json } from '../../support/academy.ts'
import type { Actor } from './actors.ts'
import { bodyOf, refusal } from './documents.ts'
import type { Kit } from './kits.ts'
import type { World } from './world.ts'

type Ask = { as: World['cast'][Actor]; path: string; kit: Kit; world: World; actor: Actor }

const status = async (response: Response): Promise<string> => {
  if (response.status >= 400) await refusal(response, response.status)
  return String(response.status)
}

const post =
  (endpoint: string, body: unknown = {}) =>
  async ({ as, path }: Ask) =>
    status(await as(`${path}${endpoint}`, json('POST', body)))

const nothing = '00000000-0000-4000-8000-000000000000'

const file = async ({ as, path, kit, world }: Ask): Promise<string> => {
  const { filename } = await bodyOf(await world.cast.admin(`${path}/${kit.target}`))
  return status(await as(`${path}/file/${String(filename)}`))
}

const pasteUrl = async ({ as, path, kit }: Ask): Promise<string> =>
  status(await as(`${path}/paste-url/${kit.target}?src=${encodeURIComponent('http://127.0.0.1/')}`))

const reading = async (response: Response): Promise<string> =>
  response.ok ? String((await bodyOf(response)).state) : status(response)

/** How the table's endpoints that are not Payload's own are asked, by collection and endpoint. */
export const ownEndpoints: Record<string, (ask: Ask) => Promise<string>> = {
  'courses put /:id': async ({ as, path, kit, world }) => {
    // At its own address still, or it would leave a redirect.
    const { slug } = await bodyOf(await world.cast.admin(`${path}/${kit.target}`))
    return status(await as(`${path}/${kit.target}`, json('PUT', { title: 'Replaced', summary: 'Replaced.', slug })))
  },
  'courses get /:id/lessons': async ({ as, path, kit }) => status(await as(`${path}/${kit.target}/lessons`)),
  'lessons get /:id/reading': async ({ as, path, world }) =>
    reading(await as(`${path}/${world.paidLesson.id}/reading`)),
  'lessons in draft get /:id/reading': async ({ as, path, world }) =>
    reading(await as(`${path}/${world.draftLesson.id}/reading`)),
  'media get /file/:filename': file,
  'media get /paste-url/:id?': pasteUrl,
  'avatars get /file/:filename': file,
  'avatars get /paste-url/:id?': pasteUrl,
  'users get /me': async ({ as, path, world, actor }) => {
    const { user } = (await (await as(`${path}/me`)).json()) as { user: { id: string } | null }
    if (!user) return 'nobody'
    return actor !== 'guest' && user.id === world.ids[actor] ? 'self' : 'somebody else'
  },
  'users get /init': async ({ as, path }) => status(await as(`${path}/init`)),
  'users post /login': post('/login', { email: 'admin@academy.test', password: 'observe-everything-1' }),
  'users post /first-register': post('/first-register', {
    email: 'x@academy.test',
    password: 'a-long-password',
    role: 'admin',
  }),
  'users post /forgot-password': post('/forgot-password', { email: 'admin@academy.test' }),
  'users post /reset-password': post('/reset-password', { token: 'x', password: 'a-long-password' }),
  'users post /refresh-token': post('/refresh-token'),
  'users post /unlock': post('/unlock', { email: 'admin@academy.test' }),
  'users post /verify/:id': post('/verify/x'),
  // With a session that is none: the actors' own are needed further on.
  'users post /logout': async ({ path, world }) => status(await world.cast.guest(`${path}/logout`, { method: 'POST' })),
  'releases get /status': async ({ as, path }) => status(await as(`${path}/status`)),
  'releases post /rebuild': post('/rebuild'),
  'releases post /roll-back': post('/roll-back', { number: 'the last one' }),
  'post /auth/unlink-account': post('/auth/unlink-account', { accountId: nothing }),
  'post /auth/passkey/delete-passkey': post('/auth/passkey/delete-passkey', { id: nothing }),
  'get /access': async ({ as }) => status(await as('/api/access')),
  'get /catalogue': async ({ as }) => status(await as('/api/catalogue')),
  'get /auth/:path*': async ({ as }) => status(await as('/api/auth/get-session')),
  'post /auth/:path*': async ({ world }) => status(await world.cast.guest('/api/auth/sign-out', json('POST', {}))),
}
