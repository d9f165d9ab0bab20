import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultsInEveryLook } from '../support/axe.ts'
import { browser, newContext } from '../support/browser.ts'

let chromium: Browser

beforeAll(async () => {
  chromium = await browser()
})
afterAll(() => chromium?.close())

test('a guest sees the player of a free lesson, with captions in its language, in a place that does not move', async () => {
  const page = await (await newContext(chromium, { viewport: { width: 390, height: 844 } })).newPage()
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await page.goto('/courses/distributed-tracing/anatomy-of-a-span')
  const player = page.locator('article video[data-video]')
  expect(await player.getAttribute('aria-label')).toMatch(/^A request of 180 ms/)
  const before = await player.boundingBox()
  expect((before?.width ?? 0) / (before?.height ?? 1)).toBeCloseTo(16 / 9, 1)

  const captions = await player.evaluate(async (video: HTMLVideoElement) => {
    const [track] = video.querySelectorAll('track')
    if (!track) return null
    track.track.mode = 'showing'
    if (track.readyState !== 2) await new Promise((resolve) => track.addEventListener('load', resolve, { once: true }))
    const { srclang, label } = track
    return { srclang, label, cues: track.track.cues?.length }
  })
  expect(captions).toEqual({ srclang: 'en', label: 'English', cues: 9 })

  const duration = await player.evaluate(async (video: HTMLVideoElement) => {
    if (video.readyState < 1)
      await new Promise((resolve) => video.addEventListener('loadedmetadata', resolve, { once: true }))
    return video.duration
  })
  expect(duration).toBeCloseTo(32, 0)
  expect(await player.boundingBox()).toEqual(before)
  expect(refused).toEqual([])

  const caption = page.locator('figure.video figcaption')
  expect(await caption.innerText()).not.toContain('Video:')
  await page.emulateMedia({ media: 'print' })
  expect(await player.isVisible()).toBe(false)
  expect(await caption.innerText()).toMatch(/^Video: A request of 180 ms/)

  await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' })
  expect(await faultsInEveryLook(page)).toEqual([])
}, 120_000)
