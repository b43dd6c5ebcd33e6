/** Why a part differs from the State's on purpose, and what of which part does. `docs/parity.md` says the same. */
const REASONS: Record<string, readonly string[]> = {
  'A line is a share of its text, not a number of pixels: spaced text grows with it.': [
    ...['sm', 'md', 'lg', 'secondary.md', 'tertiary.md', 'tertiary-no-outline.md', 'disabled'].map(
      (name) => `button.${name} lineHeight`,
    ),
    ...['icon-only.sm', 'icon-only.md', 'icon-only.lg', 'close'].map(
      (name) => `button.${name} lineHeight`,
    ),
    ...['callout', 'card', 'tile'].flatMap((name) => [
      `${name}.title lineHeight`,
      `${name}.title height`,
    ]),
    ...['callout.text lineHeight', 'callout.text height', 'link.lg lineHeight'],
    ...['stepper.title lineHeight', 'stepper.state lineHeight'],
  ],
  'A height is a minimum: the words are centred in it, and the space over them is what is left.': [
    ...['md', 'lg', 'secondary.md', 'tertiary.md', 'tertiary-no-outline.md', 'disabled'].map(
      (name) => `button.${name} padding`,
    ),
    ...['sm', 'md', 'lg'].map((size) => `button.icon-only.${size} padding`),
    ...['accordion.button padding', 'sidemenu.link padding', 'nav.link padding'],
  ],
  'Nothing is smaller than 14 px, but a small tag or badge.': [
    ...['hint', 'message'].flatMap((name) => [
      `${name} height`,
      `${name} fontSize`,
      `${name} lineHeight`,
    ]),
    ...['summary fontSize', 'summary lineHeight'],
  ],
  'Labels and errors are of medium weight: they stand out from hints.': [
    'label fontWeight',
    'message fontWeight',
  ],
  'Labels, tags and links of menus have the colour of the text.': [
    ...['label', 'tag.sm', 'tag.md', 'checkbox.sm.label', 'checkbox.md.label'],
    ...['radio.sm.label', 'radio.md.label', 'pagination.link', 'nav.link', 'sidemenu.link'],
  ].map((name) => `${name} color`),
  'A field has its four edges and square corners.': [
    'input.md borderRadius',
    'textarea borderRadius',
    'select.md borderRadius',
  ],
  'A text area has room for three lines.': ['textarea height'],
  'The grounds of blocks are the lighter grey of the State.': [
    'tag.sm background',
    'tag.md background',
    'callout background',
    'summary background',
  ],
  'The corners of a tag are half of its height, whatever it is.': [
    'tag.sm borderRadius',
    'tag.md borderRadius',
    'tag.pressed.md borderRadius',
  ],
  'A pressed tag has a ground of its own, where the State draws an image.': [
    'tag.pressed.md background',
  ],
  'A badge has an edge, and its line is shorter by as much.': ['sm', 'md', 'success.md'].flatMap(
    (name) => [`badge.${name} padding`, `badge.${name} lineHeight`],
  ),
  'A sign follows the size of its text.': [
    'message sign',
    'badge.success.md sign',
    'accordion.button sign',
  ],
  'The whole row of a choice is its target, 44 px high, 28 when it is small.': [
    'checkbox',
    'radio',
  ].flatMap((type) => [
    ...['height', 'padding', 'fontSize', 'lineHeight', 'sign'].map(
      (property) => `${type}.sm.label ${property}`,
    ),
    ...['height', 'padding'].map((property) => `${type}.md.label ${property}`),
  ]),
  'An alert has a tinted ground, and the same space on each side of it.': [
    ...['height', 'padding', 'background'].map((property) => `alert.md ${property}`),
    ...['height', 'padding', 'background', 'fontSize'].map((property) => `alert.sm ${property}`),
  ],
  'A link that stands alone is a target of 24 px.': ['link.sm height'],
  'A card and a tile are one element, and their foot has the space of the other sides.': [
    'card.content background',
    'tile.md padding',
  ],
  'Plain tables are dressed by the base; the measures will be those of preau-table.': [
    ...['height', 'padding', 'fontSize', 'lineHeight', 'fontWeight', 'color'].map(
      (property) => `table.caption ${property}`,
    ),
    ...['th', 'td'].flatMap((cell) =>
      ['height', 'padding', 'fontSize', 'background'].map(
        (property) => `table.${cell}.md ${property}`,
      ),
    ),
  ],
  'On a small screen the words of a highlight have more of the width.': ['highlight padding'],
  'On a small screen a link of the menu is as high as a control.': ['nav.link height'],
  'The first level of a side menu is of medium weight.': ['sidemenu.link fontWeight'],
};

/** Where a part differs: `part property`, and why. */
export const DIFFERENCES: Record<string, string> = Object.fromEntries(
  Object.entries(REASONS).flatMap(([reason, keys]) => keys.map((key) => [key, reason])),
);
