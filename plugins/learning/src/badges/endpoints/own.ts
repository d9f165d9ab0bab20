import { alsoForForms, askerOf, asksThemselves, getEndpoint, isSomebody, postEndpoint } from '@academy/kernel'
import { languageOr } from '@academy/kernel/languages'
import type { Endpoint, PayloadRequest } from 'payload'
import { badgesShownInput, ownBadges } from '../../contract.ts'
import { badgesPage } from '../../domain/pages.ts'
import { badgeNotFound } from '../errors.ts'
import { badgesOf } from '../own.ts'
import { findBadge } from '../rows.ts'
import { showAll, showOne } from '../settings.ts'

const own = (req: PayloadRequest) =>
  badgesOf({ payload: req.payload, req }, askerOf(req), { language: languageOr(req.locale), now: new Date() })

const read = getEndpoint({
  path: '/me/badges',
  summary: 'One’s own badges and by what one earned them, and those that one can still earn, the nearest first',
  reply: ownBadges,
  allow: isSomebody,
  handle: (_input, req) => own(req),
})

const switchShown = postEndpoint({
  path: '/me/badges',
  summary: 'Switch a badge off or on for oneself, or all of them; what one does is counted meanwhile',
  input: badgesShownInput,
  reply: ownBadges,
  allow: asksThemselves,
  handle: async ({ shown, badge: idOrSlug }, req) => {
    const reading = { payload: req.payload, req }
    if (idOrSlug === undefined) await showAll(reading, askerOf(req), shown)
    else {
      const badge = await findBadge(reading, idOrSlug)
      // A draft is nobody’s business yet.
      if (!badge || badge.state === 'draft') throw badgeNotFound()
      await showOne(reading, askerOf(req), badge.id, shown)
    }
    return own(req)
  },
})

/** Endpoints of `users`, below the account of whoever asks. */
export const ownBadgeEndpoints: Endpoint[] = [
  read,
  alsoForForms(switchShown, {
    read: ({ shown, badge }) => ({ shown: shown === 'true', ...(badge ? { badge } : {}) }),
    page: () => badgesPage,
  }),
]
