import { byAny, byEmail, byUser, type Finder, type PersonalData } from '@academy/kernel'
import { MAILS_SLUG } from './contract.ts'
import { forgotten } from './domain/forgotten.ts'
import { strings } from './strings.ts'

const said = strings.personalData
const theirs = byAny(byUser('user'), byEmail('to'))

const which = (status: 'equals' | 'not_equals'): Finder => ({
  fields: theirs.fields,
  where: (person) => ({ and: [theirs.where(person), { status: { [status]: 'waiting' } }] }),
})

const exported = ['to', 'kind', 'language', 'subject', 'status', 'createdAt', 'sentAt']

/**
 * That a mail of some kind was sent at some time stays, so that failures can be counted; whose it was does not. One that
 * has not been sent yet is not sent any more.
 */
export const personalData: PersonalData[] = [
  {
    name: 'mails',
    collection: MAILS_SLUG,
    about: said.mails,
    found: which('not_equals'),
    exported,
    erasure: { does: 'pseudonymise', fields: forgotten, becomes: said.becomes },
  },
  {
    name: 'mails-waiting',
    collection: MAILS_SLUG,
    about: said.waiting,
    found: which('equals'),
    exported,
    erasure: { does: 'delete' },
  },
]
