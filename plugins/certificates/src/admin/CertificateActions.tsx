'use client'

import { hasRole } from '@academy/kernel/access/roles'
import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { verifyPage } from '../domain/pages.ts'
import { strings } from '../strings.ts'
import { ReissueForm } from './ReissueForm.tsx'
import { RevokeForm } from './RevokeForm.tsx'
import './certificates.css'

const said = strings.panel

/** What editors can do with a certificate: revoke it, or issue it again corrected. One that has ended is only looked at. */
export function CertificateActions() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const number = useFormFields(([fields]) => String(fields.number?.value ?? ''))
  const name = useFormFields(([fields]) => String(fields.name?.value ?? ''))
  const isValid = useFormFields(([fields]) => fields.state?.value === 'valid')
  const [open, setOpen] = useState<'revoke' | 'reissue' | null>(null)
  if (!id) return null

  const done = () => {
    setOpen(null)
    window.location.reload()
  }
  const form = { path: `/api/certificates/${id}`, onDone: done, onClose: () => setOpen(null) }

  return (
    <section className="academy-certificate" aria-label={said.label}>
      <a className="academy-button" href={verifyPage(number)}>
        {said.page}
      </a>
      {isValid && hasRole(user, 'editor', 'admin') ? (
        <>
          <button type="button" className="academy-button" onClick={() => setOpen('reissue')}>
            {said.reissue}
          </button>
          <button type="button" className="academy-button" onClick={() => setOpen('revoke')}>
            {said.revoke}
          </button>
        </>
      ) : null}
      {open === 'revoke' ? <RevokeForm {...form} /> : null}
      {open === 'reissue' ? <ReissueForm {...form} name={name} /> : null}
    </section>
  )
}
