import { sendUnseen, waitingTag } from '#site/learn/study/sending.ts'
import { forgetVideosOfOthers } from '#site/learn/videos/store.ts'
import { dropCopiesOfOthers } from '../copies.ts'
import { readerHere, setReader } from '../reader.ts'
import { answers } from './answers.ts'
import { scope } from './scope.ts'
import { dropOldShells, keepShell } from './shell.ts'
import { wayOf } from './ways.ts'

const takeOver = async (): Promise<void> => {
  // The browser would also ask by itself for pages that the worker stays out of, and those would be asked for twice: an
  // address that is good for one visit, as those of signing in are, would be used up. Earlier workers had that on, and the
  // registration remembers.
  await scope.registration.navigationPreload?.disable()
  await dropOldShells()
  await scope.clients.claim()
}

// A new version is in force as soon as it is there: no page hangs on an old one, as pages always come from the network first.
scope.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => scope.skipWaiting()))
})
scope.addEventListener('activate', (event) => {
  event.waitUntil(takeOver())
})

scope.addEventListener('fetch', (event) => {
  const way = wayOf(event.request, scope.location.origin)
  if (way !== 'network') event.respondWith(answers[way](event))
})

/** A page that was rendered for somebody, or for nobody, says so. What is kept here of somebody else is not for whoever reads now. */
const read = async (reader: string | null): Promise<void> => {
  await setReader(reader)
  if (reader !== null) await Promise.all([dropCopiesOfOthers(reader), forgetVideosOfOthers(reader)])
}

scope.addEventListener('message', (event) => {
  const { reader } = event.data as { reader?: string | null }
  if (reader !== undefined) event.waitUntil(read(reader))
})

const send = async (): Promise<void> => {
  const reader = await readerHere()
  if (reader !== null && !(await sendUnseen(reader))) throw new Error('Something still waits.')
}

// The connection is back, and perhaps no page is open any more.
scope.addEventListener('sync', (event) => {
  if (event.tag === waitingTag) event.waitUntil(send())
})
