import { expect, test } from 'vitest'
import { isTrustedEmbed } from './embedHosts.ts'

test.each([
  ['a script is no page', 'javascript:alert(1)', false],
  ['plain http is refused', 'http://www.youtube-nocookie.com/embed/x', false],
  ['a look-alike host is refused', 'https://www.youtube-nocookie.com.evil.example/embed/x', false],
  ['a user name before another host is refused', 'https://www.youtube-nocookie.com@evil.example/', false],
  ['a trusted host is taken', 'https://www.youtube-nocookie.com/embed/x', true],
])('%s', (_case, url, trusted) => {
  expect(isTrustedEmbed(url)).toBe(trusted)
})
