import { register } from '#site/offline/register.ts'
import { forgetKept } from './forgetKept.ts'
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
const reader = isLive ? (account?.dataset.viewer ?? null) : undefined

if (account && isLive) {
  if (name?.textContent) viewerHint.write(name.textContent)
  else viewerHint.clear()
} else if (hint && link && who && name && leave) {
  link.hidden = true
  who.hidden = leave.hidden = false
  name.textContent = hint
}

void register(reader).catch(() => undefined)
if (viewerHint.read()) void import('#site/offline/awake.ts').then(({ awake }) => awake(reader))

leave?.addEventListener('click', async () => {
  await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  viewerHint.clear()
  forgetKept()
  location.reload()
})
