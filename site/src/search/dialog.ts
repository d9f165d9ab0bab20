import { startSearch } from './session.ts'

/** Starts the search inside the dialog, once. */
export const startDialog = (dialog: HTMLDialogElement): void => {
  const form = dialog.querySelector('form')
  if (!form || dialog.dataset.started !== undefined) return
  dialog.dataset.started = ''
  startSearch(form, { place: 'dialog' })
}
