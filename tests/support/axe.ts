import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const widths = { phone: 390, desktop: 1440 }
const themes = ['light', 'dark'] as const

/** What axe and the ruler find on a page as it stands. */
const faultsOf = async (page: Page): Promise<string[]> => {
  // Legacy mode spares a second page for each look; it differs only in foreign frames, which axe is not to judge here.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze()
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return [
    ...violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ...(overflow > 0 ? [`${overflow} px wider than the screen`] : []),
  ]
}

/** What is wrong with a page in either theme, on phone and desktop; it is loaded once and looked at four times. */
export const faultsInEveryLook = async (page: Page): Promise<string[]> => {
  const found: string[] = []
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme })
    for (const [device, width] of Object.entries(widths)) {
      await page.setViewportSize({ width, height: 844 })
      found.push(...(await faultsOf(page)).map((fault) => `${colorScheme}, ${device}: ${fault}`))
    }
  }
  return found
}
