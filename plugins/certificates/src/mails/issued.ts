import { action, defineMail, text } from '@academy/mail/contract'
import { z } from 'zod'

export const issuedMail = defineMail({
  kind: 'certificates/issued',
  data: z.object({
    name: z.string().optional(),
    course: z.string(),
    /** The page that anybody verifies it on. */
    url: z.string(),
    /** Where its holder has it as a file, hides it, or has it issued under another name. */
    own: z.string(),
  }),
  sample: {
    name: 'Tess Lindqvist',
    course: 'Distributed tracing',
    url: 'https://academy.example.org/verify/7k3m-9x2p-qd4w-h8ct',
    own: 'https://academy.example.org/learn#certificates',
  },
  words: {
    en: ({ name, course, url, own }) => ({
      subject: 'Your certificate',
      name,
      blocks: [
        text(`You have completed “${course}”. This is your certificate; whoever has the link can check that it holds.`),
        action('See your certificate', url),
        text(`The PDF, the signed file for wallets, and who may see it: ${own}`),
      ],
      why: 'You get this mail because you completed a course or a path, or a certificate of yours was issued again.',
    }),
    de: ({ name, course, url, own }) => ({
      subject: 'Ihr Zertifikat',
      name,
      blocks: [
        text(`Sie haben „${course}“ abgeschlossen. Hier ist Ihr Zertifikat; wer den Link hat, kann es prüfen.`),
        action('Zertifikat ansehen', url),
        text(`Das PDF, die signierte Datei für Wallets, und wer es sehen darf: ${own}`),
      ],
      why: 'Sie erhalten diese Mail, weil Sie einen Kurs oder einen Pfad abgeschlossen haben oder ein Zertifikat neu ausgestellt wurde.',
    }),
  },
})
