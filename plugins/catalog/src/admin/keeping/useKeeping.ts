import { useAllFormFields, useAuth, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { differing, type Fields } from '../../keeping/domain/merge.ts'
import { askWhich, formOf, forms, known } from './documents.ts'
import { forget, type Kept, keep, leftBehind, type Place } from './kept.ts'

/** Milliseconds of rest after which what was typed is kept. */
const restMs = 300

export type Offer = { place: Place; kept: Kept }

/**
 * This form of this document; null while nobody is known, nothing is stored yet, or another language is on its way: its
 * values come later than its name.
 */
const usePlace = (): Place | null => {
  const { user } = useAuth()
  const { id, collectionSlug, isInitializing } = useDocumentInfo()
  const { code: language } = useLocale()
  const [form] = useState(() => crypto.randomUUID())
  return useMemo(
    () =>
      user && id && collectionSlug && !isInitializing
        ? { user: String(user.id), document: `${collectionSlug}/${id}`, language, form }
        : null,
    [user, id, collectionSlug, language, form, isInitializing],
  )
}

/** Tells the guard of saves what this form was filled with, and how to fill it anew. */
const useGuarded = (place: Place | null) => {
  const { data } = useDocumentInfo()
  const { reset, setModified } = useForm()
  const fill = useRef<(fields: Fields) => Promise<void>>(async () => {})
  fill.current = async (fields) => {
    await reset(fields)
    setModified(false)
  }
  const key = place && formOf(place.document, place.language)
  useEffect(() => {
    if (!key) return
    forms.set(key, (fields) => fill.current(fields))
    return () => {
      forms.delete(key)
      known.delete(key)
    }
  }, [key])
  useEffect(() => {
    if (key && data?.updatedAt) known.set(key, data as Fields)
  }, [key, data])
}

/** Keeps what is typed on this device until it is stored. Answers whether there was room for it. */
const useKept = (place: Place | null): boolean => {
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const [hasRoom, setRoom] = useState(true)
  const wasModified = useRef(false)
  const latest = useRef<() => void>(() => {})
  latest.current = () => {
    if (place && isModified)
      setRoom(keep(place, { at: new Date().toISOString(), fields: reduceFieldsToValues(fields, true) as Fields }))
  }
  useEffect(() => {
    if (!place) return
    if (!isModified) {
      if (wasModified.current) forget(place)
      wasModified.current = false
      return
    }
    wasModified.current = true
    const timer = window.setTimeout(() => latest.current(), restMs)
    return () => window.clearTimeout(timer)
  }, [place, isModified, fields])
  useEffect(() => {
    const now = () => latest.current()
    window.addEventListener('pagehide', now)
    return () => window.removeEventListener('pagehide', now)
  }, [])
  return hasRoom
}

/** What an earlier form of this document left, and what may be done with it. */
const useOffers = (place: Place | null) => {
  const { data } = useDocumentInfo()
  const { reset, setModified } = useForm()
  const [offers, setOffers] = useState<Offer[]>([])
  const stored = useRef<Fields>({})
  stored.current = (data ?? {}) as Fields
  useEffect(() => {
    if (!place) return
    const found = leftBehind(place)
    for (const { place: old, kept } of found) if (differing(kept.fields, stored.current).length === 0) forget(old)
    setOffers(found.filter(({ kept }) => differing(kept.fields, stored.current).length > 0))
  }, [place])

  const done = useCallback((offer: Offer) => {
    forget(offer.place)
    setOffers((before) => before.filter((each) => each !== offer))
  }, [])
  const put = async (offer: Offer, theirs: ReadonlySet<string>) => {
    const fields = { ...stored.current }
    for (const { field, mine } of differing(offer.kept.fields, stored.current))
      if (!theirs.has(field)) fields[field] = mine
    await reset(fields)
    setModified(true)
    done(offer)
  }
  const compare = async (offer: Offer) => {
    const clashes = differing(offer.kept.fields, stored.current)
    const theirs = await askWhich({ form: formOf(offer.place.document, offer.place.language), why: 'kept', clashes })
    if (theirs) await put(offer, theirs)
  }
  return { offer: offers[0] ?? null, restore: (offer: Offer) => put(offer, new Set()), compare, discard: done }
}

export const useKeeping = () => {
  const place = usePlace()
  useGuarded(place)
  return { ...useOffers(place), hasRoom: useKept(place) }
}
