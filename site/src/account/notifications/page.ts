import { ask } from '#site/account/ask.ts'
import { bringToLife, say } from '#site/account/parts.ts'
import { reasonOf } from '#site/scripts/forms/reasons.ts'

type Control = HTMLInputElement | HTMLSelectElement

/** What a control says; of a way that is switched off, the one that holds again when it comes back. */
const chosenIn = (control: Control) => {
  if (control instanceof HTMLInputElement) return { email: control.checked }
  return control.value ? { email: true, way: control.value } : { email: false, way: control.dataset.way }
}

const putBack = (control: Control, was: string) => {
  if (control instanceof HTMLInputElement) control.checked = !control.checked
  else control.value = was
}

/** Each control saves its own kind at once; one that could not be saved goes back. */
const enhanceChoices = (part: HTMLElement) => {
  const form = part.querySelector<HTMLFormElement>('[data-notifications]')
  const refused = part.querySelector('[data-refused]')
  if (!form || !refused) return
  const controls = [...form.querySelectorAll<Control>('[data-choice]')]
  const saved = new Map(controls.map((control) => [control, control.value]))
  const save = async (changed: Control) => {
    refused.textContent = ''
    const notifications = { [changed.name]: chosenIn(changed) }
    try {
      await ask(`/api/users/${form.dataset.notifications}`, { method: 'PATCH', body: { notifications } })
      say(part, (chosenIn(changed).email ? form.dataset.on : form.dataset.off) ?? '')
      saved.set(changed, changed.value)
      if (changed.value) changed.dataset.way = changed.value
    } catch (error) {
      putBack(changed, saved.get(changed) ?? '')
      refused.textContent = reasonOf(error).said
    }
  }
  for (const control of controls) {
    control.disabled = false
    control.addEventListener('change', () => void save(control))
  }
}

bringToLife({ notifications: enhanceChoices })
