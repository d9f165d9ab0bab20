import { forgetKept } from './forgetKept.ts'
import { viewerHint } from './viewerHint.ts'

/** Keeps the header honest about who is signed in: static pages show the hint, pages rendered for one viewer mend it. */
const account = document.querySelector<HTMLElement>('[data-account]')
const link = account?.querySelector<HTMLAnchorElement>('[data-sign-in-link]')
const who = account?.querySelector<HTMLAnchorElement>('[data-who]')
const name = who?.querySelector('span')
const leave = account?.querySelector('button')
const hint = viewerHint.read()

if (account?.dataset.live !== undefined) {
  if (name?.textContent) viewerHint.write(name.textContent)
  else viewerHint.clear()
} else if (hint && link && who && name && leave) {
  link.hidden = true
  who.hidden = leave.hidden = false
  name.textContent = hint
}

leave?.addEventListener('click', async () => {
  await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  viewerHint.clear()
  forgetKept()
  location.reload()
})
