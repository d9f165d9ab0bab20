import { getEndpoint } from '@academy/kernel'
import { didDocument } from '../credential/didDocument.ts'
import { statusList } from '../credential/statusList.ts'
import { noSuchList } from '../errors.ts'
import { isAnybody } from './asker.ts'

/** Verifiers may keep these for a minute, and so may whatever stands between. */
const briefly = { 'Cache-Control': 'public, max-age=60', 'Access-Control-Allow-Origin': '*' }

const json = (body: unknown, type: string) =>
  new Response(JSON.stringify(body), { headers: { ...briefly, 'Content-Type': type } })

/** The origin serves it as `/.well-known/did.json`, where `did:web` looks. */
export const readIssuer = getEndpoint({
  path: '/issuer',
  summary: 'The issuer’s DID document: every key that ever signed a certificate here',
  allow: isAnybody,
  handle: async (_input, req) => json(await didDocument({ payload: req.payload, req }), 'application/did+ld+json'),
})

export const readStatusList = getEndpoint({
  path: '/status/:list',
  summary: 'A signed Bitstring Status List: which certificates were revoked or replaced',
  allow: isAnybody,
  handle: async (_input, req) => {
    const list = Number(req.routeParams?.list)
    if (!Number.isInteger(list) || list < 1) throw noSuchList()
    return json(await statusList(list, req, new Date()), 'application/vc+ld+json')
  },
})
