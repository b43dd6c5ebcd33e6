import { expect, test } from 'vitest';
import { fits, launch, watch } from './browser.ts';
import { Person } from './person.ts';
import { Server } from './server.ts';

test.each([true, false])(
  'stopping, resuming by the link in another browser, and deleting; with JavaScript: %s',
  async (javaScriptEnabled) => {
    const server = await Server.start();
    const browser = await launch();
    const options = { javaScriptEnabled, locale: 'fr-FR', viewport: { width: 320, height: 800 } };
    const open = async (url: string): Promise<{ person: Person; faults: string[] }> => {
      const page = await (await browser.newContext(options)).newPage();
      const faults = watch(page, server.url);
      const person = new Person(page, fits);
      await page.goto(url);
      return { person, faults };
    };
    try {
      const here = await open(`${server.url}/inscription`);
      await here.person.arrive('Étape 1 sur 5');
      // Half a page is enough: nothing has to be right to be kept.
      await here.person.answer('#nom-naissance', 'LE GOFF');
      await here.person.activate('Enregistrer et reprendre plus tard');
      await here.person.arrive('Reprendre plus tard');
      await here.person.activate('Créer le lien');
      await here.person.arrive('Votre lien pour reprendre plus tard');
      const link = here.person.page.url();

      const elsewhere = await open(link);
      await elsewhere.person.arrive('Reprendre votre inscription');
      await elsewhere.person.activate('Reprendre mon inscription');
      await elsewhere.person.arrive('Étape 1 sur 5');
      await elsewhere.person.reach('#nom-naissance');
      expect(await elsewhere.person.page.inputValue('#nom-naissance')).toBe('LE GOFF');
      await elsewhere.person.activate('Supprimer ce que j’ai saisi');
      await elsewhere.person.arrive('Supprimer ce que j’ai saisi');
      await elsewhere.person.activate('Supprimer définitivement');
      await elsewhere.person.arrive('Tout a été supprimé');

      await here.person.page.goto(link);
      await here.person.arrive('Ce lien ne fonctionne plus');
      expect([...here.faults, ...elsewhere.faults]).toEqual([]);
      expect(server.stored()).toEqual({ registrations: [], documents: [], drafts: 0 });
      expect(server.log).not.toContain(link.split('/').at(-1));
    } finally {
      await browser.close();
      await server.stop();
    }
  },
);
