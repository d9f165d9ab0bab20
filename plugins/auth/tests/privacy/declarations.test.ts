import { personalDataOf, personalDataProblems } from '@academy/kernel'
import config from '@payload-config'
import { describe, expect, test } from 'vitest'

// Over the finished config, with Payload's own collections in it. What counts as a problem is tested in the kernel.

const finished = await config

test('every relation to people and every address is declared by the plugin that holds it', () => {
  expect(personalDataProblems(finished)).toEqual([])
})

test('a collection that refers to people is missed when nobody declares it', () => {
  const declared = personalDataOf(finished)
  const without = (slug: string) => ({
    ...finished,
    custom: { personalData: declared.filter(({ collection }) => collection !== slug) },
  })
  for (const slug of ['entitlements', 'mails', 'payload-preferences'])
    expect(personalDataProblems(without(slug)).join('\n')).toContain(`${slug}: `)
})

describe('no export hands out a secret', () => {
  const secret = /password|secret|token|hash|backup|publicKey|privateKey|credentialID|^key$|^start$|^value$|^data$/i
  test.each(personalDataOf(finished).map(({ name, collection, exported }) => ({ name, collection, exported })))(
    '$name',
    ({ collection, exported }) => {
      // Preferences of the panel are made of keys and values, which are no secrets.
      const looked = collection === 'payload-preferences' ? [] : exported
      expect(looked.filter((path) => secret.test(path))).toEqual([])
    },
  )
})
