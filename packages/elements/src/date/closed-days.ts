import { weekday } from './dates.js';
import type { DateHost } from './host.js';

/**
 * Whether a day is in a list of closed ones.
 *
 * @param list words: a weekday (`1` for Monday… `7` for Sunday), a day (`2026-11-11`) or an interval of ISO 8601, both
 * ends in it (`2026-12-19/2027-01-03`); what is none of these closes nothing
 */
export function isClosedDay(list: string, iso: string): boolean {
  return list.split(/\s+/).some((word) => {
    if (/^[1-7]$/.test(word)) return weekday(iso) === Number(word);
    const [from = '', to = from] = word.split('/');
    return from.length === 10 && from <= iso && iso <= to;
  });
}

/** Why a day is closed: a text, `true` where no reason is given, `false` when it is open. */
export const refusalOf = (
  { closed, disabledDates }: Pick<DateHost, 'closed' | 'disabledDates'>,
  iso: string,
): string | boolean => disabledDates?.(iso) || isClosedDay(closed, iso);
