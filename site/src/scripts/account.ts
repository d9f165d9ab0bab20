import { saySignedIn } from '#site/offline/leaving/saySignedIn.ts'
import { register } from '#site/offline/register.ts'
import { forgetKept } from './forgetKept.ts'
import { isLooking } from './isLooking.ts'
import { viewerHint } from './viewerHint.ts'

/** Keeps the header honest about who is signed in: static pages show the hint, pages rendered for one viewer mend it. */
const account = document.querySelector<HTMLElement>('[data-account]')
const link = account?.querySelector<HTMLAnchorElement>('[data-sign-in-link]')
const who = account?.querySelector<HTMLAnchorElement>('[data-who]')
const name = who?.querySelector('span')
const leave = account?.querySelector('button')
const hint = viewerHint.read()

// A page that was kept says who read it then.
const isLive = account?.dataset.live !== undefined && document.documentElement.dataset.copy === undefined
const shown = isLive ? (account?.dataset.viewer ?? null) : undefined
// Whoever looks through somebody else's eyes reads for nobody.
const reader = isLooking() ? null : shown

if (account && isLive) {
  if (name?.textContent) viewerHint.write(name.textContent)
  else viewerHint.clear()
} else if (hint && link && who && name && leave) {
  link.hidden = true
  who.hidden = leave.hidden = false
  name.textContent = hint
}

void register(reader).catch(() => undefined)
// A browser may keep nothing: then there is nothing to send or to renew.
if (viewerHint.read()) void import('#site/offline/awake.ts').then(({ awake }) => awake(reader)).catch(() => undefined)

leave?.addEventListener('click', async () => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
  const reply = await fetch('/api/auth/sign-out', init).catch(() => null)
  if (!reply?.ok) return saySignedIn()
  viewerHint.clear()
  forgetKept()
  location.reload()
})
