import { ask } from '#site/account/ask.ts'
import { bringToLife } from '#site/account/parts.ts'
import { leaveFor, once } from '#site/scripts/forms/once.ts'
import { reasonOf } from '#site/scripts/forms/reasons.ts'
import { enhanceFactor } from './factor.ts'
import { enhancePasskeys } from './passkeys.ts'
import { enhancePassword } from './password.ts'

const here = '/account/security'

/** Leaves for the provider, which sends people back here, with `error` in the address when it did not work. */
const enhanceLinked = (part: HTMLElement) => {
  for (const button of part.querySelectorAll<HTMLButtonElement>('[data-link-provider]')) {
    const attempt = once(button, async () => {
      const body = {
        provider: button.dataset.linkProvider,
        callbackURL: here,
        errorCallbackURL: here,
        disableRedirect: true,
      }
      try {
        const { url } = (await ask('/api/auth/link-social', { body })) as { url: string }
        await leaveFor(url)
      } catch (error) {
        const refused = part.querySelector('[data-refused]')
        if (refused) refused.textContent = reasonOf(error).said
      }
    })
    button.addEventListener('click', () => void attempt())
  }
}

bringToLife({
  password: enhancePassword,
  factor: enhanceFactor,
  passkeys: enhancePasskeys,
  linked: enhanceLinked,
})
