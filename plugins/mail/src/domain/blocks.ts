import type { MailBlock, MailItem } from './template.ts'

/** Short names for what templates are written with. */
export const text = (value: string): MailBlock => ({ type: 'text', text: value })
export const action = (label: string, url: string): MailBlock => ({ type: 'action', label, url })
export const quote = (value: string): MailBlock => ({ type: 'quote', text: value })
export const heading = (value: string): MailBlock => ({ type: 'heading', text: value })

/** Links, each with what is said of it; nothing where there are none. */
export const list = (items: MailItem[]): MailBlock => ({ type: 'list', items })

/** Names and values; those without a value are left out. */
export const facts = (rows: Record<string, string | undefined>): MailBlock => ({
  type: 'facts',
  rows: Object.entries(rows).flatMap(([name, value]) => (value ? [{ name, value }] : [])),
})
