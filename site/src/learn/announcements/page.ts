import { ask } from '#site/scripts/forms/ask.ts'

const form = document.querySelector<HTMLFormElement>('[data-read]')

/** Whoever has the page before them reads it: the button is for those without a script, and for when that did not arrive. */
const markRead = async (read: HTMLFormElement): Promise<void> => {
  const done = await ask('/api/announcements/read', { body: Object.fromEntries(new FormData(read)) }).catch(() => null)
  if (done) read.hidden = true
}

const whenSeen = () => {
  if (!form || document.visibilityState !== 'visible') return
  document.removeEventListener('visibilitychange', whenSeen)
  void markRead(form)
}

document.addEventListener('visibilitychange', whenSeen)
whenSeen()
