import { expect, test } from 'vitest'
import { parseOptions } from './options.mjs'

const untouched = { port: null, dataDir: null, reset: false, dev: false, help: false }

test.each([
  ['nothing given leaves the choice to the environment', [], untouched],
  ['a port', ['--port', '3100'], { ...untouched, port: 3100 }],
  ['a port behind an equals sign', ['--port=3100'], { ...untouched, port: 3100 }],
  [
    'a relative data folder counts from where the command was typed',
    ['--data-dir', 'x'],
    { ...untouched, dataDir: '/here/x' },
  ],
  ['an absolute data folder stays', ['--data-dir', '/srv/academy'], { ...untouched, dataDir: '/srv/academy' }],
  ['switches', ['--reset', '--dev'], { ...untouched, reset: true, dev: true }],
  ['help in short', ['-h'], { ...untouched, help: true }],
])('%s', (_case, argv, options) => {
  expect(parseOptions(argv, '/here')).toEqual(options)
})

test.each([
  ['an unknown flag is named', ['--prot', '3100'], /--prot/],
  ['a word that belongs to no flag is named', ['3100'], /3100/],
  ['a port that is no number', ['--port', 'http'], /--port .*http/],
  ['a port out of range', ['--port', '65536'], /65536/],
  ['a port of zero', ['--port', '0'], /“0”/],
])('%s', (_case, argv, message) => {
  expect(() => parseOptions(argv, '/here')).toThrow(message)
})
