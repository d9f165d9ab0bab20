import { enhanceForm } from '#site/scripts/forms/enhanceForm.ts'
import { viewerHint } from '#site/scripts/viewerHint.ts'
import { ask } from '../ask.ts'
import { bringToLife, showAnew } from '../parts.ts'
import { enhanceLinks, linksOf, withRowOf } from './links.ts'
import { enhancePicture } from './picture.ts'
import { strings } from './strings.ts'

const text = (data: FormData, name: string): string => String(data.get(name) ?? '')

const enhanceAbout = (part: HTMLElement) => {
  const form = part.querySelector<HTMLFormElement>('[data-about]')
  if (!form) return
  enhanceLinks(form)
  enhanceForm(form, {
    send: (data) => {
      const links = linksOf(data)
      const body = {
        name: text(data, 'name'),
        handle: text(data, 'handle') || null,
        bio: text(data, 'bio'),
        links: links.map(({ label, url }) => ({ label, url })),
        timeZone: text(data, 'timeZone') || null,
        language: text(data, 'language') || null,
      }
      return ask(`/api/users/${form.dataset.about}`, { method: 'PATCH', body }).catch(withRowOf(links))
    },
    onDone: async () => {
      const name = form.querySelector<HTMLInputElement>('[name=name]')?.value.trim() ?? ''
      viewerHint.write(name)
      const shown = document.querySelector('[data-who] span')
      if (shown) shown.textContent = name
      await showAnew('about', form.dataset.saved ?? '', '[type=submit]')
    },
  })
}

const enhanceEmail = (part: HTMLElement) => {
  const form = part.querySelector<HTMLFormElement>('[data-email]')
  const sent = part.querySelector('[data-sent-here]')
  if (!form || !sent) return
  enhanceForm(form, {
    send: (data) => {
      sent.textContent = ''
      return ask('/api/auth/change-email', {
        body: { newEmail: text(data, 'newEmail').trim(), callbackURL: '/account' },
      })
    },
    reasons: { 'http/bad-request': { said: strings.email.same, field: 'newEmail' } },
    onDone: () => {
      sent.textContent = form.dataset.sent ?? ''
      form.reset()
    },
  })
}

bringToLife({ picture: enhancePicture, about: enhanceAbout, email: enhanceEmail })
