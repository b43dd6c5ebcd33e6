import { Buffer } from 'node:buffer';
import type { Person } from './person.ts';

const PDF = {
  name: 'Quittance de loyer.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n% a small document\n%%EOF\n'),
};
const FORGED = { ...PDF, name: 'photo.pdf', buffer: Buffer.from('MZ this is a program') };

/** A whole registration, with the errors that people make. Ends on the receipt. */
export async function register(person: Person): Promise<void> {
  await person.arrive('Accueil');
  await person.activate('Commencer l’inscription');
  await pupil(person);
  await guardians(person);
  await school(person);
  await options(person);
  await document(person);
  await recap(person);
}

async function pupil(person: Person): Promise<void> {
  await person.arrive('Étape 1 sur 5 : L’élève');
  await person.activate('Continuer');
  await person.corrects(
    'Saisissez le nom de naissance de l’élève.',
    'Saisissez les prénoms de l’élève.',
    'Saisissez la date de naissance de l’élève : jour, mois et année.',
  );
  await person.activate('Saisissez le nom de naissance de l’élève.');
  await person.reach('#nom-naissance');
  await person.answer('#nom-naissance', 'LE GOFF-d’Étigny');
  await person.answer('#prenoms', 'Zoé Anne-Laure');
  await person.answer('#naissance-jour', '30');
  await person.answer('#naissance-mois', '2');
  await person.answer('#naissance-annee', '2016');
  await person.press('Enter');
  await person.corrects('Saisissez une date de naissance qui existe dans le calendrier.');
  await person.activate('Saisissez une date de naissance qui existe dans le calendrier.');
  await person.answer('#naissance-jour', '29');
  await person.press('Enter');
}

async function guardians(person: Person): Promise<void> {
  await person.arrive('Étape 2 sur 5 : Les représentants légaux');
  await person.reach('#r1-lien');
  await person.page.keyboard.type('Autre');
  await person.answer('#r1-nom', 'N’Guyen van der Berg');
  await person.answer('#r1-prenom', 'Élodie');
  await person.answer('#r1-telephone', '0692.11 22-33');
  await person.answer('#r1-courriel', 'elodie@');
  await person.choose('second-representant', 'oui');
  await person.reach('#r2-lien');
  await person.page.keyboard.type('Père');
  await person.answer('#r2-nom', 'DIOP');
  await person.answer('#r2-prenom', 'Amadou');
  await person.answer('#r2-telephone', '06 12 34 56');
  await person.answer('#r2-courriel', 'amadou.diop@exemple.fr');
  await person.reach('#r1-courriel', 'Shift+Tab');
  await person.answer('#r1-courriel', 'elodie@exemple.fr');
  await person.activate('Continuer');
  await person.corrects(
    'Saisissez le numéro de téléphone du second représentant légal en entier, par exemple 06 12 34 56 78.',
  );
  await person.answer('#r1-courriel', 'elodie@');
  await person.answer('#r2-telephone', '+33 (0)6 12 34 56 78');
  await person.press('Enter');
  await person.corrects(
    'Saisissez l’adresse électronique du premier représentant légal en entier, par exemple prenom.nom@exemple.fr.',
  );
  await person.answer('#r1-courriel', 'elodie@exemple.fr');
  await person.press('Enter');
}

async function school(person: Person): Promise<void> {
  await person.arrive('Étape 3 sur 5 : L’école actuelle');
  await person.answer('#uai', '095 1099 e');
  await person.answer('#ecole-nom', 'École Marguerite-Yourcenar');
  await person.answer('#ecole-commune', 'Saint-Gratien');
  await person.press('Enter');
  await person.corrects(
    'Vérifiez le code UAI : sa lettre ne correspond pas à ses chiffres. Corrigez-le, ou confirmez qu’il est exact.',
  );
  await person.tick('#uai-confirme');
  await person.activate('Continuer');
}

async function options(person: Person): Promise<void> {
  await person.arrive('Étape 4 sur 5 : Les choix pour la sixième');
  await person.choose('langue', 'autre');
  await person.tick('#services-demi-pension');
  await person.tick('#services-particulier');
  await person.answer('#amenagement', 'Déjeuner emporté');
  await person.press('Enter');
  await person.page.keyboard.type('le jeudi');
  await person.activate('Continuer');
  await person.corrects('Saisissez la langue souhaitée.');
  await person.answer('#autre-langue', 'Breton');
  await person.press('Enter');
}

async function document(person: Person): Promise<void> {
  await person.arrive('Étape 5 sur 5 : Le justificatif de domicile');
  await person.activate('Continuer');
  await person.corrects('Choisissez le fichier du justificatif de domicile.');
  await person.attach('#justificatif', FORGED);
  await person.activate('Continuer');
  await person.corrects(
    'Le contenu du fichier n’est ni un PDF, ni une image JPEG ou PNG. Choisissez un autre fichier.',
  );
  await person.attach('#justificatif', PDF);
  await person.activate('Continuer');
}

async function recap(person: Person): Promise<void> {
  await person.arrive('Vérifiez vos réponses');
  await person.activate('Modifier : Nom d’usage');
  await person.arrive('Étape 1 sur 5 : L’élève');
  await person.answer('#nom-usage', 'Le Goff');
  await person.press('Enter');
  await person.arrive('Vérifiez vos réponses');
  await person.activate('Envoyer l’inscription');
  await person.arrive('Inscription envoyée');
  await person.activate('Afficher le récépissé à imprimer');
  await person.arrive('Récépissé');
}
