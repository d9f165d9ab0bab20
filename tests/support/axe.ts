import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What a theme can change: themes differ in colours alone, so that all other rules find the same in both. */
const colours = ['color-contrast', 'link-in-text-block']
const widths = { phone: 390, desktop: 1440 }

/** What axe finds on a page as it stands. `loaded` says that axe is in the page from an earlier look. */
const violations = async (page: Page, rules: 'all' | 'colours', loaded: boolean): Promise<string[]> => {
  // Legacy mode spares a second page for each look; it differs only in foreign frames, which axe is not to judge here.
  const axe = new AxeBuilder({ page, ...(loaded && { axeSource: 'void 0' }) }).setLegacyMode().options({
    runOnly: rules === 'all' ? { type: 'tag', values: standards } : { type: 'rule', values: colours },
    resultTypes: ['violations'],
  })
  const found = await axe.analyze()
  return found.violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** What is wrong with a page in the one look that it has now. */
export const faultsOf = (page: Page): Promise<string[]> => violations(page, 'all', false)

const overflowOf = async (page: Page): Promise<string[]> => {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return overflow > 0 ? [`${overflow} px wider than the screen`] : []
}

/** What is wrong with a page in either theme, on phone and desktop; it is loaded once and looked at four times. */
export const faultsInEveryLook = async (page: Page): Promise<string[]> => {
  const found: string[] = []
  let loaded = false
  for (const [device, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 844 })
    // What happens to lie under the page's head is not too small a target.
    await page.evaluate(() => scrollTo(0, 0))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const faults = [
        ...(await violations(page, colorScheme === 'light' ? 'all' : 'colours', loaded)),
        ...(await overflowOf(page)),
      ]
      found.push(...faults.map((fault) => `${colorScheme}, ${device}: ${fault}`))
      loaded = true
    }
  }
  return found
}
