import { alsoForForms, askerOf, asksThemselves, getEndpoint, isSomebody, postEndpoint } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { nameInput, ownCertificates, visibilityInput } from '../contract.ts'
import { holderName } from '../domain/holderName.ts'
import { badName, noSuchCertificate } from '../errors.ts'
import { rename } from '../issue/reissue.ts'
import { ownCertificatesOf } from '../own.ts'
import { findCertificate, updateCertificate } from '../store/certificates.ts'
import { chooseName } from '../store/people.ts'
import { certificateIn } from './asker.ts'

const ownList = (req: PayloadRequest) => ownCertificatesOf({ payload: req.payload, req }, askerOf(req), new Date())

const list = getEndpoint({
  path: '/me/certificates',
  summary: 'One’s own certificates, hidden ones too, and the name that the next one is made out to',
  reply: ownCertificates,
  allow: isSomebody,
  handle: (_input, req) => ownList(req),
})

const setName = postEndpoint({
  path: '/me/certificate-name',
  summary: 'Choose the name on one’s certificates from now on; those that were issued keep theirs',
  input: nameInput,
  reply: ownCertificates,
  allow: asksThemselves,
  handle: async ({ name }, req) => {
    const borne = holderName(name)
    if (borne === null) throw badName()
    await chooseName({ payload: req.payload, req }, askerOf(req), borne)
    return ownList(req)
  },
})

const setVisibility = postEndpoint({
  path: '/:id/visibility',
  summary: 'Say who may see what a certificate of one’s own says',
  input: visibilityInput,
  reply: ownCertificates,
  allow: asksThemselves,
  handle: async ({ visibility }, req) => {
    const reading = { payload: req.payload, req }
    const row = await findCertificate(reading, { id: certificateIn(req) })
    if (row?.student !== askerOf(req)) throw noSuchCertificate()
    await updateCertificate(reading, row.id, { visibility })
    return ownList(req)
  },
})

const postRename = postEndpoint({
  path: '/:id/rename',
  summary: 'Have a certificate of one’s own issued again under the name that one has chosen',
  reply: ownCertificates,
  allow: asksThemselves,
  handle: async (_input, req) => {
    await rename(req, askerOf(req), certificateIn(req), new Date())
    return ownList(req)
  },
})

/** Certificates are a part of the learner’s page. */
const page = () => '/learn#certificates'

/** Endpoints of `users`, below the account of whoever asks. */
export const ownEndpoints: Endpoint[] = [list, alsoForForms(setName, { page })]

/** Endpoints of `certificates` that are for their holders. */
export const holderEndpoints: Endpoint[] = [alsoForForms(setVisibility, { page }), alsoForForms(postRename, { page })]
