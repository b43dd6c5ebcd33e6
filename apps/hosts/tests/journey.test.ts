import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HOSTS } from '../lib/names.ts';
import { arrive, type HostPage, open, ready, until } from './page.ts';

/** What a field says is wrong. */
const errorOf = (page: HostPage, id: string): string =>
  (page.control(id).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((one) => page.document.getElementById(one))
    .filter((node) => node?.slot === 'error' && node.checkVisibility())
    .map((node) => node?.textContent ?? '')
    .join();
const titles = (page: HostPage): string[] =>
  page.all('tbody th').map(({ textContent }) => textContent ?? '');

for (const host of HOSTS)
  describe(host, () => {
    const address = `/hosts/${host}/`;
    let page: HostPage;
    afterEach(() => {
      const { faults } = page.window;
      page.remove();
      assert.equal(faults.join('\n'), '');
    });

    it('is whole as the server writes it', async () => {
      page = await arrive(`${address}?late`);
      const { form } = page.control('titre');
      assert.equal(form?.method, 'post');
      for (const control of page.all<HTMLInputElement>('#nouvelle :is(input, select, textarea)')) {
        assert.isNotEmpty(control.labels, control.id);
        for (const id of (control.getAttribute('aria-describedby') ?? '').split(' '))
          if (id) assert.isOk(page.document.getElementById(id), id);
      }
      assert.lengthOf(titles(page), 3);
      await ready(page);
    });

    it('takes up what the server wrote and what was typed meanwhile', async () => {
      page = await arrive(`${address}?late`);
      assert.isFalse(page.document.documentElement.hasAttribute('data-ready'));
      const served = page.all('#nouvelle :is(input, select, textarea, label)');
      page.control('programme').value = 'Tapé avant le script';
      page.control('accord').checked = true;
      await ready(page);
      for (const node of served) assert.isTrue(node.isConnected, node.outerHTML);
      assert.equal(page.control('programme').value, 'Tapé avant le script');
      assert.isTrue(page.control('accord').checked);
    });

    it('adds what was written before the script came', async () => {
      page = await arrive(`${address}?late`);
      page.answer('titre', 'Écrit avant le script');
      page.answer('niveau', '5e');
      page.answer('date', '2026-12-10');
      await ready(page);
      await page.tab('Nouvelle sortie');
      page.button('Ajouter la sortie').click();
      await until(() => titles(page).includes('Écrit avant le script'), 'the outing');
    });

    it('sorts its rows and acts on those selected', async () => {
      page = await open(address);
      page.button('Sortie').click();
      await until(() => titles(page)[0] === 'Archives départementales', 'the order');
      assert.equal(page.find('th[aria-sort]').getAttribute('aria-sort'), 'ascending');
      page.button('Sortie').click();
      await until(() => titles(page)[0] === 'Musée des Beaux-Arts', 'the other order');
      page.find('tbody input').click();
      const remove = page.button('Supprimer');
      remove.focus();
      remove.click();
      const dialog = page.find<HTMLDialogElement>('#supprimer');
      await until(() => dialog.open, 'the dialog');
      dialog.querySelector<HTMLElement>('[value=supprimer]')?.click();
      await until(() => titles(page).length === 2, 'the row to go');
      assert.deepEqual(titles(page), ['Écluse du canal', 'Archives départementales']);
      assert.isFalse(dialog.open);
    });

    it('says what is wrong, then sends what was typed', async () => {
      page = await open(address);
      await page.tab('Nouvelle sortie');
      page.button('Ajouter la sortie').click();
      await until(() => page.all('preau-error-summary li').length, 'the summary');
      assert.lengthOf(page.all('preau-error-summary li'), 3);
      for (const id of ['titre', 'niveau', 'date']) assert.isNotEmpty(errorOf(page, id), id);
      assert.equal(page.control('titre').getAttribute('aria-invalid'), 'true');
      await page.type('titre', 'Musée');
      assert.equal(page.control('titre').value, 'Musée');
      page.answer('niveau', '6e');
      page.answer('date', '2026-12-10');
      page.button('Ajouter la sortie').click();
      // What only the framework knows is said, and stays said.
      await until(() => errorOf(page, 'titre').includes('déjà'), 'the error of the framework');
      await page.type('titre', ' Rodin');
      await until(() => !errorOf(page, 'titre'), 'the error to go');
      page.button('Ajouter la sortie').click();
      await until(() => page.all('preau-alert').length, 'the alert');
      assert.include(titles(page), 'Musée Rodin');
      assert.equal(page.control('titre').value, '');
      page.find('preau-alert').shadowRoot?.querySelector('button')?.click();
      await until(() => !page.all('preau-alert').length, 'the alert to go');
    });

    it('asks one more question where an answer needs it', async () => {
      page = await open(address);
      await page.tab('Nouvelle sortie');
      assert.isEmpty(page.all('#autre'));
      page.find<HTMLInputElement>('[name=transport][value=autre]').click();
      await until(() => page.all('#autre').length, 'the question');
      await page.type('autre', 'Péniche');
      page.find<HTMLInputElement>('[name=transport][value=car]').click();
      await until(() => !page.all('#autre').length, 'the question to go');
      assert.isTrue(page.find<HTMLInputElement>('[name=transport][value=car]').checked);
    });

    it('goes through its tabs with the keyboard', async () => {
      page = await open(address);
      page.window.focus();
      page.all('preau-tabs > ul a')[0]?.focus();
      await sendKeys({ press: 'ArrowRight' });
      await until(() => !page.find('#nouvelle').hidden, 'the second tab');
      await sendKeys({ press: 'End' });
      await until(() => !page.find('#essais').hidden, 'the last tab');
      assert.isOk(page.find('#liste').hidden);
    });

    it('keeps its fields while it renders a hundred times, moves them and takes some away', async () => {
      page = await open(address);
      await page.tab('Essais');
      await page.type('nom-b', 'Zoé');
      const field = page.control('nom-b');
      const fields = page.all('#essais-champs :is(input, select, label)').length;
      page.button('Rendre cent fois').click();
      await until(() => page.find('#rendus').textContent === '100', 'a hundred renderings');
      assert.equal(page.control('nom-b'), field);
      assert.equal(page.find('#nom-b-hint').textContent, 'Rendu 100');
      assert.lengthOf(page.all('#essais-champs :is(input, select, label)'), fields);
      const order = () => page.all('#essais-champs [id^=nom-]:is(input)').map(({ id }) => id);
      page.button('Inverser').click();
      await until(() => order()[0] === 'nom-c', 'the order');
      assert.deepEqual(order(), ['nom-c', 'nom-b', 'nom-a']);
      page.button('Retirer le premier').click();
      await until(() => order().length === 2, 'the first to go');
      assert.equal(page.control('nom-b'), field);
      assert.equal(field.value, 'Zoé');
      assert.equal(field.labels?.[0]?.textContent, 'Accompagnateur B');
    });

    it('leaves nothing when it is taken out of the page at once', async () => {
      page = await open(address);
      await page.tab('Essais');
      page.button('Démonter la page').click();
      await until(() => !page.all('main').length, 'the page to go');
      assert.isEmpty(page.find('#app').textContent?.trim());
    });
  });
