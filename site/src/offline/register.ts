/** Installs the worker, and tells it who reads: an id, null for nobody, nothing from a page that is the same for all. */
export const register = async (reader: string | null | undefined): Promise<void> => {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' })
  if (reader === undefined) return
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ reader })
}
