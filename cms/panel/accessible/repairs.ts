import { names } from '../words.ts'

/** Elements that a selector finds, and what they lack. */
type Repair = [selector: string, mend: (element: Element) => void]

const set =
  (attribute: string, value: string | ((element: Element) => string)) =>
  (element: Element): void => {
    const wanted = typeof value === 'string' ? value : value(element)
    if (wanted && element.getAttribute(attribute) !== wanted) element.setAttribute(attribute, wanted)
  }
const name = (value: string | ((element: Element) => string)) => set('aria-label', value)

const textOf = (element: Element | null | undefined): string =>
  element?.textContent?.replaceAll('*', '').replace(/\s+/g, ' ').trim() ?? ''

/** The visible label of the field that an input is a part of. */
const fieldLabel = (element: Element): string => textOf(element.closest('.field-type')?.querySelector('.field-label'))

const rowTitle = (element: Element): string => textOf(element.closest('tr')?.querySelector('td a, td button'))
const dragged = (element: Element): string => textOf(element.parentElement?.querySelector('.collapsible__header-wrap'))
const toolName = (element: Element): string =>
  /toolbar-popup__button-([a-z]+)/i
    .exec(element.className)?.[1]
    ?.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`) ?? ''

/** What Payload 3.90 leaves without a name, a role or a place, as axe finds it. Each line can go when Payload mends it. */
export const repairs: Repair[] = [
  ['.template-minimal__wrap, .template-default__wrap > :is(.dashboard, .collection-list)', set('role', 'main')],
  ['.list-header', set('role', 'group')],
  ['.template-default__wrap > .doc-header', set('role', 'region')],
  ['.template-default__wrap > .doc-header', name(names.document)],
  ['.doc-tabs__tabs', set('role', 'group')],
  ['.doc-tab', name(textOf)],
  ['.array-field__title, .payload-settings h3', set('aria-level', '2')],
  ['.doc-controls__content', set('tabindex', '0')],
  ['.LexicalEditorTheme__tableScrollableWrapper', set('tabindex', '0')],

  ['[id^=react-select-][id$=-input]', name((input) => fieldLabel(input) || names.choose)],
  ['.rs__indicators > [aria-hidden]', set('tabindex', '-1')],
  ['.rs__multi-value[role=button]', set('role', 'group')],
  ['.rs__multi-value', name(textOf)],
  ['.LexicalEditorTheme__block .field-type__wrap > :is(input, textarea)', name(fieldLabel)],
  ['.date-time-picker input', name(fieldLabel)],
  ['.date-time-picker__clear-button', name(names.clear)],
  ['.ContentEditable__root', name((editor) => fieldLabel(editor) || names.text)],
  ['.collapsible__drag', name((handle) => names.move(dragged(handle)))],

  ['#select-all', name(names.selectAll)],
  ['.select-row__checkbox input', name((box) => names.select(rowTitle(box)))],
  ['.clickable-arrow--left', name(names.previousPage)],
  ['.clickable-arrow--right', name(names.nextPage)],
  ['.nav__mobile-close', name(names.closeMenu)],
  ['.doc-controls__popup .popup-button', name(names.moreActions)],
  ['.array-actions__button, .clipboard-action__popup .popup-button', name(names.rowActions)],
  ['.popup-button--size-medium', name(names.otherWays)],
  ['.toolbar-popup__button:not(:has(span))', name(toolName)],
  ['.LexicalEditorTheme__block__removeButton', name(names.removeBlock)],
  ['.toolbar-input', name(names.previewSize)],
  ['#live-preview-iframe', set('title', names.preview)],
]

/** Mends everything in the page; cheap enough to run again after each change. */
export const mend = (page: ParentNode): void => {
  for (const [selector, repair] of repairs) for (const element of page.querySelectorAll(selector)) repair(element)
}
