import { isLooking } from './isLooking.ts'
import { viewerHint } from './viewerHint.ts'

const banner = document.querySelector<HTMLElement>('[data-looking]')
const nameIn = banner?.querySelector('b')
const stop = banner?.querySelector('button')
const failed = banner?.querySelector<HTMLElement>('[role=alert]')

const seenAs = async (): Promise<string | null> => {
  const reply = await fetch('/api/users/me?depth=0')
  const { user } = (await reply.json()) as { user: { name: string } | null }
  return user?.name ?? null
}

const show = async (): Promise<void> => {
  const name = await seenAs()
  if (name === null || !banner || !nameIn) return
  viewerHint.write(name)
  const header = document.querySelector('[data-account] span')
  if (header) header.textContent = name
  nameIn.textContent = name
  banner.hidden = false
}

const leave = async (): Promise<void> => {
  const reply = await fetch('/api/users/me/stop-impersonating', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  if (!reply.ok) throw new Error(String(reply.status))
  const { name } = (await reply.json()) as { name: string | null }
  if (name === null) viewerHint.clear()
  else viewerHint.write(name)
  location.reload()
}

if (isLooking()) void show()
stop?.addEventListener('click', () => {
  leave().catch(() => {
    if (failed) failed.hidden = false
  })
})
