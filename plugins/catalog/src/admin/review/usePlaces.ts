import { useRef, useState } from 'react'
import { type ChosenPlace, type PlacesView, placesView } from '../../contract/review.ts'
import { call } from './call.ts'

export type Places = { phase: 'unasked' | 'loading' | 'failed' } | { phase: 'shown'; view: PlacesView }

/** What a comment is about: all of the course, a lesson of it, or a place in the text of either. */
export type About = { lesson: string | null; place: ChosenPlace | null }

/** The places that a comment can be about, looked up once somebody wants one, and which was chosen. */
export const usePlaces = (course: string, home: string | null) => {
  const [places, setPlaces] = useState<Places>({ phase: 'unasked' })
  const [about, setAbout] = useState<About>({ lesson: home, place: null })

  // Answers that come late are to a question that nobody asks any more.
  const asked = useRef(0)

  const lookIn = async (lesson: string | null) => {
    const question = ++asked.current
    setAbout({ lesson, place: null })
    const path = `/api/courses/${course}/comments/places`
    const answer = await call(placesView, lesson ? `${path}?lesson=${lesson}` : path)
    if (question === asked.current) setPlaces(answer.ok ? { phase: 'shown', view: answer.value } : { phase: 'failed' })
  }

  return {
    places,
    about,
    /** Looks through the course, or a lesson of it; for the first time, or again because the text has changed. */
    lookIn,
    open: () => {
      setPlaces({ phase: 'loading' })
      void lookIn(home)
    },
    close: () => {
      asked.current++
      setPlaces({ phase: 'unasked' })
      setAbout({ lesson: home, place: null })
    },
    choose: (place: ChosenPlace | null) => setAbout({ ...about, place }),
  }
}
export type Choosing = ReturnType<typeof usePlaces>
