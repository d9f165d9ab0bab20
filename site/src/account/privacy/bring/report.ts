import type { RecordReport } from '@academy/learning/contract'
import { el } from '#site/search/dom.ts'
import { strings } from './strings.ts'

const headline = ({ changes, brought }: RecordReport): string => {
  if (!changes) return strings.nothingTitle
  return brought ? strings.didTitle : strings.wouldTitle
}

/** Why nothing comes of it: all is here already, or a course waits for something that the student can do. */
export const nothingOf = ({ courses }: Pick<RecordReport, 'courses'>): string =>
  courses.some(({ state }) => state === 'left-here' || state === 'needs-grant') ? strings.waits : strings.nothing

const sentences = (title: string, lines: readonly string[]): Node[] => {
  if (lines.length === 0) return []
  return [el('h4', {}, title), el('ul', { class: 'plain sentences' }, ...lines.map((line) => el('li', {}, line)))]
}

const coursesOf = ({ courses }: RecordReport): Node[] => {
  if (courses.length === 0) return []
  const rows = courses.map(({ title, words }) =>
    el('li', {}, el('div', {}, el('b', {}, title), el('p', {}, words.join(' ')))),
  )
  return [el('h4', {}, strings.courses), el('ul', { class: 'plain rows' }, ...rows)]
}

/** A report as it is read; its headline takes the focus. */
export const reportNodes = (report: RecordReport): Node[] => [
  el('h3', { tabindex: -1 }, headline(report)),
  el('p', { class: 'part-text' }, report.source.words),
  ...(report.changes ? [] : [el('p', { class: 'part-text' }, nothingOf(report))]),
  ...coursesOf(report),
  ...sentences(strings.others, report.others),
  ...sentences(strings.notTaken, report.notTaken),
]
