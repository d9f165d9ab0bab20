import { beforeEach, expect, test, vi } from 'vitest'
import { keep, leftBehind, type Place } from './kept.ts'

/** What a browser keeps: its names are its own keys, its methods are not. */
class Storage {
  getItem(name: string) {
    return (this as Record<string, unknown>)[name] ?? null
  }
  setItem(name: string, text: string) {
    Object.assign(this, { [name]: text })
  }
  removeItem(name: string) {
    Reflect.deleteProperty(this, name)
  }
}

let localStorage: Storage
beforeEach(() => {
  localStorage = new Storage()
  vi.stubGlobal('window', { localStorage })
})

const kept = { at: '2026-11-27T10:00:00.000Z', fields: { title: 'Typed' } }
const place = (language: string, form: string): Place => ({ user: 'u', document: 'lessons/l', language, form })
const formsIn = (language: string) => leftBehind(place(language, 'now')).map(({ place: { form } }) => form)

test('what was typed in one language is offered in that one', () => {
  keep(place('de', 'a'), kept)
  keep(place('en', 'b'), kept)
  expect([formsIn('de'), formsIn('en')]).toEqual([['a'], ['b']])
})

test('what was kept before there were languages is in English', () => {
  localStorage.setItem('academy-kept/u/lessons/l/old', JSON.stringify(kept))
  expect([formsIn('de'), formsIn('en')]).toEqual([[], ['old']])
  expect(Object.keys(localStorage)).toEqual(['academy-kept/u/lessons/l/en/old'])
})
