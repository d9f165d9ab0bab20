import { facts, type MailBlock, moment } from '@academy/mail/contract'
import { z } from 'zod'

/** Where and when something happened to an account, as far as it is known. */
export const circumstances = z.object({
  /** ISO 8601. */
  when: z.string().optional(),
  /** Browser and system, such as “Firefox on Linux”. */
  device: z.string().optional(),
  /** Network address, or a place. */
  place: z.string().optional(),
})

export const sampleCircumstances = {
  when: '2026-11-27T04:20:00.000Z',
  device: 'Firefox on Linux',
  place: '203.0.113.7',
} satisfies z.input<typeof circumstances>

const names = {
  en: { when: 'When', device: 'Device', place: 'From' },
  de: { when: 'Wann', device: 'Gerät', place: 'Von' },
}

export const circumstanceFacts = (
  { when, device, place }: z.output<typeof circumstances>,
  language: keyof typeof names,
): MailBlock[] => {
  const said = names[language]
  const known = facts({ [said.when]: when && moment(when, language), [said.device]: device, [said.place]: place })
  return known.type === 'facts' && known.rows.length > 0 ? [known] : []
}
