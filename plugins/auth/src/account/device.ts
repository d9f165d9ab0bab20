import Bowser from 'bowser'
import { strings } from './strings.ts'

/** A browser and its system in words, as far as it says what it is. */
export const deviceOf = (userAgent: string | null | undefined): string => {
  if (!userAgent) return strings.unknownDevice
  const { browser, os } = Bowser.parse(userAgent)
  if (!browser.name && !os.name) return strings.unknownDevice
  return os.name ? strings.device(browser.name || strings.unknownBrowser, os.name) : (browser.name ?? '')
}
