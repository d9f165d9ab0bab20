import { panelStrings as said } from '../../folders/panelStrings.ts'
import { type Problem, placeOf } from '../../folders/problem.ts'
import type { CourseReport, ImportItem } from '../../folders/report.ts'

/** Files and lines, each with what to do. */
export function Problems({ of }: { of: Problem[] }) {
  return (
    <ul className="academy-import__problems">
      {of.map((problem) => (
        <li key={`${placeOf(problem)} ${problem.message}`}>
          <code>{placeOf(problem)}</code> {problem.message}
        </li>
      ))}
    </ul>
  )
}

const kinds = ['create', 'change', 'remove', 'keep', 'same'] as const

const counted = (items: ImportItem[]): string =>
  kinds
    .map((what) => [what, items.filter((item) => item.what === what).length] as const)
    .filter(([, many]) => many > 0)
    .map(([what, many]) => said.counts[what](many))
    .join(' · ')

function Item({ item }: { item: ImportItem }) {
  const { what, kind, title, fields } = item
  return (
    <li data-what={what}>
      <span className="academy-import__what">{said.what[what]}</span> {said.kinds[kind]} “{title}”
      {fields.length > 0 ? <span className="academy-import__fields"> {fields.join(', ')}</span> : null}
    </li>
  )
}

function Course({ course, isOnly }: { course: CourseReport; isOnly: boolean }) {
  const changes = course.items.filter(({ what }) => what !== 'same')
  return (
    <details className="academy-import__course" open={isOnly || course.outcome === 'refused'}>
      <summary>
        <b>{course.title}</b> {said.outcomes[course.outcome]}{' '}
        <span className="academy-import__counts">{counted(course.items)}</span>
      </summary>
      {course.problems.length > 0 ? <Problems of={course.problems} /> : null}
      {changes.length > 0 ? (
        <ul className="academy-import__items">
          {changes.map((item) => (
            <Item key={`${item.kind} ${item.file} ${item.title}`} item={item} />
          ))}
        </ul>
      ) : null}
      {course.warnings.length > 0 ? <Problems of={course.warnings} /> : null}
    </details>
  )
}

/** What an import did, or would do, course by course. */
export function Report({ courses }: { courses: CourseReport[] }) {
  return (
    <div className="academy-import__report">
      {courses.map((course) => (
        <Course key={course.slug} course={course} isOnly={courses.length === 1} />
      ))}
    </div>
  )
}
