import { keepPage } from '../keepPage.ts'
import { shellPrefix } from '../shellHere.ts'

/** The build of the site, put in by `site/adapter/serviceWorker.ts`. */
declare const SITE_BUILD: string

const name = shellPrefix + SITE_BUILD
const offlinePage = '/offline'

/** Keeps the page that is shown without a connection, with all that it needs. */
export const keepShell = async (): Promise<void> => {
  const reply = await fetch(offlinePage, { cache: 'reload' })
  if (!reply.ok) throw new Error(`The offline page answered ${reply.status}.`)
  await keepPage(await caches.open(name), offlinePage, reply)
}

/** Removes what earlier versions kept of themselves. */
export const dropOldShells = async (): Promise<void> => {
  for (const each of await caches.keys()) {
    if (each.startsWith(shellPrefix) && each !== name) await caches.delete(each)
  }
}

export const shellPage = async (): Promise<Response> =>
  (await caches.match(offlinePage, { cacheName: name })) ?? Response.error()
