import { ask } from '#site/scripts/forms/ask.ts'
import { enhanceButton } from '#site/scripts/forms/enhanceForm.ts'
import { leaveFor } from '#site/scripts/forms/once.ts'

const button = document.querySelector<HTMLButtonElement>('[data-leave]')

if (button) {
  enhanceButton(button, {
    send: () => ask(`/api/enrollments/${button.dataset.leave}`, { method: 'DELETE' }),
    onDone: () => leaveFor('/learn'),
    alert: document.querySelector('[data-refused]'),
  })
}
