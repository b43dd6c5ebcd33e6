// Names are those of the addresses and of the menu that people read: in French.
import { footer, header, skipLinks } from './parts.ts';

export default {
  title: 'Modèles de page/Tableau de bord d’un parent',
  id: 'tableau-de-bord',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '900px' } } },
};

export const Exemple = {
  render: () => `${skipLinks()}${header({ known: true })}
    <main id="contenu" tabindex="-1" class="preau-page">
      <h1>Lou, 5e B : tableau de bord</h1>
      <nav aria-label="Enfant concerné">
        <ul class="preau-cluster">
          <li><preau-tag><a href="/lou" aria-current="true">Lou, 5e B</a></preau-tag></li>
          <li><preau-tag><a href="/sacha">Sacha, CM2</a></preau-tag></li>
        </ul>
      </nav>
      <h2>À faire (2)</h2>
      <ul class="preau-grid">
        <li class="preau-span-6">
          <preau-card arrow="none">
            <h3><a href="/lou/fiche">Vérifier la fiche de renseignements</a></h3>
            <ul slot="tags"><li><preau-badge tone="warning">Avant le 4 décembre</preau-badge></li></ul>
            <p>Adresse, téléphone, personnes à prévenir. Cinq minutes.</p>
            <footer><preau-button size="small"><a href="/lou/fiche">Ouvrir la fiche de Lou</a></preau-button></footer>
          </preau-card>
        </li>
        <li class="preau-span-6">
          <preau-card arrow="none">
            <h3><a href="/lou/absences/19-novembre">Justifier l’absence du 19 novembre</a></h3>
            <ul slot="tags"><li><preau-badge tone="error">En retard de 8 jours</preau-badge></li></ul>
            <p>Jeudi matin, quatre heures de cours. N’écrivez aucun détail médical.</p>
            <footer><preau-button size="small"><a href="/lou/absences/19-novembre">Donner le motif</a></preau-button></footer>
          </preau-card>
        </li>
      </ul>
      <h2>Demandes en cours</h2>
      <div class="preau-scroll" role="region" aria-labelledby="demandes" tabindex="0">
        <table>
          <caption id="demandes">Demandes faites pour Lou en 2026-2027</caption>
          <thead>
            <tr><th scope="col">Demande</th><th scope="col">Envoyée le</th><th scope="col">État</th><th scope="col">Suite</th></tr>
          </thead>
          <tbody>
            <tr><th scope="row">Bourse de collège</th><td><time datetime="2026-09-14">14 septembre 2026</time></td><td>Acceptée</td><td>Premier versement en décembre</td></tr>
            <tr><th scope="row">Demi-pension, quatre jours</th><td><time datetime="2026-08-28">28 août 2026</time></td><td>Acceptée</td><td><a href="/lou/factures">Voir les factures de Lou</a></td></tr>
            <tr><th scope="row">Section sportive voile</th><td><time datetime="2026-11-06">6 novembre 2026</time></td><td>À l’étude</td><td>Réponse avant le 18 décembre</td></tr>
          </tbody>
        </table>
      </div>
      <div class="preau-grid">
        <section class="preau-span-6" aria-labelledby="lundi">
          <h2 id="lundi">Lundi 30 novembre</h2>
          <div class="preau-scroll" role="region" aria-labelledby="emploi" tabindex="0">
            <table>
              <caption id="emploi">Emploi du temps du lundi</caption>
              <thead>
                <tr><th scope="col">Heure</th><th scope="col">Cours</th><th scope="col">Salle</th></tr>
              </thead>
              <tbody>
                <tr><th scope="row">8 h 30</th><td>Mathématiques</td><td>B12</td></tr>
                <tr><th scope="row">9 h 30</th><td>Anglais</td><td>A04</td></tr>
                <tr><th scope="row">10 h 45</th><td>Français <preau-badge size="small" tone="warning">Annulé</preau-badge></td><td>Étude</td></tr>
                <tr><th scope="row">13 h 30</th><td>Éducation physique</td><td>Gymnase</td></tr>
              </tbody>
            </table>
          </div>
          <preau-link><a href="/lou/emploi-du-temps">Toute la semaine de Lou</a></preau-link>
        </section>
        <section class="preau-span-6" aria-labelledby="notes">
          <h2 id="notes">Dernières évaluations</h2>
          <div class="preau-scroll" role="region" aria-labelledby="evaluations" tabindex="0">
            <table>
              <caption id="evaluations">Évaluations des deux dernières semaines</caption>
              <thead>
                <tr><th scope="col">Matière</th><th scope="col">Lou</th><th scope="col">Moyenne de la classe</th></tr>
              </thead>
              <tbody>
                <tr><th scope="row">Histoire-géographie</th><td><data value="15">15</data> sur 20</td><td>12,4</td></tr>
                <tr><th scope="row">Sciences</th><td><data value="12.5">12,5</data> sur 20</td><td>13,1</td></tr>
                <tr><th scope="row">Espagnol</th><td>Absente</td><td>14,0</td></tr>
              </tbody>
            </table>
          </div>
          <preau-link><a href="/lou/notes">Toutes les notes de Lou</a></preau-link>
        </section>
      </div>
      <preau-alert size="small">
        <p>Vous voyez ce que l’établissement partage avec vous. L’autre responsable a son propre tableau de bord.</p>
      </preau-alert>
    </main>${footer()}
  `,
};
