const dialog = document.querySelector<HTMLDialogElement>('[data-confirm]')

type Question = { question?: string; consequence?: string; action: string }

/** Asks first, where there is a question; true when it is to be done. */
export const confirmed = ({ question, consequence, action }: Question): Promise<boolean> => {
  if (!dialog || !question) return Promise.resolve(true)
  const fill = (name: string, text = '') => {
    const place = dialog.querySelector(`[data-${name}]`)
    if (place) place.textContent = text
  }
  fill('question', question)
  fill('consequence', consequence)
  fill('action', action)
  dialog.returnValue = 'no'
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true })
  })
}
