// Names are those of the addresses and of the menu that people read: in French.
export default { title: 'Contenus/Alerte', id: 'alerte', component: 'preau-alert' };

export const Exemple = {
  render: () => `
    <preau-alert tone="success">
      <h2>Votre demande est enregistrée</h2>
      <p>Un accusé de réception vous a été envoyé par courrier électronique.</p>
    </preau-alert>
  `,
};

export const Tons = {
  name: 'Les quatre tons',
  parameters: {
    note: 'Chaque ton a sa couleur, sa forme et son signe. Le texte doit dire la même chose : la forme n’est pas lue par un lecteur d’écran.',
  },
  render: () => `
    <preau-alert tone="info">
      <h2>Les inscriptions ouvrent le 1er juin</h2>
      <p>Préparez un justificatif de domicile de moins de trois mois.</p>
    </preau-alert>
    <preau-alert tone="success">
      <h2>Dossier envoyé</h2>
      <p>Le secrétariat vous répond sous dix jours.</p>
    </preau-alert>
    <preau-alert tone="warning">
      <h2>Attention : il manque une pièce</h2>
      <p>Ajoutez le carnet de vaccination avant le 6 septembre.</p>
    </preau-alert>
    <preau-alert tone="error">
      <h2>Erreur : l’envoi a échoué</h2>
      <p>Vos réponses sont gardées. Recommencez dans quelques minutes.</p>
    </preau-alert>
  `,
};

export const Petite = {
  name: 'Petite',
  parameters: { note: 'Une phrase, à côté de ce dont elle parle ; le titre est facultatif.' },
  render: () => `
    <preau-alert size="small">
      <p>Ce document sera supprimé de nos serveurs à la fin de l’année scolaire.</p>
    </preau-alert>
    <preau-alert size="small" tone="warning">
      <p>Attention : votre session se termine dans cinq minutes.</p>
    </preau-alert>
  `,
};

export const Masquable = {
  name: 'Que l’on peut masquer',
  parameters: {
    note: 'Le bouton apparaît avec le script. Une fois l’alerte masquée, le focus va au bloc qui la contenait.',
  },
  render: () => `
    <preau-alert closable>
      <h2>Le service sera fermé le 11 novembre</h2>
      <p>Il rouvre le 12 à 8 h.</p>
    </preau-alert>
  `,
};

export const Liens = {
  name: 'Avec une liste et un lien',
  render: () => `
    <preau-alert tone="info">
      <h2>Pièces à préparer</h2>
      <ul>
        <li>Un justificatif de domicile ;</li>
        <li>une pièce d’identité de chaque responsable légal.</li>
      </ul>
      <p><a href="#pieces">Voir la liste complète des pièces</a></p>
    </preau-alert>
  `,
};

export const Long = {
  name: 'Texte long',
  render: () => `
    <preau-alert tone="warning" closable>
      <h2>Attention : la réponse que vous avez donnée à la question sur l’accompagnement particulier ne correspond pas à celle de l’an dernier</h2>
      <p>Si la situation de l’enfant a changé, vous n’avez rien à faire. Sinon, revenez à l’étape 3 et corrigez votre réponse : l’établissement prépare l’accueil à partir de ces informations.</p>
    </preau-alert>
  `,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
      <preau-alert tone="success">
        <h2>تم تسجيل طلبكم</h2>
        <p>أرسلنا إليكم إشعارا بالاستلام.</p>
      </preau-alert>
    </div>
  `,
};

export const Anglais = {
  name: 'En anglais',
  parameters: { note: 'Le nom du bouton qui masque suit l’attribut lang : « Hide the message ».' },
  render: () => `
    <div lang="en">
      <preau-alert closable>
        <h2>The service closes on 11 November</h2>
        <p>It opens again on the 12th at 8 a.m.</p>
      </preau-alert>
    </div>
  `,
};
