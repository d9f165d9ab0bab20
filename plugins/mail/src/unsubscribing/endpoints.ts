import { alsoForForms, getEndpoint, postEndpoint } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { type ChoiceView, choiceInput, choiceView } from '../contract.ts'
import { choose } from './choose.ts'
import { unsubscribePage } from './links.ts'

const tokenIn = ({ searchParams }: PayloadRequest): string => searchParams.get('token') ?? ''

/** What a mail program asks for its reader, who need not be signed in: the token is all that it takes. */
const oneClick = postEndpoint({
  path: '/unsubscribe',
  summary: 'Stop mails like the one that this address is from, in one click (RFC 8058)',
  reply: choiceView,
  readsBody: true,
  allow: () => true,
  handle: (_input, req) => choose(req.payload, tokenIn(req), false),
})

/** Scanners open every address of a mail: opening this one changes nothing. */
const look = getEndpoint({
  path: '/unsubscribe',
  summary: 'The same address opened: the page that asks first',
  allow: () => true,
  handle: async (_input, req) =>
    new Response(null, { status: 303, headers: { Location: unsubscribePage(tokenIn(req)) } }),
})

const change = postEndpoint({
  path: '/choose',
  summary: 'Stop mails like the one that this token is from, or let them come again',
  input: choiceInput,
  reply: choiceView,
  allow: () => true,
  handle: ({ token, wanted }, req) => choose(req.payload, token, wanted),
})

export const unsubscribeEndpoints: Endpoint[] = [
  oneClick,
  look,
  alsoForForms<ChoiceView>(change, {
    read: ({ token, wanted }) => ({ token, wanted: wanted === 'true' }),
    page: (_reply, { token = '' }) => unsubscribePage(token),
  }),
]
