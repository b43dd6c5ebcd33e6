import { adoptStyles, type ReactiveController, type ReactiveElement } from '@lit/reactive-element';
import { render } from 'lit';
import { languageOf, wordsFor } from '../controllers/language.js';
import { Popup } from '../controllers/popup.js';
import { writtenDate } from '../controllers/written-date.js';
import { type CalendarWords, languages } from './calendar.messages.js';
import { languages as dateLanguages } from './date.messages.js';
import { calendarStyles } from './calendar.styles.js';
import { calendar, type CalendarView } from './calendar.view.js';
import { refusalOf } from './closed-days.js';
import { addDays, addMonths, isDate, today, weekday, within } from './dates.js';
import { type DateHost, enter } from './host.js';

/** How far an open day is looked for around a closed one, in days. */
const AROUND = 370;

/** Where each key goes from a day; `forward` is 1 where the text runs left to right, -1 elsewhere. */
const moves: Record<string, (day: string, forward: number, shift: boolean) => string> = {
  ArrowLeft: (day, forward) => addDays(day, -forward),
  ArrowRight: (day, forward) => addDays(day, forward),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, 1 - weekday(day)),
  End: (day) => addDays(day, 7 - weekday(day)),
  PageUp: (day, _forward, shift) => addMonths(day, shift ? -12 : -1),
  PageDown: (day, _forward, shift) => addMonths(day, shift ? 12 : 1),
};

/**
 * The calendar of a date or of a period, after the APG's date picker dialog: a grid of one month in which one day can
 * be reached by Tab, and the others with the arrows.
 */
export class Calendar implements ReactiveController {
  #host: DateHost;
  #root: ShadowRoot;
  #popup: Popup;
  #dialog: HTMLElement | undefined;
  #button: HTMLButtonElement | undefined;
  /** The day that the keyboard is on. */
  #day = today();
  /** Of a period, the start that was chosen here: both ends are entered together, so that leaving changes nothing. */
  #start = '';
  /** The day under the pointer while a period is being chosen. */
  #hovered = '';
  #status = '';
  /** Whether the month that is shown is said too. */
  #aloud = false;

  constructor(host: DateHost & ReactiveElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    this.#popup = new Popup(host, (reason) => this.close(reason === 'escape'));
    const { elementStyles } = host.constructor as typeof ReactiveElement;
    adoptStyles(root, [...elementStyles, calendarStyles]);
    host.addController(this);
  }

  /** Closes when nothing can be entered any more. */
  hostUpdated(): void {
    if (this.#popup.open && (this.#button?.disabled || !this.#button?.isConnected))
      this.close(false);
  }

  hostDisconnected(): void {
    this.#dialog?.remove();
    this.#dialog = undefined;
  }

  /** Opens the calendar beside a button, or closes it. */
  toggle(button: HTMLButtonElement): void {
    if (this.#popup.open) this.close(true);
    else this.#open(button);
  }

  /** @param back whether the focus goes back to the button */
  close(back: boolean): void {
    this.#popup.hide();
    this.#hovered = '';
    if (back) this.#button?.focus();
  }

  #open(button: HTMLButtonElement): void {
    this.#button = button;
    const [start, end] = this.#values;
    this.#start = this.#isRange && !end ? start : '';
    this.#day = this.#nearest(start || today());
    this.#status = this.#prompt;
    this.#aloud = false;
    if (!this.#dialog) {
      this.#dialog = document.createElement('div');
      this.#dialog.setAttribute('role', 'dialog');
      this.#dialog.setAttribute('aria-modal', 'true');
      this.#dialog.setAttribute('aria-describedby', 'status');
      this.#dialog.setAttribute('part', 'dialog');
      this.#dialog.hidden = true;
      this.#dialog.addEventListener('keydown', this.#onTab);
      // Of the lists of months and years, which are none of the page's business.
      this.#dialog.addEventListener('input', (event) => event.stopPropagation());
      this.#root.append(this.#dialog);
    }
    this.#dialog.classList.toggle('weeks', this.#host.weekNumbers);
    this.#dialog.setAttribute('aria-label', this.#name);
    this.#render();
    this.#popup.show(this.#dialog, button);
    this.#focusDay();
  }

  get #words(): CalendarWords {
    return wordsFor(this.#host, languages);
  }

  /** As the button's, whose date the grid says better. */
  get #name(): string {
    const { choose, choosePeriod, named } = wordsFor(this.#host, dateLanguages);
    return named(this.#isRange ? choosePeriod : choose, this.#host.question);
  }

  get #isRange(): boolean {
    return this.#host.inputs.length === 2;
  }

  get #values(): [start: string, end: string] {
    const [start, end] = this.#host.inputs;
    return [start?.value ?? '', end?.value ?? ''];
  }

