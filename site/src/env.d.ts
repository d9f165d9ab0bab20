/// <reference types="astro/client" />

type PageLocals = import('@academy/catalog/contract').PageLocals
type AccountSource = import('@academy/auth/contract').AccountSource
type LearningSource = import('@academy/learning/contract').LearningSource<
  import('@academy/catalog/contract').EditionView,
  import('@academy/catalog/contract').RichText
>

type ChoiceSource = import('@academy/mail/contract').ChoiceSource
type CertificateSource = import('@academy/certificates/contract').CertificateSource
type OwnCertificateSource = import('@academy/certificates/contract').OwnCertificateSource

declare namespace App {
  interface Locals extends PageLocals {
    /** On account pages, of which a guest sees none. */
    account?: AccountSource
    /** On learners' pages, of which a guest sees none. */
    learning?: LearningSource
    /** How the viewer likes lessons, as their cookie says. */
    look?: string
    /** Below `/verify`. */
    certificates?: CertificateSource
    /** On learners' pages: of the viewer alone. */
    ownCertificates?: OwnCertificateSource
    /** On the page behind a mail's link. */
    mailChoice?: ChoiceSource
  }
}
