import { themes } from './themes.ts';

const items = (entries: Record<string, string>) =>
  Object.entries(entries).map(([value, title]) => ({ value, title }));

/** What the toolbar sets, in the words of whoever reads it. */
export const globalTypes = {
  theme: {
    description: 'Thème',
    toolbar: {
      title: 'Thème',
      icon: 'paintbrush',
      items: items(
        Object.fromEntries(Object.entries(themes).map(([value, { title }]) => [value, title])),
      ),
      dynamicTitle: true,
    },
  },
  apparence: {
    description: 'Apparence',
    toolbar: {
      title: 'Apparence',
      icon: 'contrast',
      items: items({
        systeme: 'Apparence du système',
        light: 'Clair',
        dark: 'Sombre',
        contrast: 'Contraste élevé',
        'dark-contrast': 'Contraste élevé sombre',
      }),
      dynamicTitle: true,
    },
  },
  direction: {
    description: 'Sens de lecture',
    toolbar: {
      title: 'Sens de lecture',
      icon: 'transfer',
      items: items({ ltr: 'De gauche à droite', rtl: 'De droite à gauche' }),
      dynamicTitle: true,
    },
  },
  texte: {
    description: 'Taille du texte',
    toolbar: {
      title: 'Taille du texte',
      icon: 'paragraph',
      items: items({
        '100': 'Texte à 100\u202F%',
        '150': 'Texte à 150\u202F%',
        '200': 'Texte à 200\u202F%',
      }),
      dynamicTitle: true,
    },
  },
  langue: {
    description: 'Langue des mots que les composants ajoutent',
    toolbar: {
      title: 'Langue',
      icon: 'globe',
      items: items({ fr: 'Français', en: 'Anglais' }),
      dynamicTitle: true,
    },
  },
};

export const initialGlobals = {
  theme: 'defaut',
  apparence: 'systeme',
  direction: 'ltr',
  texte: '100',
  langue: 'fr',
};

export type Settings = Partial<Record<keyof typeof initialGlobals, string>>;

/** Gives the page the look that the toolbar asks for, with attributes and a sheet: no inline style. */
export function look(settings: Settings): void {
  const { documentElement: root } = document;
  const { apparence, texte, theme } = { ...initialGlobals, ...settings };
  if (apparence === 'systeme') root.removeAttribute('data-preau-scheme');
  else root.setAttribute('data-preau-scheme', apparence.replace('-', ' '));
  root.dataset.texte = texte;
  root.dataset.theme = theme;
  adopt(themes[theme]?.css);
}

/** Gives a part of the page its language and its direction. */
export function speak(node: HTMLElement, { langue, direction }: Settings = initialGlobals): void {
  node.lang = langue ?? initialGlobals.langue;
  node.dir = direction ?? initialGlobals.direction;
}

let adopted: CSSStyleSheet | undefined;

/** Lays a theme over the sheets of the page, in place of the one before. */
function adopt(css = ''): void {
  adopted ??= new CSSStyleSheet();
  adopted.replaceSync(css);
  if (!document.adoptedStyleSheets.includes(adopted)) document.adoptedStyleSheets.push(adopted);
}
