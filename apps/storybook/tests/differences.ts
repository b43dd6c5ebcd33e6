/** Why a part differs from the State's on purpose, and what of which part does. `docs/parity.md` says the same. */
const REASONS: Record<string, readonly string[]> = {
  'Nothing is smaller than 14 px, but a small tag or badge.': ['hint', 'message', 'summary'].map(
    (name) => `${name} fontSize`,
  ),
  'The whole row of a choice or of a switch is its target: 44 px high, 28 when it is small.': [
    ...['checkbox', 'radio'].flatMap((type) => [
      ...['height', 'padding', 'fontSize', 'lineHeight', 'sign'].map(
        (property) => `${type}.sm.label ${property}`,
      ),
      ...['height', 'padding'].map((property) => `${type}.md.label ${property}`),
    ]),
    ...['height', 'padding', 'sign'].map((property) => `toggle.label ${property}`),
    ...['padding', 'color'].map((property) => `radio-rich.md.label ${property}`),
  ],
  'A link that stands alone is a target of 24 px at least.': ['link.sm height', 'link.lg height'],
  'A range is a target of 44 px around its line.': ['range.input height'],
  'A field of files is a zone to drop them on.': [
    'height',
    'padding',
    'fontSize',
    'background',
  ].map((property) => `upload.input ${property}`),
  'A pressed tag has a ground of its own, where the State draws an image.': [
    'tag.pressed.md background',
  ],
  'A card is one element, where the State’s has its content in another.': [
    'card.md padding',
    'card.content background',
  ],
  'The place kept at the end of a field is that of our button: a calendar, a cross.': [
    'input.date padding',
    'search.md.input padding',
    'search.lg.input padding',
  ],
  'The button of a search says its word.': ['search.md.button padding'],
  'A large search is large on a small screen too: it is a target.': [
    'search.lg.input height',
    'search.lg.button height',
  ],
  'The sign and the cross of a notice are in its sides.': ['notice padding', 'notice height'],
};

/** Where a part differs: `part property`, and why. */
export const DIFFERENCES: Record<string, string> = Object.fromEntries(
  Object.entries(REASONS).flatMap(([reason, keys]) => keys.map((key) => [key, reason])),
);
