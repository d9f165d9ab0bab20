import { defineMail } from '@academy/mail/contract'
import { z } from 'zod'
import { type Digest, digest } from './digest.ts'
import { digestBlocks } from './words.ts'

const data = digest.extend({ name: z.string().optional() })

const sample: z.input<typeof data> = {
  name: 'Tess Lindqvist',
  week: { minutes: 95, lessons: 4, goalMinutes: 90 },
  goOn: {
    lesson: 'Context and its carriers',
    course: 'Distributed tracing',
    url: 'https://academy.example.org/learn/distributed-tracing/context',
  },
  announcements: [
    {
      title: 'Office hours on Thursday',
      course: 'Distributed tracing',
      url: 'https://academy.example.org/learn/distributed-tracing/announcements',
      more: 1,
    },
  ],
  news: [{ label: 'Certificate: Error monitoring', url: 'https://academy.example.org/verify/7k3m-9x2p-qd4w-h8ct' }],
  next: [
    {
      label: 'Alerts you can sleep through',
      url: 'https://academy.example.org/courses/alerts-you-can-sleep-through',
      text: 'Because you know tracing, and this needs it.',
    },
  ],
}

const hasStudied = ({ week }: Digest) => week.minutes > 0 || week.lessons > 0

/** A student’s week, for whoever asked for it. */
export const digestMail = defineMail({
  kind: 'learning/weekly-digest',
  about: 'digest',
  data,
  sample,
  words: {
    en: ({ name, ...told }) => ({
      subject: hasStudied(told) ? 'Your week at the academy' : 'New in your courses',
      name,
      blocks: digestBlocks.en(told),
      why: 'You get this mail on Mondays because you asked for a weekly digest; none comes when there is nothing to say.',
    }),
    de: ({ name, ...told }) => ({
      subject: hasStudied(told) ? 'Ihre Woche an der Academy' : 'Neues in Ihren Kursen',
      name,
      blocks: digestBlocks.de(told),
      why: 'Sie erhalten diese Mail montags, weil Sie um den Wochenüberblick gebeten haben; gibt es nichts zu sagen, kommt keine.',
    }),
  },
})

/** Announcements alone, for whoever wants those once a week and no digest. */
export const weeklyAnnouncementsMail = defineMail({
  kind: 'learning/weekly-announcements',
  about: 'announcements',
  data,
  sample: { ...sample, week: { minutes: 0, lessons: 0, goalMinutes: 0 }, goOn: null, news: [], next: [] },
  words: {
    en: ({ name, ...told }) => ({
      subject: 'Announced in your courses this week',
      name,
      blocks: digestBlocks.en(told),
      why: 'You get this mail because you take part in these courses and want their announcements once a week.',
    }),
    de: ({ name, ...told }) => ({
      subject: 'Mitteilungen Ihrer Kurse aus dieser Woche',
      name,
      blocks: digestBlocks.de(told),
      why: 'Sie erhalten diese Mail, weil Sie an diesen Kursen teilnehmen und deren Mitteilungen einmal in der Woche möchten.',
    }),
  },
})
