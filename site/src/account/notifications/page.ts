import { ask } from '#site/account/ask.ts'
import { bringToLife, say } from '#site/account/parts.ts'
import { reasonOf } from '#site/scripts/forms/reasons.ts'

/** Each switch saves at once; one that could not be saved goes back. All kinds are sent, because they are one field. */
const enhanceSwitches = (part: HTMLElement) => {
  const form = part.querySelector<HTMLFormElement>('[data-notifications]')
  const refused = part.querySelector('[data-refused]')
  if (!form || !refused) return
  const switches = [...form.querySelectorAll<HTMLInputElement>('[data-switch]')]
  const save = async (changed: HTMLInputElement) => {
    refused.textContent = ''
    const notifications = Object.fromEntries(switches.map(({ name, checked }) => [name, { email: checked }]))
    try {
      await ask(`/api/users/${form.dataset.notifications}`, { method: 'PATCH', body: { notifications } })
      say(part, (changed.checked ? form.dataset.on : form.dataset.off) ?? '')
    } catch (error) {
      changed.checked = !changed.checked
      refused.textContent = reasonOf(error).said
    }
  }
  for (const each of switches) {
    each.disabled = false
    each.addEventListener('change', () => void save(each))
  }
}

bringToLife({ notifications: enhanceSwitches })