  /** What is no date limits nothing. */
  get #limits(): [min: string, max: string] {
    const { inputs } = this.#host;
    const [min = '', max = ''] = [inputs.at(0)?.min, inputs.at(-1)?.max];
    return [isDate(min) ? min : '', isDate(max) ? max : ''];
  }

  #written(iso: string, style: 'long' | 'full' = 'long'): string {
    return writtenDate(iso, languageOf(this.#host), style);
  }

  /** What is asked of a person who chooses a period; nothing has to be said for one date. */
  get #prompt(): string {
    if (!this.#isRange) return '';
    return this.#start
      ? this.#words.pickEnd(this.#written(this.#start, 'full'))
      : this.#words.pickStart;
  }

  /** Why a day cannot be chosen, in words; empty when it can. */
  #refusal = (iso: string): string => {
    const [min, max] = this.#limits;
    const words = this.#words;
    if (min && iso < min) return words.before(this.#written(min));
    if (max && iso > max) return words.after(this.#written(max));
    const why = refusalOf(this.#host, iso);
    return typeof why === 'string' && why ? words.closedWhy(why) : why ? words.closed : '';
  };

  /** The open day that is nearest to one, later rather than earlier. */
  #nearest(iso: string): string {
    const day = within(iso, ...this.#limits);
    for (let away = 0; away < AROUND; away++)
      for (const near of [addDays(day, away), addDays(day, -away)])
        if (!this.#refusal(near)) return near;
    return day;
  }

  /**
   * Goes to a day, or to the limit before it, which is then said.
   *
   * @param aloud says the month: where the focus, which says the day, does not go there
   */
  #goTo(iso: string, aloud = false): void {
    const [min, max] = this.#limits;
    const day = within(iso, min, max);
    this.#status =
      day === iso
        ? this.#prompt
        : day === min
          ? this.#words.first(this.#written(min))
          : this.#words.last(this.#written(max));
    this.#aloud = aloud;
    this.#day = day;
    this.#render();
  }

  #pick(iso: string): void {
    const [from, to] = this.#host.inputs;
    const refusal = this.#refusal(iso);
    this.#day = iso;
    if (refusal) {
      this.#status = this.#words.refused(this.#written(iso, 'full'), refusal);
      this.#render();
      this.#focusDay();
    } else if (to && (!this.#start || iso < this.#start)) {
      this.#start = iso;
      this.#goTo(iso);
      this.#focusDay();
    } else {
      if (from) enter(from, this.#start || iso);
      if (to) enter(to, iso);
      this.#host.requestUpdate();
      // The button says the new date by the time it has the focus.
      void this.#host.updateComplete.then(() => this.close(true));
    }
  }

  #focusDay(): void {
    this.#dialog?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }

  #render(): void {
    if (this.#dialog) render(calendar(this.#view), this.#dialog);
  }

  get #view(): CalendarView {
    const [start, end] = this.#values;
    const [min, max] = this.#limits;
    return {
      words: this.#words,
      language: languageOf(this.#host),
      day: this.#day,
      today: today(),
      start: this.#start || start,
      end: this.#start ? ([this.#start, this.#hovered || this.#day].sort()[1] ?? '') : end,
      ...{ min, max },
      range: this.#isRange,
      weekNumbers: this.#host.weekNumbers,
      status: this.#status,
      aloud: this.#aloud,
      refusal: this.#refusal,
      onPick: (iso) => this.#pick(iso),
      onKey: this.#onKey,
      onHover: (iso) => {
        if (!this.#start || this.#hovered === iso) return;
        this.#hovered = iso;
        this.#render();
      },
      onMonths: (count, aloud) => this.#goTo(addMonths(this.#day, count), aloud),
      onToday: () => {
        this.#goTo(today());
        this.#focusDay();
      },
      onClose: () => this.close(true),
    };
  }

  #onKey = (event: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const move = moves[key];
    if (key === 'Enter' || key === ' ') this.#pick(this.#day);
    else if (move && this.#dialog) {
      const forward = getComputedStyle(this.#dialog).direction === 'rtl' ? -1 : 1;
      this.#hovered = '';
      this.#goTo(move(this.#day, forward, shiftKey));
      this.#focusDay();
    } else return;
    event.preventDefault();
  };

  /** Tab goes round in the dialog. */
  #onTab = (event: KeyboardEvent): void => {
    // WebKitGTK knows Shift+Tab by its code alone.
    if ((event.key !== 'Tab' && event.code !== 'Tab') || !this.#dialog) return;
    const stops = [
      ...this.#dialog.querySelectorAll<HTMLElement>('button, select, td[tabindex="0"]'),
    ];
    const at = stops.indexOf(this.#root.activeElement as HTMLElement);
    const next = stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length);
    event.preventDefault();
    next?.focus();
  };
}
