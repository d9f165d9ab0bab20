import { expect, test } from 'vitest'
import { sniff, unguessable } from './clips.ts'

const mp4 = Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0', 'latin1')
const avif = Buffer.from('\0\0\0\x20ftypavif\0\0\0\0', 'latin1')
const webm = Buffer.from('1a45dfa39f4286810142f7810142f281', 'hex')
const vtt = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nA request arrives.\n')
const png = Buffer.from('89504e470d0a1a0a', 'hex')

test.each([
  ['an MP4', 'talk.mp4', mp4, { mime: 'video/mp4' }],
  ['an MP4 in capitals', 'TALK.MP4', mp4, { mime: 'video/mp4' }],
  ['a WebM', 'talk.webm', webm, { mime: 'video/webm' }],
  ['captions', 'talk.vtt', vtt, { mime: 'text/vtt' }],
  ['captions that say a little more', 'talk.vtt', Buffer.from('WEBVTT - A talk\n'), { mime: 'text/vtt' }],
  ['captions with a byte order mark', 'talk.vtt', Buffer.from('\ufeffWEBVTT\n'), { mime: 'text/vtt' }],
  ['nothing but the word', 'talk.vtt', Buffer.from('WEBVTT'), { mime: 'text/vtt' }],
  ['a picture', 'talk.png', png, 'picture'],
  ['a picture in a box like that of MP4', 'talk.avif', avif, 'picture'],
  ['a text that calls itself captions', 'talk.vtt', Buffer.from('1\n00:00:00,000 --> 00:00:02,000\n'), 'not-captions'],
  ['a word that begins like captions', 'talk.vtt', Buffer.from('WEBVTTX\n'), 'not-captions'],
  ['a text that calls itself a video', 'talk.mp4', Buffer.from('hello'), 'not-video'],
  ['a picture that calls itself a video', 'talk.mp4', avif, 'not-video'],
  ['a WebM that calls itself an MP4', 'talk.mp4', webm, 'not-video'],
  ['a video that calls itself a page', 'talk.html', webm, 'not-video'],
  ['captions that call themselves a picture', 'talk.png', vtt, 'not-captions'],
])('%s', (_case, name, data, found) => {
  expect(sniff(name, data)).toEqual(found)
})

const random = '3f9c0a61d2b84e75'
test.each([
  ['a name', 'talk.mp4', `talk-${random}.mp4`],
  ['a name with dots', 'talk.de.vtt', `talk.de-${random}.vtt`],
  ['one that an export wrote', 'talk-0123456789abcdef.mp4', 'talk-0123456789abcdef.mp4'],
  ['one that was taken', 'talk-0123456789abcdef-1.mp4', 'talk-0123456789abcdef-1.mp4'],
  ['one that ends in a short number', 'talk-2026.mp4', `talk-2026-${random}.mp4`],
])('%s is not guessed', (_case, name, expected) => {
  expect(unguessable(name, random)).toBe(expected)
})
