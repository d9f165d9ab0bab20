/**
 * Installs the worker, and tells it who reads: an id, null for nobody, nothing from a page that is the same for all. A worker
 * that is in force hears it at once, so that whatever is opened next is answered for whoever reads by then.
 */
export const register = async (reader: string | null | undefined): Promise<void> => {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  const { controller } = navigator.serviceWorker
  if (reader !== undefined) controller?.postMessage({ reader })
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' })
  if (reader === undefined || controller) return
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ reader })
}
