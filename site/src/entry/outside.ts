import { ask } from '#site/scripts/forms/ask.ts'
import { enhanceButton } from '#site/scripts/forms/enhanceForm.ts'
import { leaveFor } from '#site/scripts/forms/once.ts'
import { withReturnTo } from './place.ts'

/** Buttons that lead to GitHub, Google and the like, and back to the sign-in, which says how it went. */
export const enhanceOutside = (alert: Element | null): void => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-outside]')) {
    enhanceButton(button, {
      send: () =>
        ask('/api/auth/sign-in/social', {
          body: {
            provider: button.dataset.outside,
            callbackURL: withReturnTo('/sign-in?arrived'),
            errorCallbackURL: withReturnTo('/sign-in'),
            disableRedirect: true,
          },
        }),
      onDone: (reply) => leaveFor((reply as { url: string }).url),
      alert,
    })
  }
}
