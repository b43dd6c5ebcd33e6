import { waitFor } from '@testing-library/vue';
import { type Component, createSSRApp, nextTick, ref } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { describe, expect, onTestFinished, test } from 'vitest';
import { find } from '../../../tools/testing/dom.ts';
import { all, loaded, page, settled, TAGS } from './testing/pages.ts';

/** Puts in the page what a server writes. */
async function served(component: Component): Promise<HTMLElement> {
  const place = document.createElement('div');
  place.innerHTML = await renderToString(createSSRApp(component));
  document.body.append(place);
  return place;
}

/** Hydrates it; what Vue could not take up is a warning, which fails the test. */
function hydrate(place: HTMLElement, component: Component): void {
  const app = createSSRApp(component);
  app.mount(place);
  onTestFinished(() => {
    app.unmount();
  });
}

describe('hydration', () => {
  // First: no element is defined yet in this file.
  test('takes up every field, keeps what was typed before, then the elements arrive', async () => {
    expect(customElements.get('preau-field')).toBeUndefined();
    const place = await served(all);
    const input = find('[name=nom]', place);
    input.value = 'tapé avant';
    find('[name=lv][value=de]', place).checked = true;
    hydrate(place, all);
    await loaded();
    expect(find('[name=nom]', place)).toBe(input);
    expect(input.value).toBe('tapé avant');
    expect(find('[name=lv][value=de]', place).checked).toBe(true);
    expect(input.getAttribute('aria-describedby')).toBe(`${input.id}-hint ${input.id}-error`);
  });

  test('where its element was there before, as in a second part of a page', async () => {
    for (const tag of TAGS) expect(customElements.get(tag), tag).toBeDefined();
    const place = await served(all);
    await settled(place);
    const generated = () =>
      [...place.querySelectorAll('[data-preau-generated]')].map(({ localName }) => localName);
    // A list that is searched, a password that can be shown, a range that says its value.
    const before = generated();
    expect(before.length).toBeGreaterThan(5);
    const input = find('[name=mdp]', place);
    input.focus();
    input.value = 'tapé avant';
    hydrate(place, all);
    await settled(place);
    expect(find('[name=mdp]', place)).toBe(input);
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('tapé avant');
    expect(generated()).toEqual(before);
  });

  const template = `
    <TextField label="Nom" type="email" v-model="nom" />
    <TextareaField label="Texte" v-model.lazy="texte" />
    <SelectField label="Classe" :options="classes" v-model="classe" />
    <SelectField label="Classes" :options="classes" v-model="plusieurs" multiple />
    <ChoiceField label="Accord" v-model="accord" />
    <ChoicesField label="Langue" name="une" :choices="languages" v-model="une" />
    <ChoicesField label="Langues" name="lv" type="checkbox" :choices="languages" v-model="lv" />
    <RangeField label="Trajet" max="300" v-model.number="trajet" />
    <RangeField label="Autre" v-model="autre" />`;
  const start = () => ({
    ...{ nom: ref('a@b.fr'), texte: ref('B'), classe: ref('6e'), plusieurs: ref(['6e']) },
    ...{ accord: ref(true), une: ref('ar'), lv: ref<string[]>([]), trajet: ref(150) },
    ...{ autre: ref<number>() },
  });

  test('gives its model what was typed and chosen before', async () => {
    const place = await served(page(template, start()));
    const state = start();
    const input = find('[type=email]', place);
    const [text, one, several] = [
      find<HTMLTextAreaElement>('textarea', place),
      ...place.querySelectorAll('select'),
    ];
    input.value = 'tapé@avant.fr';
    text.value = 'Tapé avant.';
    if (one) one.value = '5e';
    for (const option of several?.options ?? []) option.selected = true;
    find('[type=checkbox]:not([name])', place).checked = false;
    find('[name=une][value=de]', place).checked = true;
    for (const box of place.querySelectorAll<HTMLInputElement>('[name=lv]')) box.checked = true;
    find('[type=range]', place).value = '200';
    hydrate(place, page(template, state));
    await waitFor(() => {
      expect(state.lv.value).toHaveLength(2);
    });
    const held = Object.fromEntries(
      Object.entries(state).map(([name, { value }]) => [name, value]),
    );
    expect(held).toEqual({
      ...{ nom: 'tapé@avant.fr', texte: 'Tapé avant.', classe: '5e', plusieurs: ['6e', '5e'] },
      ...{ accord: false, une: 'de', lv: ['de', 'ar'], trajet: 200, autre: undefined },
    });
    expect(input.value).toBe('tapé@avant.fr');
    expect(find('[name=une][value=ar]', place).checked).toBe(false);
    expect(place.querySelectorAll('[name=lv]:checked').length).toBe(2);
  });

  test('and shows what the page holds, where nothing was', async () => {
    const place = await served(page(template, start()));
    const state = start();
    state.nom.value = 'ailleurs@b.fr';
    state.une.value = 'de';
    hydrate(place, page(template, state));
    await nextTick();
    expect(find('[type=email]', place).value).toBe('ailleurs@b.fr');
    expect(find('[name=une][value=de]', place).checked).toBe(true);
    expect(state.texte.value).toBe('B');
    expect(state.autre.value).toBeUndefined();
  });

  test('options that come by a slot are chosen on the server too', async () => {
    const component = page(
      `<SelectField label="Classe" v-model="classe"><option>3e</option>
        <optgroup label="Collège"><option v-for="one in classes" :key="one.value" :value="one.value">{{ one.label }}</option></optgroup>
      </SelectField>`,
      { classe: ref('5e') },
    );
    const place = await served(component);
    expect(place.innerHTML).toContain('<option value="5e" selected="">');
    expect(find<HTMLSelectElement>('select', place).value).toBe('5e');
    hydrate(place, component);
    expect(find<HTMLSelectElement>('select', place).value).toBe('5e');
  });
});
