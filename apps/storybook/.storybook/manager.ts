import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const font = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

addons.setConfig({
  // The text of the interface's own tools is Storybook's, in English; what we can name is in French.
  theme: create({
    base: 'light',
    brandTitle: 'Préau',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: font,
    colorPrimary: '#005243',
    colorSecondary: '#005243',
    barSelectedColor: '#005243',
    barHoverColor: '#005243',
  }),
});
