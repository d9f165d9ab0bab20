import { expect, test } from 'vitest'
import { runsOf } from './letters.ts'

const pieces = (text: string) =>
  runsOf(text, 600)?.map((run) => [run.text, /sans-([a-z-]+?)-600/.exec(run.file)?.[1]]) ?? null

test.each([
  ['Ada Lovelace', [['Ada Lovelace', 'latin']]],
  [
    'Antonín Dvořák',
    [
      ['Antonín Dvo', 'latin'],
      ['ř', 'latin-ext'],
      ['ák', 'latin'],
    ],
  ],
  ['Софья', [['Софья', 'cyrillic']]],
  ['Υπατία', [['Υπατία', 'greek']]],
  [
    'Nguyễn',
    [
      ['Nguy', 'latin'],
      ['ễ', 'vietnamese'],
      ['n', 'latin'],
    ],
  ],
  ['山田 太郎', null],
  ['', []],
])('%s', (text, runs) => {
  expect(pieces(text)).toEqual(runs)
})
