import { once } from '#site/scripts/forms/once.ts'
import { reasonOf } from '#site/scripts/forms/reasons.ts'
import { ask } from './ask.ts'
import { confirmed } from './confirm.ts'

/** The buttons of a part that ask one thing of the academy, made by `Do.astro`. Refusals are said in its `[data-refused]`. */
export const enhanceActions = (part: HTMLElement, onDone: (said: string) => unknown): void => {
  for (const button of part.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    const { do: what = '', body = '{}', done = '', question, consequence } = button.dataset
    const [method = 'POST', path = ''] = what.split(' ')
    const action = button.textContent?.trim() ?? ''
    const attempt = once(button, async () => {
      const refused = part.querySelector('[data-refused]')
      if (refused) refused.textContent = ''
      try {
        await ask(path, { method, body: method === 'DELETE' ? undefined : JSON.parse(body) })
        await onDone(done)
      } catch (error) {
        if (refused) refused.textContent = reasonOf(error).said
      }
    })
    button.addEventListener('click', async () => {
      if (await confirmed({ question, consequence, action })) await attempt()
    })
  }
}
