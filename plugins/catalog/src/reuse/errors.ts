import { HttpError } from '@academy/kernel'
import { strings as catalogue } from '../strings.ts'
import { strings } from './strings.ts'
import type { UsedInView } from './usedIn/view.ts'

/** Every refusal of reuse. */
export const nothingToLookFor = () => new HttpError(404, 'catalog/not-found', strings.usedIn.gone)

const shownNames = 3

/** Something cannot go while others show it; `details` says which. */
export const inUse = (what: 'snippet' | 'picture', view: UsedInView) => {
  const shown = view.uses.slice(0, shownNames).map(({ title }) => title || catalogue.untitled)
  const more = view.uses.length + view.hidden - shown.length
  const inEdition = view.uses.some(({ state }) => state === 'edition')
  return new HttpError(409, `catalog/${what}-in-use`, strings.usedIn.inUse(what, shown, more, inEdition), view)
}

export const nothingChosen = () => new HttpError(400, 'catalog/nothing-chosen', strings.replace.nothingChosen)

/** What was shown is not what there is: nothing was replaced. */
export const changedMeanwhile = (title: string) =>
  new HttpError(409, 'catalog/changed-meanwhile', strings.replace.changedMeanwhile(title))

export const templateNotFound = () => new HttpError(404, 'catalog/template-not-found', strings.templates.notFound)

export const sectionNotFound = () => new HttpError(404, 'catalog/section-not-found', strings.templates.noSection)
