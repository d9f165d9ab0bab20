import { action, defineMail, list, text } from '@academy/mail/contract'
import { z } from 'zod'

const course = z.object({ title: z.string(), lesson: z.string(), url: z.string() })

/** Courses that somebody has not been in for as long as they chose; the first is the one that they were in last. */
export const reminderMail = defineMail({
  kind: 'learning/reminder',
  about: 'reminders',
  data: z.object({ name: z.string().optional(), days: z.int(), first: course, others: z.array(course) }),
  sample: {
    name: 'Tess Lindqvist',
    days: 7,
    first: {
      title: 'Distributed tracing',
      lesson: 'Context and its carriers',
      url: 'https://academy.example.org/learn/distributed-tracing/context',
    },
    others: [
      {
        title: 'Error monitoring',
        lesson: 'What must not leave',
        url: 'https://academy.example.org/learn/error-monitoring/what-must-not-leave',
      },
    ],
  },
  words: {
    en: ({ name, days, first, others }) => ({
      subject: `“${first.title}” is where you left it`,
      name,
      blocks: [
        text(`You asked to be reminded of a course after ${days} days. Next in it is “${first.lesson}”.`),
        action('Go on where you were', first.url),
        ...(others.length > 0
          ? [
              text('These wait as well:'),
              list(others.map(({ title, lesson, url }) => ({ label: title, url, text: `Next: ${lesson}` }))),
            ]
          : []),
      ],
      why: 'You get this mail because you asked for it. No other one comes before you have studied there again.',
    }),
    de: ({ name, days, first, others }) => ({
      subject: `„${first.title}“ ist, wo Sie aufgehört haben`,
      name,
      blocks: [
        text(`Sie wollten nach ${days} Tagen an einen Kurs erinnert werden. Als Nächstes kommt „${first.lesson}“.`),
        action('Weitermachen', first.url),
        ...(others.length > 0
          ? [
              text('Auch diese warten:'),
              list(others.map(({ title, lesson, url }) => ({ label: title, url, text: `Als Nächstes: ${lesson}` }))),
            ]
          : []),
      ],
      why: 'Sie erhalten diese Mail, weil Sie darum gebeten haben. Eine weitere kommt erst, wenn Sie dort wieder gelernt haben.',
    }),
  },
})
