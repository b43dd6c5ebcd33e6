import { assert } from '@open-wc/testing';
import { Gaps } from './gaps.js';

const node = (attributes: Record<string, string> = {}) => {
  const element = document.createElement('input');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

describe('what an element sets on the author’s nodes', () => {
  it('fills what is missing and leaves what is written', () => {
    const [empty, written] = [node(), node({ title: 'écrit' })];
    new Gaps().apply((gaps) => {
      gaps.fill(empty, 'title', 'mis');
      gaps.fill(written, 'title', 'mis');
    });
    assert.equal(empty.title, 'mis');
    assert.equal(written.title, 'écrit');
  });

  it('takes back what a later run no longer asks for, and follows what it asks anew', () => {
    const input = node();
    const gaps = new Gaps();
    gaps.apply(() => gaps.fill(input, 'title', 'un'));
    gaps.apply(() => gaps.fill(input, 'title', 'deux'));
    assert.equal(input.title, 'deux');
    gaps.apply(() => undefined);
    assert.isFalse(input.hasAttribute('title'));
  });

  it('runs again after taking back what the run may have read', () => {
    const input = node();
    const gaps = new Gaps();
    gaps.apply(() => gaps.fill(input, 'title', 'mis'));
    gaps.apply(() => gaps.set(input, 'placeholder', input.title || 'sans titre'));
    assert.equal(input.placeholder, 'sans titre');
  });

  it('gives back what it had replaced or removed', () => {
    const input = node({ 'aria-invalid': 'false', title: 'écrit' });
    const gaps = new Gaps();
    gaps.apply(() => {
      gaps.set(input, 'aria-invalid', 'true');
      gaps.set(input, 'title', null);
    });
    assert.equal(input.outerHTML, '<input aria-invalid="true">');
    gaps.release();
    assert.equal(input.getAttribute('aria-invalid'), 'false');
    assert.equal(input.title, 'écrit');
  });

  it('leaves what the author has changed since', () => {
    const input = node();
    const gaps = new Gaps();
    gaps.apply(() => gaps.fill(input, 'title', 'mis'));
    input.title = 'écrit depuis';
    gaps.release();
    assert.equal(input.title, 'écrit depuis');
  });

  it('adds and removes single words of a list, whoever else writes in it', () => {
    const input = node({ 'aria-describedby': 'a b' });
    const gaps = new Gaps();
    gaps.apply(() => {
      gaps.add(input, 'aria-describedby', 'b');
      gaps.add(input, 'aria-describedby', 'c');
      gaps.remove(input, 'aria-describedby', 'a');
    });
    assert.equal(input.getAttribute('aria-describedby'), 'b c');
    input.setAttribute('aria-describedby', 'b c d');
    gaps.release();
    assert.equal(input.getAttribute('aria-describedby'), 'b d a');
  });

  it('leaves no empty attribute behind', () => {
    const input = node();
    const gaps = new Gaps();
    gaps.apply(() => gaps.add(input, 'aria-describedby', 'a'));
    gaps.release();
    assert.equal(input.outerHTML, '<input>');
  });

  it('knows what the author wrote, whatever stands there now', () => {
    const [empty, written] = [node(), node({ hidden: '' })];
    const gaps = new Gaps();
    gaps.apply(() => {
      gaps.set(empty, 'hidden', '');
      gaps.set(written, 'hidden', null);
    });
    assert.isFalse(gaps.authored(empty, 'hidden'));
    assert.isTrue(gaps.authored(written, 'hidden'));
  });

  it('gives a node an id of its own that stays the same, and only where it has none', () => {
    const [input, other, named] = [node(), node(), node({ id: 'nom' })];
    const gaps = new Gaps();
    const ids: string[] = [];
    const wire = () => ids.push(gaps.id(input));
    gaps.apply(wire);
    gaps.apply(wire);
    gaps.release();
    assert.equal(input.id, '');
    gaps.apply(wire);
    assert.lengthOf(new Set(ids), 1);
    gaps.apply(() => assert.notEqual(gaps.id(other), ids[0]));
    gaps.apply(() => assert.equal(gaps.id(named), 'nom'));
  });

  it('writes nothing when nothing changes', () => {
    const input = node();
    const gaps = new Gaps();
    const wire = () => {
      gaps.fill(input, 'title', 'mis');
      gaps.add(input, 'aria-describedby', gaps.id(input));
    };
    gaps.apply(wire);
    const observer = new MutationObserver(() => undefined);
    observer.observe(input, { attributes: true });
    gaps.apply(wire);
    assert.isEmpty(observer.takeRecords());
  });
});
