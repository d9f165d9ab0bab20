import { askerOf, asksThemselves, getEndpoint, isSomebody, postEndpoint } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { studentOf } from '../activity/studentOf.ts'
import { datesReply, feedInput, feedReply } from '../contract.ts'
import { datesOf, entriesOf } from '../deadlines/dates.ts'
import { runtimeOf } from '../runtime.ts'
import { feedNotFound } from './errors.ts'
import { calendarOf } from './ics.ts'
import { endFeed, feedSinceOf, makeFeed, ownerOf } from './store.ts'

const readDates = getEndpoint({
  path: '/me/dates',
  summary: 'One’s own deadlines, cohorts and what opens, by the days of one’s own time zone, the nearest first',
  reply: datesReply,
  allow: isSomebody,
  handle: (_input, req) => datesOf({ payload: req.payload, req }, studentOf(req), Date.now()),
})

const addressOf = (req: PayloadRequest, key: string) =>
  `${runtimeOf(req.payload).publicUrl}/api/learning/calendar/${key}.ics`

const switchFeed = postEndpoint({
  path: '/me/calendar',
  summary: 'Make an address that calendars may follow one’s dates by, instead of the one before, or end it',
  input: feedInput,
  reply: feedReply,
  allow: asksThemselves,
  handle: async ({ on }, req) => {
    const reading = { payload: req.payload, req }
    const student = askerOf(req)
    if (!on) {
      await endFeed(reading, student)
      return { url: null, since: null }
    }
    const url = addressOf(req, await makeFeed(reading, student))
    return { url, since: await feedSinceOf(reading, student) }
  },
})

/** Endpoints of `users`, below the account of whoever asks. */
export const ownDates: Endpoint[] = [readDates, switchFeed]

const keyIn = ({ routeParams }: PayloadRequest): string =>
  /^([\w-]{43})\.ics$/.exec(String(routeParams?.file))?.[1] ?? ''

/** An endpoint of the API’s own: calendars sign in nowhere, so whoever knows the address may read. */
export const calendarFeed = getEndpoint({
  path: '/learning/calendar/:file',
  summary: 'A student’s dates as an iCalendar file, for whoever knows its address',
  allow: () => true,
  handle: async (_input, req) => {
    const reading = { payload: req.payload, req }
    const owner = await ownerOf(reading, keyIn(req))
    if (!owner) throw feedNotFound()
    return new Response(calendarOf(await entriesOf(reading, owner), runtimeOf(req.payload).publicUrl), {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'inline; filename="sentry-academy.ics"',
        'Cache-Control': 'private, no-cache',
        'Referrer-Policy': 'no-referrer',
        'X-Robots-Tag': 'noindex',
      },
    })
  },
})
