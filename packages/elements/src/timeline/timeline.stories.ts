// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Contenus/Chronologie', id: 'chronologie', component: 'preau-timeline' };

export const Exemple = {
  render: () => `
    <preau-timeline>
      <ol>
        <li><time datetime="2026-09-14">14 septembre 2026</time><h2>Demande déposée</h2><p>Vous avez reçu un accusé de réception.</p></li>
        <li><time datetime="2026-10-02">2 octobre 2026</time><h2>Dossier complet</h2><p>Le secrétariat a vérifié les cinq pièces.</p></li>
        <li aria-current="step"><time datetime="2026-11-03">3 novembre 2026</time><h2>Examen par le service des bourses</h2><p>Comptez trois semaines.</p></li>
        <li><h2>Réponse</h2><p>Elle est envoyée par courrier électronique.</p></li>
        <li><h2>Premier versement</h2></li>
      </ol>
    </preau-timeline>
  `,
};

export const Passee = {
  name: 'Entièrement passée',
  parameters: { note: 'Sans aria-current, tout a eu lieu.' },
  render: () => `
    <preau-timeline>
      <ol>
        <li><time datetime="1881-06-16">16 juin 1881</time><p>L’école primaire publique devient gratuite.</p></li>
        <li><time datetime="1882-03-28">28 mars 1882</time><p>L’instruction devient obligatoire de 6 à 13 ans.</p></li>
        <li><time datetime="1959-01-06">6 janvier 1959</time><p>Elle le devient jusqu’à 16 ans.</p></li>
        <li><time datetime="2019-07-26">26 juillet 2019</time><p>Elle commence à 3 ans.</p></li>
      </ol>
    </preau-timeline>
  `,
};

export const Calendrier = {
  name: 'Calendrier d’une procédure',
  render: () => `
    <preau-timeline>
      <ol>
        <li aria-current="date"><time datetime="2027-01-15">Du 15 janvier au 12 mars</time><h2>Je formule mes vœux</h2><p>Dix vœux au plus. <a href="/voeux">Ouvrir mon dossier</a></p></li>
        <li><time datetime="2027-04-02">Jusqu’au 2 avril</time><h2>Je complète et je confirme</h2><ul><li>Le projet de formation motivé ;</li><li>les activités et centres d’intérêt.</li></ul></li>
        <li><time datetime="2027-06-02">À partir du 2 juin</time><h2>Je reçois les réponses</h2></li>
      </ol>
    </preau-timeline>
  `,
};
