import { defineMail, text } from '@academy/mail/contract'
import { z } from 'zod'

export const erasureUndone = defineMail({
  kind: 'auth/erasure-undone',
  data: z.object({ name: z.string().optional() }),
  sample: { name: 'Tess Lindqvist' },
  words: {
    en: ({ name }) => ({
      subject: 'Your account stays',
      name,
      blocks: [text('The erasure of your account was called off. Nothing was deleted.')],
      why: 'You get this mail because it concerns your account.',
    }),
    de: ({ name }) => ({
      subject: 'Ihr Konto bleibt',
      name,
      blocks: [text('Die Löschung Ihres Kontos wurde abgesagt. Es wurde nichts gelöscht.')],
      why: 'Sie erhalten diese Mail, weil es um Ihr Konto geht.',
    }),
  },
})
