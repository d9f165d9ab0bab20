import { expect, test } from 'vitest'
import { byteCache } from './byteCache.ts'

test('the least recently used value leaves first when the bytes run out', () => {
  const cache = byteCache<string>(80)
  for (const key of 'abcdefgh') cache.set(key, key, 10)
  cache.get('a')
  cache.set('i', 'i', 10)
  expect(cache.get('a')).toBe('a')
  expect(cache.get('b')).toBeUndefined()
  expect(cache.bytes).toBe(80)
})

test('a value set twice is counted once', () => {
  const cache = byteCache<string>(80)
  cache.set('a', 'old', 10)
  cache.set('a', 'new', 4)
  expect(cache.bytes).toBe(4)
  expect(cache.get('a')).toBe('new')
})

test('one huge value does not empty the cache', () => {
  const cache = byteCache<string>(80)
  cache.set('small', 's', 10)
  cache.set('huge', 'h', 79)
  expect(cache.get('small')).toBe('s')
  expect(cache.get('huge')).toBeUndefined()
})
