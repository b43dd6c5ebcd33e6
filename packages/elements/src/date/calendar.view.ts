import { html, nothing, type TemplateResult } from 'lit';
import { writtenDate } from '../controllers/written-date.js';
import type { CalendarWords } from './calendar.messages.js';
import { addMonths, dateOf, split, weekOf, weeksOf, within } from './dates.js';
import { monthNames, weekdayNames } from './names.js';

/** How many years the list shows on each side of the month's, where nothing limits it. */
const YEARS = 100;

/** All that a calendar shows, and what it tells. Dates are ISO dates; an empty one is none. */
export interface CalendarView {
  words: CalendarWords;
  language: string;
  /** The day that can be reached by Tab; its month is the one shown. */
  day: string;
  today: string;
  start: string;
  end: string;
  min: string;
  max: string;
  range: boolean;
  weekNumbers: boolean;
  /** What has just been said. */
  status: string;
  /** Whether the month is said: it has just come by a button, where the focus stays. */
  aloud: boolean;
  /** Why a day cannot be chosen; empty when it can. */
  refusal: (iso: string) => string;
  onPick: (iso: string) => void;
  onKey: (event: KeyboardEvent) => void;
  onHover: (iso: string) => void;
  /** So many months later, or earlier; `aloud` where nothing else says the month. */
  onMonths: (count: number, aloud: boolean) => void;
  onToday: () => void;
  onClose: () => void;
}

/** The calendar of one month. */
export function calendar(view: CalendarView): TemplateResult {
  const { words, language, day, weekNumbers } = view;
  const [year, month] = split(day);
  const name = `${monthNames(language)[month - 1] ?? ''} ${year}`;
  return html`
    <div class="top">
      <div class="lists">${monthList(view)} ${yearList(view)}</div>
      <div class="steps">
        ${step(view, words.previousYear, -12)} ${step(view, words.previousMonth, -1)}
        ${step(view, words.nextMonth, 1)} ${step(view, words.nextYear, 12)}
      </div>
    </div>
    <h2 id="month" class="unseen">${name}</h2>
    <p id="said" class="unseen" role="status">${view.aloud ? name : ''}</p>
    <table
      role="grid"
      aria-labelledby="month"
      aria-multiselectable=${view.range ? 'true' : nothing}
      @keydown=${view.onKey}
    >
      <thead>
        <tr>
          ${
            weekNumbers
              ? html`<th scope="col"><span class="unseen">${words.week}</span></th>`
              : nothing
          }
          ${weekdayNames(language).map(
            (name) =>
              html`<th scope="col">
                <span aria-hidden="true">${words.short(name)}</span>
                <span class="unseen">${name}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weeksOf(day).map(
          (week) =>
            html`<tr>
              ${weekNumbers ? weekHeader(view, week) : nothing}
              ${week.map((iso) => (iso ? cell(view, iso) : html`<td></td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
    <p id="status" role="status">${view.status}</p>
    <div class="bottom">
      ${
        within(view.today, view.min, view.max) === view.today
          ? html`<button type="button" class="word" @click=${view.onToday}>${words.today}</button>`
          : nothing
      }
      <button type="button" class="word" @click=${view.onClose}>${words.close}</button>
    </div>
  `;
}

/** A button that shows another month. It stays in the tab order at a limit, which is then said. */
function step(view: CalendarView, name: string, months: number): TemplateResult {
  const { day, min, max, onMonths } = view;
  const to = within(addMonths(day, months), min, max);
  return html`<button
    type="button"
    class=${`${months < 0 ? 'back' : 'on'} ${Math.abs(months) > 1 ? 'year' : ''}`}
    aria-label=${name}
    aria-disabled=${to.slice(0, 7) === day.slice(0, 7) ? 'true' : nothing}
    @click=${() => onMonths(months, true)}
  ></button>`;
}

function monthList({ words, language, day, min, max, onMonths }: CalendarView): TemplateResult {
  const [year, month] = split(day);
  const out = (at: number): boolean => {
    const first = dateOf(year, at, 1).slice(0, 7);
    return (!!min && first < min.slice(0, 7)) || (!!max && first > max.slice(0, 7));
  };
  return html`<select
    aria-label=${words.month}
    @change=${({ target }: Event) => onMonths(Number((target as HTMLSelectElement).value) - month, false)}
  >
    ${monthNames(language).map(
      (name, at) =>
        html`<option value=${at + 1} .selected=${at + 1 === month} ?disabled=${out(at + 1)}>
          ${name}
        </option>`,
    )}
  </select>`;
}

function yearList({ words, day, min, max, onMonths }: CalendarView): TemplateResult {
  const [year] = split(day);
  const from = Math.max(1, year - YEARS, min ? split(min)[0] : 0);
  const to = Math.min(9999, year + YEARS, max ? split(max)[0] : 9999);
  return html`<select
    aria-label=${words.year}
    @change=${({ target }: Event) =>
      onMonths((Number((target as HTMLSelectElement).value) - year) * 12, false)}
  >
    ${Array.from(
      { length: to - from + 1 },
      (_, at) =>
        html`<option value=${from + at} .selected=${from + at === year}>${from + at}</option>`,
    )}
  </select>`;
}

function weekHeader({ words }: CalendarView, week: readonly string[]): TemplateResult {
  const number = weekOf(week.find(Boolean) ?? '');
  return html`<th scope="row">
    <span aria-hidden="true">${number}</span>
    <span class="unseen">${words.weekNumber(number)}</span>
  </th>`;
}

/** « 1er » with its letters raised, as typography wants where it can. */
function raised(day: string): TemplateResult | string {
  const [, digits, letters] = /^(\d+)(\p{L}+)$/u.exec(day) ?? [];
  return letters ? html`${digits}<sup>${letters}</sup>` : day;
}

function cell(view: CalendarView, iso: string): TemplateResult {
  const { words, language, range, start, end, refusal } = view;
  const why = refusal(iso);
  const isStart = iso === start;
  const isEnd = range && iso === end;
  const inside = range && !!start && start < iso && iso < end;
  const place = !range
    ? ''
    : isStart
      ? words.start
      : isEnd
        ? words.end
        : inside
          ? words.inside
          : '';
  const name = [writtenDate(iso, language, 'full'), place, why].filter(Boolean).join(', ');
  return html`<td
    role="gridcell"
    class=${`day ${isStart ? 'start' : ''} ${isEnd ? 'end' : ''} ${inside ? 'inside' : ''}`}
    tabindex=${iso === view.day ? 0 : -1}
    aria-label=${name}
    aria-selected=${isStart || isEnd || inside ? 'true' : 'false'}
    aria-disabled=${why ? 'true' : nothing}
    aria-current=${iso === view.today ? 'date' : nothing}
    @click=${() => view.onPick(iso)}
    @pointerenter=${() => view.onHover(iso)}
  >
    ${raised(words.day(split(iso)[2]))}
  </td>`;
}
