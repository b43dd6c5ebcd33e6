// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Navigation/Onglets', id: 'onglets', component: 'preau-tabs' };

export const Exemple = {
  render: () => `
    <preau-tabs>
      <ul aria-label="Dossier de Lina">
        <li><a href="#dossier-eleve">Élève</a></li>
        <li><a href="#dossier-responsables">Responsables</a></li>
        <li><a href="#dossier-pieces">Pièces</a></li>
      </ul>
      <section id="dossier-eleve">
        <h2 slot="title">Élève</h2>
        <p>Lina Marchand, née le 3 mars 2015 à Rennes.</p>
      </section>
      <section id="dossier-responsables">
        <h2 slot="title">Responsables</h2>
        <p>Camille Marchand, mère. Joignable le soir.</p>
      </section>
      <section id="dossier-pieces">
        <h2 slot="title">Pièces</h2>
        <p>Deux pièces déposées, une à compléter : <a href="/pieces">le justificatif de domicile</a>.</p>
      </section>
    </preau-tabs>
  `,
};

export const Titres = {
  name: 'À partir des titres',
  parameters: {
    note: 'Sans liste, les onglets sont faits des titres des sections. Ils n’apparaissent qu’avec le script : préférez la liste.',
  },
  render: () => `
    <preau-tabs>
      <section><h2>Cantine</h2><p>Du lundi au vendredi, de 11 h 30 à 13 h 30.</p></section>
      <section><h2>Étude</h2><p>De 16 h 30 à 18 h, sur inscription.</p></section>
    </preau-tabs>
  `,
};

export const Manuel = {
  name: 'Choisir avec Entrée',
  parameters: {
    note: 'activation="manual" : les flèches déplacent le focus, Entrée ou Espace montre la section. Pour des sections longues à venir.',
  },
  render: () => `
    <preau-tabs activation="manual" selected="trimestre-2">
      <ul aria-label="Bulletins">
        <li><a href="#trimestre-1">1er trimestre</a></li>
        <li><a href="#trimestre-2">2e trimestre</a></li>
        <li><a href="#trimestre-3">3e trimestre</a></li>
      </ul>
      <section id="trimestre-1"><h2 slot="title">1er trimestre</h2><p>Moyenne générale : 13,2.</p></section>
      <section id="trimestre-2"><h2 slot="title">2e trimestre</h2><p>Moyenne générale : 13,8.</p></section>
      <section id="trimestre-3"><h2 slot="title">3e trimestre</h2><p>Le conseil de classe n’a pas eu lieu.</p></section>
    </preau-tabs>
  `,
};

const NOMS = [
  'Français',
  'Mathématiques',
  'Histoire et géographie',
  'Sciences de la vie et de la Terre',
  'Physique et chimie',
  'Éducation physique et sportive',
  'Arts plastiques',
];

export const Nombreux = {
  name: 'Beaucoup d’onglets',
  parameters: { note: 'La liste défile sur elle-même ; l’onglet choisi y est amené.' },
  render: () => `
    <preau-tabs selected="matiere-5">
      <ul aria-label="Matières">${NOMS.map(
        (nom, rang) => `
        <li><a href="#matiere-${rang}">${nom}</a></li>`,
      ).join('')}
      </ul>${NOMS.map(
        (nom, rang) => `
      <section id="matiere-${rang}"><h2>${nom}</h2><p>Évaluations et devoirs à venir.</p></section>`,
      ).join('')}
    </preau-tabs>
  `,
};

export const Formulaire = {
  name: 'Avec des champs',
  parameters: { note: 'Une section s’ouvre d’elle-même quand un de ses champs n’est pas valide.' },
  render: () => `
    <form action="/envoi">
      <preau-tabs>
        <ul aria-label="Réglages">
          <li><a href="#reglages-courriel">Courriels</a></li>
          <li><a href="#reglages-compte">Compte</a></li>
        </ul>
        <section id="reglages-courriel">
          <h2 slot="title">Courriels</h2>
          <preau-choice><input type="checkbox" id="reglage-notes"><label for="reglage-notes">Prévenir d’une nouvelle note</label></preau-choice>
        </section>
        <section id="reglages-compte">
          <h2 slot="title">Compte</h2>
          <preau-field><label for="reglage-nom">Nom affiché</label><input id="reglage-nom" required></preau-field>
        </section>
      </preau-tabs>
      <preau-button><button>Enregistrer</button></preau-button>
    </form>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-tabs>
        <ul aria-label="الملف"><li><a href="#malaf-1">التلميذ</a></li><li><a href="#malaf-2">الأسرة</a></li></ul>
        <section id="malaf-1"><h2 slot="title">التلميذ</h2><p>تم تسجيل الطلب.</p></section>
        <section id="malaf-2"><h2 slot="title">الأسرة</h2><p>أضيفوا رقم الهاتف.</p></section>
      </preau-tabs>
    </div>
  `,
};
