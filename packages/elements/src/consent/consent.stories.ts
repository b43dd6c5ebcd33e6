// Names are those of the addresses and of the menu that people read: in French.
export default {
  title: 'Contenus/Consentement',
  id: 'consentement',
  component: 'preau-consent',
  // First in the page: out of its main part.
  parameters: { layout: 'fullscreen' },
};

const purpose = (id: string, name: string, legend: string, hint: string) => `
            <preau-choices inline><fieldset><legend>${legend}</legend><p slot="hint">${hint}</p>
              <preau-choice><input type="radio" name="${name}" value="accept" id="${id}-${name}-oui"><label for="${id}-${name}-oui">Accepter</label></preau-choice>
              <preau-choice><input type="radio" name="${name}" value="refuse" id="${id}-${name}-non"><label for="${id}-${name}-non">Refuser</label></preau-choice>
            </fieldset></preau-choices>`;

const consent = (id: string, attributes = '', open = '') => `
    <preau-consent id="${id}"${attributes}>
      <section aria-labelledby="${id}-titre">
        <h2 id="${id}-titre">Des contenus d’autres sites</h2>
        <p>Des pages de ce service montrent des vidéos et des cartes d’autres sites. Avec votre accord, ces sites déposent des traceurs sur votre appareil. Sans lui, rien n’est chargé, et un lien remplace chaque contenu. Vous pouvez changer d’avis en bas de chaque page. <a href="#donnees">Qui sont ces sites, et que font-ils</a></p>
        <form method="post" action="/consentement">
          <preau-button><button name="consentement" value="all">Tout accepter</button></preau-button>
          <preau-button><button name="consentement" value="none">Tout refuser</button></preau-button>
        </form>
        <details${open}>
          <summary>Personnaliser</summary>
          <form method="post" action="/consentement">${purpose(id, 'video', 'Vidéos', 'PeerTube de l’académie, pour les visites et les tutoriels.')}${purpose(id, 'map', 'Cartes', 'Une carte pour trouver un établissement.')}
            <preau-button><button name="consentement" value="custom">Enregistrer mes choix</button></preau-button>
          </form>
        </details>
      </section>
    </preau-consent>`;

export const Exemple = {
  render: () => consent('consentement-e'),
};

export const Personnaliser = {
  name: 'Finalité par finalité',
  parameters: { note: 'Aucune réponse n’est cochée d’avance.' },
  render: () => consent('consentement-p', '', ' open'),
};

export const Repondu = {
  name: 'Une fois répondu',
  parameters: {
    note: 'Il est replié. Un lien vers son ancre, ou un bouton `command="--open"`, le montre de nouveau, avec les choix déjà faits.',
  },
  render: () => `${consent('consentement-r', ' answered accepted="video"')}
    <footer><p><a href="#consentement-r">Gérer mes choix</a></p>
      <p><preau-button variant="tertiary"><button type="button" command="--open" commandfor="consentement-r">Gérer mes choix</button></preau-button></p></footer>`,
};

export const Rouvert = {
  name: 'Montré de nouveau',
  parameters: { note: 'Avec le script, un bouton de plus le ferme sans rien changer.' },
  render: () => consent('consentement-o', ' answered open accepted="map"', ' open'),
};

export const Cases = {
  name: 'Avec des cases à cocher',
  render: () => `
    <preau-consent id="consentement-c">
      <section aria-labelledby="consentement-c-titre">
        <h2 id="consentement-c-titre">La mesure d’audience</h2>
        <p>Nous comptons les visites pour améliorer ce service. Rien n’est compté sans votre accord.</p>
        <form method="post" action="/consentement">
          <preau-button variant="secondary"><button name="consentement" value="all">Tout accepter</button></preau-button>
          <preau-button variant="secondary"><button name="consentement" value="none">Tout refuser</button></preau-button>
        </form>
        <details open>
          <summary>Personnaliser</summary>
          <form method="post" action="/consentement">
            <preau-choices><fieldset><legend>J’accepte</legend>
              <preau-choice><input type="checkbox" id="cc-session" checked disabled><label for="cc-session">Ce qu’il faut pour rester connecté</label><p slot="hint">Toujours là : sans cela, le service ne marche pas.</p></preau-choice>
              <preau-choice><input type="checkbox" name="audience" value="accept" id="cc-audience"><label for="cc-audience">La mesure d’audience</label></preau-choice>
            </fieldset></preau-choices>
            <preau-button><button name="consentement" value="custom">Enregistrer mes choix</button></preau-button>
          </form>
        </details>
      </section>
    </preau-consent>`,
};

export const DroiteAGauche = {
  name: 'De droite à gauche',
  render: () => `
    <div dir="rtl" lang="ar">
    <preau-consent id="consentement-ar">
      <section aria-labelledby="consentement-ar-titre">
        <h2 id="consentement-ar-titre">محتويات من مواقع أخرى</h2>
        <p>بموافقتكم، تعرض صفحات هذه الخدمة مقاطع فيديو من مواقع أخرى.</p>
        <form method="post" action="/consentement">
          <preau-button><button name="consentement" value="all">قبول الكل</button></preau-button>
          <preau-button><button name="consentement" value="none">رفض الكل</button></preau-button>
        </form>
        <details><summary>تخصيص</summary>
          <form method="post" action="/consentement">
            <preau-choice><input type="checkbox" name="video" value="accept" id="ar-video"><label for="ar-video">الفيديو</label></preau-choice>
            <preau-button><button name="consentement" value="custom">حفظ</button></preau-button>
          </form></details>
      </section>
    </preau-consent>
    </div>`,
};

export const Anglais = {
  name: 'En anglais',
  parameters: { note: 'Les mots ajoutés suivent l’attribut lang.' },
  render: () => `
    <div lang="en">
    <preau-consent id="consent-en" answered open accepted="">
      <section aria-labelledby="consent-en-title">
        <h2 id="consent-en-title">Content from other sites</h2>
        <p>With your agreement, pages of this service show videos from other sites.</p>
        <form method="post" action="/consentement">
          <preau-button><button name="consent" value="all">Accept all</button></preau-button>
          <preau-button><button name="consent" value="none">Refuse all</button></preau-button>
        </form>
        <details open><summary>Choose</summary>
          <form method="post" action="/consentement">
            <preau-choice><input type="checkbox" name="video" value="accept" id="en-video"><label for="en-video">Videos</label></preau-choice>
            <preau-button><button name="consent" value="custom">Save my choices</button></preau-button>
          </form></details>
      </section>
    </preau-consent>
    </div>`,
};
