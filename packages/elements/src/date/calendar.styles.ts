import { css } from 'lit';

/** The look of the calendar, in the shadow root of its host. */
export const calendarStyles = css`
  [role='dialog'] {
    --_columns: 7;
    --_cell: min(
      calc(var(--preau-space-4) * 2.75),
      (100vw - calc(var(--preau-space-4) * 3)) / var(--_columns)
    );
    --_calendar: calc(var(--_columns) * var(--_cell) + 2 * var(--preau-space-3) + 2px);
    --_room: calc(100vw - var(--_calendar) - var(--preau-space-2));

    box-sizing: border-box;
    inline-size: var(--_calendar);
    max-inline-size: calc(100vw - var(--preau-space-4));
    margin-block: var(--preau-space-1);
    /* With its margins: what does not fit anywhere would be shown half outside. */
    max-block-size: calc(100dvb - 2 * var(--preau-space-4));
    overflow: auto;
    padding: var(--preau-space-3);
    border: var(--preau-border-width) solid var(--preau-border-control);
    border-radius: var(--preau-radius-medium);
    background: var(--preau-background-raised);
    box-shadow: var(--preau-shadow-overlay);
    color: var(--preau-text-default);
    font: var(--preau-font-weight-regular) var(--preau-font-size-medium) / 1.5
      var(--preau-font-text);
  }

  [role='dialog'].weeks {
    --_columns: 8;
  }

  /* As a popup is placed, but never past a side of the window. */
  @supports (left: anchor(left)) {
    [role='dialog'] {
      left: var(--_left, max(var(--preau-space-2), min(anchor(left), var(--_room))));
      position-try-fallbacks: flip-block, --low;
    }

    [role='dialog']:dir(rtl) {
      right: max(var(--preau-space-2), min(anchor(right), var(--_room)));
      left: var(--_left, auto);
    }

    /* Where there is room neither under nor over: over the button itself. */
    @position-try --low {
      top: auto;
      bottom: var(--preau-space-2);
    }
  }

  [role='dialog'] button {
    all: unset;
    box-sizing: border-box;
    border-radius: var(--preau-radius-small);
    color: var(--preau-action);
    cursor: pointer;
  }

  [role='dialog'] :is(button, select, td):focus-visible {
    outline: var(--preau-focus-width) solid var(--preau-focus-outer);
    outline-offset: var(--preau-focus-offset);
    box-shadow: 0 0 0 var(--preau-focus-offset) var(--preau-focus-inner);
  }

  [role='dialog'] button:hover {
    background: var(--preau-action-subtle);
  }

  [role='dialog'] button[aria-disabled='true'] {
    color: var(--preau-text-disabled);
    cursor: not-allowed;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-block-end: var(--preau-space-2);
  }

  .lists,
  .steps {
    display: flex;
  }

  .steps {
    margin-inline-start: auto;
  }

  select {
    min-inline-size: 0;
    min-block-size: calc(var(--preau-space-4) * 2.25);
    padding-inline: calc(var(--preau-space-4) * 0.125);
    border: var(--preau-border-width) solid transparent;
    border-radius: var(--preau-radius-small);
    background: var(--preau-background-raised);
    color: inherit;
    font: inherit;
    font-size: var(--preau-font-size-small);
    font-weight: var(--preau-font-weight-bold);
    cursor: pointer;
  }

  select:hover {
    border-color: var(--preau-border-control);
  }

  .top button {
    --_turn: 90deg;

    display: grid;
    flex: none;
    place-items: center;
    inline-size: calc(var(--preau-space-4) * 1.875);
    block-size: calc(var(--preau-space-4) * 2.25);
  }

  .top .on {
    --_turn: -90deg;
  }

  .top .back:dir(rtl) {
    --_turn: -90deg;
  }

  .top .on:dir(rtl) {
    --_turn: 90deg;
  }

  .top button::before,
  .top .year::after {
    content: '';
    grid-area: 1 / 1;
    inline-size: calc(var(--preau-space-4) * 1.125);
    block-size: calc(var(--preau-space-4) * 1.125);
    background: currentcolor;
    clip-path: var(--preau-shape-chevron);
    rotate: var(--_turn);
  }

  .top .year::before {
    translate: calc(-1 * var(--preau-space-1));
  }

  .top .year::after {
    translate: var(--preau-space-1);
  }

  table {
    margin-inline: auto;
    border-spacing: 0 calc(var(--preau-space-4) * 0.125);
  }

  th,
  td {
    inline-size: var(--_cell);
    min-inline-size: var(--_cell);
    padding: 0;
    font-size: var(--preau-font-size-medium);
    font-weight: var(--preau-font-weight-regular);
    text-align: center;
  }

  th {
    block-size: var(--preau-space-8);
    color: var(--preau-text-muted);
    font-size: var(--preau-font-size-small);
  }

  td {
    position: relative;
    block-size: var(--_cell);
  }

  .day {
    border: var(--preau-border-width) solid transparent;
    border-radius: var(--preau-radius-small);
    cursor: pointer;
  }

  .day:hover {
    border-color: var(--preau-action);
  }

  .day:focus-visible {
    z-index: 1;
  }

  .day[aria-current] {
    font-weight: var(--preau-font-weight-bold);
  }

  .day[aria-current]::after {
    content: '';
    position: absolute;
    inset-block-end: var(--preau-space-1);
    inset-inline: calc(50% - calc(var(--preau-space-4) * 0.625));
    border-block-end: calc(var(--preau-space-4) * 0.1875) solid;
  }

  .day[aria-disabled] {
    color: var(--preau-text-disabled);
    text-decoration: line-through;
    cursor: not-allowed;
  }

  sup {
    font-size: 0.7em;
    line-height: 0;
  }

  .inside {
    border-radius: 0;
    background: var(--preau-action-subtle-hover);
  }

  .start,
  .end {
    background: var(--preau-action);
    color: var(--preau-action-text);
    font-weight: var(--preau-font-weight-bold);
  }

  .start[aria-disabled],
  .end[aria-disabled] {
    color: var(--preau-action-text);
  }

  #status {
    margin: var(--preau-space-2) 0 0;
    font-size: var(--preau-font-size-small);
  }

  #status:empty {
    margin: 0;
  }

  .bottom {
    display: flex;
    justify-content: space-between;
    margin-block-start: var(--preau-space-2);
  }

  .word {
    min-block-size: calc(var(--preau-space-4) * 2.25);
    padding-inline: var(--preau-space-3);
    font-weight: var(--preau-font-weight-medium);
    line-height: calc(var(--preau-space-4) * 2.25);
  }

  .bottom .word:last-child {
    margin-inline-start: auto;
  }

  .unseen {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .top button::before,
    .top .year::after {
      background: ButtonText;
      forced-color-adjust: none;
    }

    sup {
      font-size: 0.7em;
      line-height: 0;
    }

    .inside {
      outline: 1px solid CanvasText;
      outline-offset: -2px;
    }

    .start,
    .end {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .day[aria-disabled] {
      color: GrayText;
    }
  }

  @media print {
    [role='dialog'] {
      display: none;
    }
  }
`;
