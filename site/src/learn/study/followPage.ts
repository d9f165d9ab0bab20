import { refresh } from '#site/learn/fresh.ts'
import { study as strings } from '#site/learn/strings.ts'
import { followProgress } from './follow.ts'

followProgress(async () => {
  const told = document.querySelector('[data-told]')
  if ((await refresh()) && told) told.textContent = strings.elsewhere
})
