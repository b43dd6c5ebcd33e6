type Rules = Record<string, { enabled: boolean }>;

const set = (enabled: boolean, ids: string[]): Rules =>
  Object.fromEntries(ids.map((id) => [id, { enabled }]));

/** Rules that axe-core leaves off: experimental, or stricter than its default. */
const more = set(true, [
  'css-orientation-lock',
  'duplicate-id',
  'focus-order-semantics',
  'hidden-content',
  'identical-links-same-purpose',
  'label-content-name-mismatch',
  'p-as-heading',
  'table-fake-caption',
  'target-size',
  'td-has-header',
]);

/** Rules about a whole page: a story is a part of one. `pages.test.ts` runs them, on whole pages. */
const page = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'document-title'];

/** Every rule for a whole page. `color-contrast-enhanced` (7:1) is asked of high contrast alone. */
export const pageRules: Rules = more;

/** Every rule for a story in Storybook. */
export const storyRules: Rules = { ...more, ...set(false, page) };

/** What changes with the colours: enough for a page whose structure has been checked once. */
export const colourRules = ['color-contrast', 'link-in-text-block'];
