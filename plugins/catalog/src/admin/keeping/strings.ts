import { strings as catalogue } from '../../strings.ts'

const names: Record<string, string> = catalogue.fields

/** Every string about saves that meet, and text that is kept. */
export const strings = {
  meanwhile: {
    title: 'Somebody else saved this meanwhile',
    text: 'You both changed what stands below; everything else of both is kept. Choose which it shall be. Nothing is stored until you do.',
  },
  kept: {
    title: 'What you typed, and what is stored',
    text: 'Choose field by field what shall stand in the form.',
  },
  field: (name: string) => names[name] ?? name,
  mine: 'Mine',
  theirs: { meanwhile: 'Theirs', kept: 'Stored' },
  keepMine: { meanwhile: 'Keep mine', kept: 'Use what I typed' },
  takeTheirs: { meanwhile: 'Take theirs', kept: 'Leave what is stored' },
  choose: 'Save what is chosen',
  later: 'Decide later',
  copy: 'Copy mine',
  copied: 'Copied',
  nothing: 'Nothing',
  away: 'Not connected. What you type is kept on this device, and saved as soon as there is a connection.',
  noRoom: 'Not connected, and this device has no room to keep what you type. Copy it before you close this page.',
  offer: 'We kept what you typed on',
  offerTail: 'It was not saved.',
  restore: 'Restore',
  compare: 'Compare',
  discard: 'Discard',
  restored: 'What you typed is back in the form.',
} as const
