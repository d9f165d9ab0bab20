import { expect, test } from 'vitest'
import { numberFrom, readNumber } from './number.ts'

test.each([
  ['nothing but zeros', new Uint8Array(10), '0000-0000-0000-0000'],
  ['nothing but ones', new Uint8Array(10).fill(255), 'zzzz-zzzz-zzzz-zzzz'],
  ['the last bit', Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1), '0000-0000-0000-0001'],
])('%s', (_case, bytes, number) => {
  expect(numberFrom(bytes)).toBe(number)
})

test.each([
  ['as it is written', '7k3m-9x2p-qd4w-h8ct', '7k3m-9x2p-qd4w-h8ct'],
  ['in capitals, with spaces', ' 7K3M 9X2P QD4W H8CT ', '7k3m-9x2p-qd4w-h8ct'],
  ['without dashes', '7k3m9x2pqd4wh8ct', '7k3m-9x2p-qd4w-h8ct'],
  ['with letters that look alike', 'O1IL-9x2p-qd4w-h8ct', '0111-9x2p-qd4w-h8ct'],
  ['as its page', 'https://academy.example.org/verify/7k3m-9x2p-qd4w-h8ct/?utm_source=x#top', '7k3m-9x2p-qd4w-h8ct'],
  ['too short', '7k3m-9x2p-qd4w', null],
  ['with a letter that no number has', 'u7k3-9x2p-qd4w-h8ct', null],
  ['nothing', '', null],
])('%s', (_case, text, number) => {
  expect(readNumber(text)).toBe(number)
})
