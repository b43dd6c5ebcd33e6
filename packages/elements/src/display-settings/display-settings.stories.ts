// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Contenus/Confort de lecture',
  id: 'confort-de-lecture',
  component: 'preau-display-settings',
};

type Option = readonly [value: string, words: string];

const radio = (id: string, name: string, [value, words]: Option, checked: boolean) =>
  `<preau-choice><input type="radio" name="${name}" value="${value}" id="${id}"${checked ? ' checked' : ''}><label for="${id}">${words}</label></preau-choice>`;

const question = (page: string, name: string, legend: string, options: readonly Option[]) =>
  `<preau-choices inline><fieldset><legend>${legend}</legend>
          ${options.map((option, index) => radio(`${page}-${name}-${index}`, name, option, index === 0)).join('\n          ')}
        </fieldset></preau-choices>`;

const list = (page: string, name: string, label: string, options: readonly Option[]) =>
  `<preau-field><label for="${page}-${name}">${label}</label><select id="${page}-${name}" name="${name}">
          ${options.map(([value, words]) => `<option value="${value}">${words}</option>`).join('')}
        </select></preau-field>`;

const box = (page: string, name: string, value: string, label: string, hint = '') =>
  `<preau-choice><input type="checkbox" id="${page}-${name}" name="${name}" value="${value}"><label for="${page}-${name}">${label}</label>${hint && `<p slot="hint">${hint}</p>`}</preau-choice>`;

const SCHEMES: Option[] = [
  ['', 'Comme l’appareil'],
  ['light', 'Clair'],
  ['dark', 'Sombre'],
  ['contrast', 'Contraste élevé'],
  ['dark contrast', 'Contraste élevé sombre'],
];
const SIZES: Option[] = [
  ['', 'Celle du navigateur'],
  ['large', '125\u202F%'],
  ['larger', '150\u202F%'],
  ['largest', '200\u202F%'],
];
const SPACINGS: Option[] = [
  ['', 'Ordinaire'],
  ['comfortable', 'Aéré'],
  ['spacious', 'Très aéré'],
];
const FONTS: Option[] = [
  ['', 'Celle du site'],
  ['readable', 'Luciole, dessinée pour être lisible'],
];

const BUTTONS = `<preau-button-group>
          <preau-button><button>Enregistrer</button></preau-button>
          <preau-button variant="secondary"><button slot="reset" name="reset" value="1">Rétablir</button></preau-button>
        </preau-button-group>`;

export const Exemple = {
  render: () => `
    <preau-display-settings>
      <form method="post" action="/confort-de-lecture">
        ${question('e', 'scheme', 'Thème', SCHEMES)}
        ${question('e', 'size', 'Taille du texte', SIZES)}
        ${question('e', 'lines', 'Espace entre les lignes', SPACINGS)}
        ${question('e', 'letters', 'Espace entre les lettres', SPACINGS)}
        ${question('e', 'font', 'Police', FONTS)}
        ${box('e', 'motion', 'reduced', 'Réduire les mouvements')}
        ${BUTTONS}
      </form>
    </preau-display-settings>
  `,
};

export const Retenir = {
  name: 'Retenir sur l’appareil',
  parameters: {
    note: 'Rien n’est gardé tant que l’attribut remember n’est pas écrit et que la case n’est pas cochée.',
  },
  render: () => `
    <preau-display-settings remember>
      <form>
        ${question('m', 'scheme', 'Thème', SCHEMES)}
        ${box('m', 'remember', '1', 'Retenir mes choix sur cet appareil', 'Décochez sur un ordinateur partagé.')}
        <preau-button variant="secondary"><button type="button" slot="reset">Rétablir</button></preau-button>
      </form>
    </preau-display-settings>
  `,
};

export const Espacement = {
  name: 'Un seul choix d’espacement',
  parameters: {
    note: '`text` règle ensemble les lignes, les lettres, les mots et les paragraphes.',
  },
  render: () => `
    <preau-display-settings>
      <form method="post" action="/confort-de-lecture">
        ${question('t', 'text', 'Espacement du texte', SPACINGS)}
        <preau-button><button>Enregistrer</button></preau-button>
      </form>
    </preau-display-settings>
  `,
};

export const Combine = {
  name: 'Un thème et une case',
  parameters: {
    note: 'Deux contrôles du même nom : « Sombre » et la case donnent `dark contrast`.',
  },
  render: () => `
    <preau-display-settings>
      <form method="post" action="/confort-de-lecture">
        <preau-segmented><fieldset><legend>Thème</legend>
          <label><input type="radio" name="scheme" value="light"> Clair</label>
          <label><input type="radio" name="scheme" value="dark"> Sombre</label>
        </fieldset></preau-segmented>
        ${box('c', 'scheme', 'contrast', 'Contraste élevé')}
        <preau-button><button>Enregistrer</button></preau-button>
      </form>
    </preau-display-settings>
  `,
};

export const Noms = {
  name: 'Les noms du serveur',
  parameters: { note: '`data-setting` dit de quoi il s’agit quand le serveur a ses propres noms.' },
  render: () => `
    <preau-display-settings>
      <form method="post" action="/confort-de-lecture">
        <input type="hidden" name="affichage[_token]" value="x">
        <preau-field><label for="n-taille">Taille du texte</label>
          <select id="n-taille" name="affichage[taille]" data-setting="size">
            <option value="">Celle du navigateur</option><option value="largest">200\u202F%</option>
          </select></preau-field>
        <preau-button><button>Enregistrer</button></preau-button>
      </form>
    </preau-display-settings>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-display-settings>
        <form method="post" action="/confort-de-lecture">
          ${question('ar', 'scheme', 'المظهر', [
            ['', 'مثل الجهاز'],
            ['light', 'فاتح'],
            ['dark', 'داكن'],
          ])}
          <preau-button><button>حفظ</button></preau-button>
        </form>
      </preau-display-settings>
    </div>
  `,
};

export const Anglais = {
  name: 'En anglais',
  parameters: { note: 'Ce qui est dit après chaque choix suit l’attribut lang : « Applied. ».' },
  render: () => `
    <div lang="en">
      <preau-display-settings>
        <form method="post" action="/confort-de-lecture">
          ${list('en', 'size', 'Text size', [
            ['', 'As in the browser'],
            ['large', '125%'],
            ['largest', '200%'],
          ])}
          <preau-button-group>
            <preau-button><button>Save</button></preau-button>
            <preau-button variant="secondary"><button slot="reset" name="reset" value="1">Reset</button></preau-button>
          </preau-button-group>
        </form>
      </preau-display-settings>
    </div>
  `,
};
