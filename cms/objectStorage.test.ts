import { expect, test } from 'vitest'
import { parseEnv } from './env.ts'
import { objectStorage } from './objectStorage.ts'

const all = {
  S3_BUCKET: 'academy',
  S3_REGION: 'eu-central-1',
  S3_ACCESS_KEY_ID: 'id',
  S3_SECRET_ACCESS_KEY: 'secret',
}

test('without any of its variables, uploads lie in a folder', () => {
  expect(objectStorage(parseEnv({}))).toBeNull()
})

test('with all of them, in the bucket, at Amazon unless another host is named', () => {
  expect(objectStorage(parseEnv(all))).toMatchObject({ bucket: 'academy', endpoint: undefined })
  expect(objectStorage(parseEnv({ ...all, S3_ENDPOINT: 'https://s3.test' }))?.endpoint).toBe('https://s3.test')
})

test.each(Object.keys(all))('without %s alone, the start says what is missing', (name) => {
  expect(() => objectStorage(parseEnv({ ...all, [name]: '' }))).toThrow(`also need ${name}.`)
})
