import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { type ReactElement, StrictMode, useEffect, useState, version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { useForm } from 'react-hook-form';
import { afterEach, beforeEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import {
  ChoiceField,
  ChoicesField,
  CodeField,
  ComboboxField,
  DateField,
  PasswordField,
  RangeField,
  SelectField,
  SuggestField,
  SwitchField,
  TextareaField,
  TextField,
  UploadField,
  usePreauEvent,
} from './index.ts';
import { find, silent } from './testing/dom.ts';

silent();
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const classes = [
  { value: '6e', label: 'Sixième' },
  { value: '5e', label: 'Cinquième' },
];
const languages = [
  { value: 'de', label: 'Allemand' },
  { value: 'ar', label: 'Arabe' },
];
const values = (form: Element): [string, FormDataEntryValue][] => [
  ...new FormData(form as HTMLFormElement),
];

/** One of each. */
const all = (
  <form>
    <TextField
      name="nom"
      label="Nom"
      hint="Le vôtre."
      error="Écrivez-le."
      defaultValue="A"
      required
    />
    <TextareaField name="texte" label="Texte" hint="Court." defaultValue="B" />
    <SelectField name="classe" label="Classe" options={classes} defaultValue="5e" />
    <ComboboxField name="academie" label="Académie" options={classes} defaultValue="5e" />
    <SuggestField name="commune" label="Commune" suggestions={['Amiens']} />
    <ChoiceField name="accord" label="Accord" value="oui" defaultChecked />
    <ChoicesField name="lv" label="Langue" hint="Une." choices={languages} defaultValue="ar" />
    <SwitchField name="sms" label="SMS" value="oui" />
    <PasswordField name="mdp" label="Mot de passe" rules={[{ words: '8 signes', minlength: 8 }]} />
    <CodeField name="code" label="Code" />
    <DateField name="date" label="Date" defaultValue="2026-09-01" />
    <UploadField name="pieces" label="Pièces" multiple />
    <RangeField name="trajet" label="Trajet" min={0} max={90} defaultValue={30} />
  </form>
);
const sent = [
  ['nom', 'A'],
  ['texte', 'B'],
  ['classe', '5e'],
  ['academie', '5e'],
  ['commune', ''],
  ['accord', 'oui'],
  ['lv', 'ar'],
  ['mdp', ''],
  ['code', ''],
  ['date', '2026-09-01'],
  ['pieces', expect.any(File)],
  ['trajet', '30'],
];
const TAGS = [
  ...['field', 'combobox', 'choice', 'choices', 'switch'],
  ...['password', 'code', 'date', 'upload', 'range'],
].map((name) => `preau-${name}`);

const fieldsOf = (form: ReactElement<{ children: ReactElement<{ label: string }>[] }>) =>
  form.props.children;

/** The elements of a page, once they have said all that they have to say. */
const settled = (root: ParentNode = document) =>
  Promise.all(
    [...root.querySelectorAll<HTMLElementTagNameMap['preau-field']>(TAGS.join())].map(
      (element) => element.updateComplete,
    ),
  );

/** Puts in the page what a server writes. */
function served(element: ReactElement): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = renderToString(element);
  document.body.append(place);
  return place;
}

/** Hydrates it; fails on what React could not take up. */
async function hydrate(place: HTMLElement, element: ReactElement): Promise<void> {
  const problems: unknown[] = [];
  const root = await act(() =>
    hydrateRoot(place, element, { onRecoverableError: (error) => problems.push(error) }),
  );
  onTestFinished(() => {
    act(() => {
      root.unmount();
    });
  });
  expect(problems).toEqual([]);
}

test('runs on the React it says', () => {
  expect(version.split('.')[0]).toBe(inject('react'));
});

describe('hydration', () => {
  // First: no element is defined yet in this file.
  test('takes up every field, keeps what was typed before, then the elements arrive', async () => {
    expect(customElements.get('preau-field')).toBeUndefined();
    const page = <StrictMode>{all}</StrictMode>;
    const place = served(page);
    const input = find('[name=nom]', place);
    input.value = 'tapé avant';
    await hydrate(place, page);
    await Promise.all(TAGS.map((tag) => customElements.whenDefined(tag)));
    await settled();
    expect(find('[name=nom]', place)).toBe(input);
    expect(input.value).toBe('tapé avant');
    expect(input.getAttribute('aria-describedby')).toBe(`${input.id}-hint ${input.id}-error`);
  });

  test.each(fieldsOf(all).map((field) => [field.props.label, field] as const))(
    'where its element was there before, as in a second part of a page: %s',
    async (_label, field) => {
      for (const tag of TAGS) expect(customElements.get(tag), tag).toBeDefined();
      const place = served(field);
      await settled();
      const generated = () =>
        [...place.querySelectorAll('[data-preau-generated]')].map(({ localName }) => localName);
      const before = generated();
      const control = find('input, select, textarea', place);
      const isText = control.matches('input:is(:not([type]), [type=text], [type=password])');
      if (isText) control.value = 'tapé avant';
      await hydrate(place, <StrictMode>{field}</StrictMode>);
      await settled();
      expect(find('input, select, textarea', place)).toBe(control);
      if (isText) expect(control.value).toBe('tapé avant');
      expect(generated()).toEqual(before);
    },
  );
});

describe('what was answered before hydration', () => {
  // As in a page: React renders when it wants to, not when a test is done.
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const hydrateAlone = (place: HTMLElement, page: ReactElement) => {
    const root = hydrateRoot(place, page);
    onTestFinished(() => {
      act(() => {
        root.unmount();
      });
    });
  };

  const LEVELS = ['6e', '5e'].map((value) => ({ value, label: value }));

  function Held({ show }: { show: (state: unknown) => void }) {
    const [name, setName] = useState('A');
    const [level, setLevel] = useState('6e');
    const [age, setAge] = useState('8');
    const [isAgreed, setAgreed] = useState(true);
    const [lv, setLv] = useState('ar');
    const [lvs, setLvs] = useState<readonly string[]>([]);
    useEffect(() => {
      show({ name, level, age, isAgreed, lv, lvs });
    });
    return (
      <form>
        <TextField label="Nom" value={name} onChange={(event) => setName(event.target.value)} />
        <SelectField
          label="Classe"
          options={LEVELS}
          value={level}
          onChange={(event) => setLevel(event.target.value)}
        />
        <RangeField label="Âge" value={age} onChange={(event) => setAge(event.target.value)} />
        <ChoiceField
          label="Accord"
          checked={isAgreed}
          onChange={(event) => setAgreed(event.target.checked)}
        />
        <ChoicesField
          label="Langue"
          name="lv"
          choices={languages}
          value={lv}
          onChange={(event) => setLv(event.target.value)}
        />
        <ChoicesField
          type="checkbox"
          label="Langues"
          name="lvs"
          choices={languages}
          value={lvs}
          onChange={({ target }) =>
            setLvs(
              target.checked ? [...lvs, target.value] : lvs.filter((one) => one !== target.value),
            )
          }
        />
      </form>
    );
  }

  test('goes to the page that holds it', async () => {
    let state: unknown;
    const page = (
      <StrictMode>
        <Held show={(now) => (state = now)} />
      </StrictMode>
    );
    const place = served(page);
    await settled();
    const name = find('input', place);
    name.value = 'Zoé';
    name.setSelectionRange(1, 2);
    find<HTMLSelectElement>('select', place).value = '5e';
    find('[type=range]', place).value = '12';
    find('preau-choice [type=checkbox]', place).checked = false;
    find('[name=lv][value=de]', place).checked = true;
    for (const box of place.querySelectorAll<HTMLInputElement>('[name=lvs]')) box.checked = true;
    hydrateAlone(place, page);
    await waitFor(() => {
      expect(state).toEqual({
        ...{ name: 'Zoé', level: '5e', age: '12', isAgreed: false },
        ...{ lv: 'de', lvs: ['de', 'ar'] },
      });
    });
    expect([name.value, name.selectionStart, name.selectionEnd]).toEqual(['Zoé', 1, 2]);
    expect(place.querySelectorAll('[name=lvs]:checked').length).toBe(2);
    expect(find('[name=lv]:checked', place).value).toBe('de');
  });

  // React 18 warns of the layout effect that react-hook-form has on a server that has a document, as here.
  test.runIf(inject('react') === '19')('goes to react-hook-form', async () => {
    let read: (() => unknown) | undefined;
    function Hooked() {
      const { register, getValues } = useForm({ defaultValues: { nom: 'A' } });
      useEffect(() => {
        read = getValues;
      }, [getValues]);
      return <TextField label="Nom" {...register('nom')} />;
    }
    const place = served(<Hooked />);
    find('input', place).value = 'tapé avant';
    hydrateAlone(place, <Hooked />);
    await waitFor(() => {
      expect(read?.()).toEqual({ nom: 'tapé avant' });
    });
    expect(find('input', place).value).toBe('tapé avant');
  });
});

describe('uncontrolled', () => {
  test('sends its first values, then what a person chose', () => {
    render(all);
    const form = find('form');
    expect(values(form)).toEqual(sent);
    fireEvent.change(screen.getByLabelText('Nom'), { target: { value: 'Zoé' } });
    fireEvent.click(screen.getByLabelText('Allemand'));
    expect(values(form)).toContainEqual(['nom', 'Zoé']);
    expect(values(form)).toContainEqual(['lv', 'de']);
  });

  test('has ids of its own, that label and describe it', () => {
    render(
      <>
        <TextField label="Nom" hint="Le vôtre." error="Écrivez-le." />
        <TextField label="Prénom" id="prenom" aria-describedby="ailleurs" hint="Tous." />
      </>,
    );
    const [name, first] = [screen.getByLabelText('Nom'), screen.getByLabelText('Prénom')];
    expect(name.id).toMatch(/^field-\w+$/);
    expect(document.getElementById(`${name.id}-hint`)?.textContent).toBe('Le vôtre.');
    expect(name.getAttribute('aria-describedby')).toBe(`${name.id}-hint ${name.id}-error`);
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(first.getAttribute('aria-describedby')).toBe('ailleurs prenom-hint');
    expect(first.hasAttribute('aria-invalid')).toBe(false);
  });

  test('a select takes options as children', () => {
    render(
      <SelectField label="Classe" defaultValue="b">
        <option value="a">A</option>
        <option value="b">B</option>
      </SelectField>,
    );
    expect(find<HTMLSelectElement>('select').value).toBe('b');
  });
});

describe('controlled', () => {
  function Controlled() {
    const [name, setName] = useState('');
    const [on, setOn] = useState(false);
    const [many, setMany] = useState<string[]>(['de']);
    return (
      <>
        <TextField
          label="Nom"
          value={name}
          onChange={(event) => {
            setName(event.target.value.toUpperCase());
          }}
        />
        <SwitchField
          label="SMS"
          checked={on}
          onChange={(event) => {
            setOn(event.target.checked);
          }}
        />
        <ChoicesField
          label="Langues"
          type="checkbox"
          choices={languages}
          value={many}
          onChange={({ target: { value, checked } }) => {
            setMany((before) =>
              checked ? [...before, value] : before.filter((one) => one !== value),
            );
          }}
        />
        <output>{JSON.stringify([name, on, many])}</output>
      </>
    );
  }

  test('shows what React holds', () => {
    render(<Controlled />, { wrapper: StrictMode });
    const name = screen.getByLabelText<HTMLInputElement>('Nom');
    fireEvent.change(name, { target: { value: 'zoé' } });
    fireEvent.click(screen.getByLabelText('SMS'));
    fireEvent.click(screen.getByLabelText('Arabe'));
    fireEvent.click(screen.getByLabelText('Allemand'));
    expect(find('output').textContent).toBe('["ZOÉ",true,["ar"]]');
    expect(name.value).toBe('ZOÉ');
    expect(screen.getByLabelText<HTMLInputElement>('Allemand').checked).toBe(false);
    expect(screen.getByLabelText<HTMLInputElement>('Arabe').checked).toBe(true);
  });
});

describe('react-hook-form', () => {
  interface Values {
    nom: string;
    classe: string;
    lv: string;
    accord: boolean;
  }

  function Form({ onValid }: { onValid: (values: Values) => void }) {
    const { register, handleSubmit, formState } = useForm<Values>({
      defaultValues: { nom: '', classe: '5e', lv: 'ar', accord: false },
    });
    return (
      <form noValidate onSubmit={(event) => void handleSubmit(onValid)(event)}>
        <TextField
          label="Nom"
          hint="Le vôtre."
          error={formState.errors.nom?.message}
          {...register('nom', { required: 'Écrivez votre nom.' })}
        />
        <SelectField label="Classe" options={classes} {...register('classe')} />
        <ChoicesField label="Langue" choices={languages} {...register('lv')} />
        <ChoiceField label="Accord" {...register('accord')} />
        <output>{JSON.stringify(formState.touchedFields)}</output>
        <button>Envoyer</button>
      </form>
    );
  }

  test('register gives the values, the error, the focus and what was visited', async () => {
    const onValid = vi.fn();
    render(<Form onValid={onValid} />, { wrapper: StrictMode });
    const name = screen.getByLabelText('Nom');
    expect(find<HTMLSelectElement>('select').value).toBe('5e');
    expect(screen.getByLabelText<HTMLInputElement>('Arabe').checked).toBe(true);

    fireEvent.click(screen.getByText('Envoyer'));
    const error = await screen.findByText('Écrivez votre nom.');
    expect(onValid).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(name);
    expect(error.slot).toBe('error');
    expect(name.getAttribute('aria-describedby')).toContain(error.id);

    fireEvent.change(name, { target: { value: 'Zoé' } });
    fireEvent.blur(name);
    fireEvent.click(screen.getByLabelText('Allemand'));
    fireEvent.click(screen.getByLabelText('Accord'));
    fireEvent.click(screen.getByText('Envoyer'));
    await waitFor(() => {
      expect(onValid).toHaveBeenCalledOnce();
    });
    expect(onValid.mock.calls[0]?.[0]).toEqual({
      ...{ nom: 'Zoé', classe: '5e', lv: 'de', accord: true },
    });
    expect(find('output').textContent).toContain('"nom":true');
    expect(find('preau-field').textContent).not.toContain('Écrivez');
    expect(screen.getByLabelText('Nom')).toBe(name);
  });
});

test('an error stays for as long as React says it, whatever the browser thinks', async () => {
  const field = (error?: string) => <PasswordField label="Mot de passe" error={error} />;
  const { rerender } = render(field('Il a déjà servi.'), { wrapper: StrictMode });
  await customElements.whenDefined('preau-password');
  const owner = find<HTMLElementTagNameMap['preau-field']>('preau-field');
  const input = find('input');
  const judged = async () => {
    // As the element does after a `change`.
    owner.error = '';
    await owner.updateComplete;
  };
  await judged();
  // The element may have judged before the component had a word to say.
  await waitFor(() => {
    expect(find<HTMLElement>('[slot=error]').hidden).toBe(false);
  });
  await judged();
  expect(find<HTMLElement>('[slot=error]').hidden).toBe(false);
  expect(input.getAttribute('aria-describedby')).toBe(`${input.id}-error`);
  rerender(field());
  await judged();
  expect(owner.textContent).not.toContain('servi');
  expect(input.hasAttribute('aria-invalid')).toBe(false);
  rerender(field('Il est trop court.'));
  await settled();
  expect(find<HTMLElement>('[slot=error]:not([data-preau-generated])').hidden).toBe(false);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

describe('re-rendering', () => {
  test('a hundred times, words coming and going: the same control, its text and its focus', async () => {
    const field = (at: number) => (
      <TextField
        label={`Nom ${at}`}
        hint={at % 2 ? 'Le vôtre.' : undefined}
        error={at % 3 ? '' : 'Écrivez-le.'}
        prefix={at % 5 ? undefined : '+'}
      />
    );
    const { rerender } = render(field(0), { wrapper: StrictMode });
    await customElements.whenDefined('preau-field');
    const input = find('input');
    input.focus();
    input.value = 'tapé';
    for (let at = 1; at <= 100; at++) {
      rerender(field(at));
      await Promise.resolve();
      const hint = at % 2 ? `${input.id}-hint` : '';
      const error = at % 3 ? '' : `${input.id}-error`;
      expect(input.getAttribute('aria-describedby') ?? '').toBe(`${hint} ${error}`.trim());
    }
    expect(find('input')).toBe(input);
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('tapé');
    expect(find('label').textContent).toBe('Nom 100');
    expect(find('preau-field').children.length).toBe(3);
  });

  test('a keyed list put in another order keeps each one’s text', () => {
    const list = (keys: string[]) => (
      <>
        {keys.map((key) => (
          <TextField key={key} label={key} name={key} />
        ))}
      </>
    );
    const { rerender } = render(list(['a', 'b', 'c']));
    for (const name of ['a', 'b', 'c']) find(`[name=${name}]`).value = `de ${name}`;
    const before = find('[name=c]');
    rerender(list(['c', 'a', 'd', 'b']));
    expect([...document.querySelectorAll('input')].map(({ value }) => value)).toEqual([
      ...['de c', 'de a', '', 'de b'],
    ]);
    expect(find('[name=c]')).toBe(before);
    expect(screen.getByLabelText('c')).toBe(before);
  });

  test('answers put in another order keep what was chosen', () => {
    const question = (choices: typeof languages) => (
      <ChoicesField label="Langue" name="lv" choices={choices} />
    );
    const { rerender } = render(question(languages));
    fireEvent.click(screen.getByLabelText('Arabe'));
    rerender(question([{ value: 'en', label: 'Anglais' }, ...languages].reverse()));
    expect(screen.getByLabelText<HTMLInputElement>('Arabe').checked).toBe(true);
    expect(document.querySelectorAll(':checked').length).toBe(1);
  });

  test('unmounted and mounted again, nothing is left and nothing is missing', async () => {
    const { rerender, container } = render(all, { wrapper: StrictMode });
    for (let at = 0; at < 10; at++) {
      rerender(<></>);
      await Promise.resolve();
      expect(container.innerHTML).toBe('');
      rerender(all);
      await Promise.resolve();
    }
    expect(values(find('form', container))).toEqual(sent);
  });
});

describe('the tag itself', () => {
  test('has its attributes, true or false, and its properties', async () => {
    const closed = () => true;
    const { rerender } = render(
      <DateField
        label="Date"
        host={{ closed: '6 7', 'week-numbers': true, disabledDates: closed, className: 'large' }}
      />,
    );
    await customElements.whenDefined('preau-date');
    const date = find<HTMLElementTagNameMap['preau-date']>('preau-date');
    expect(date.closed).toBe('6 7');
    expect(date.weekNumbers).toBe(true);
    expect(date.disabledDates).toBe(closed);
    expect(date.className).toBe('large');
    rerender(<DateField label="Date" host={{ 'week-numbers': false }} />);
    expect(date.weekNumbers).toBe(false);
  });

  test('an event calls the last listener, until the tag goes', () => {
    const heard: string[] = [];
    function Alert({ name }: { name: string }) {
      const ref = usePreauEvent('preau-alert', 'preau-close', () => heard.push(name));
      return <preau-alert ref={ref}>Texte</preau-alert>;
    }
    const { rerender, unmount } = render(<Alert name="a" />, { wrapper: StrictMode });
    const alert = find('preau-alert');
    rerender(<Alert name="b" />);
    alert.dispatchEvent(new Event('preau-close'));
    unmount();
    alert.dispatchEvent(new Event('preau-close'));
    expect(heard).toEqual(['b']);
  });
});
