/**
 * Takes the place of every earlier worker at once, removes what they kept, and leaves. What students did without a
 * connection lies in a database of its own, which stays: their next page sends it.
 */
export const retiringWorker = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(leave()))
const leave = async () => {
  for (const name of await caches.keys()) if (name.startsWith('academy-')) await caches.delete(name)
  await self.registration.unregister()
}
`
