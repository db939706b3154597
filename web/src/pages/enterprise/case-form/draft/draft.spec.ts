import type { FieldContent } from '../../../../ui/field-value.js';
import { Draft } from './draft.js';
import { type Contents, type SavedCase, shownValue } from './draft-state.js';

/** What the server answers when it does not do as asked. */
class Refusal extends Error {
  readonly fields: readonly object[];

  constructor(
    readonly status: number,
    { moved = false, fields = [] as object[], message = '' } = {},
  ) {
    super(message);
    this.moved = moved;
    this.fields = fields;
  }

  readonly moved: boolean;
}

/** A server of one case, whose answers can be held back or refused. */
class Server {
  view: SavedCase = {
    version: 1,
    content: { a: 'old', b: 1 },
    productId: null,
    editable: ['a', 'b', 'c', 'product.name'],
  };
  readonly saves: { version: number; values: Contents }[] = [];
  refuse: ((values: Contents) => Refusal | null) | null = null;
  gate: Promise<void> = Promise.resolve();

  change(content: Record<string, FieldContent>): void {
    this.view = {
      ...this.view,
      version: this.view.version + 1,
      content: { ...this.view.content, ...content },
    };
  }

  async save(version: number, values: Contents): Promise<SavedCase> {
    this.saves.push({ version, values });
    await this.gate;
    const refusal = this.refuse?.(values);
    if (refusal) throw refusal;
    if (version !== this.view.version) throw new Refusal(409, { moved: true });
    this.change({ ...values });
    return this.view;
  }
}

function draftOn(server: Server): Draft<SavedCase> {
  return new Draft(server.view, {
    save: (version, values) => server.save(version, values),
    read: async () => server.view,
    onView: () => undefined,
  });
}

describe('a form that saves itself', () => {
  it('saves what was typed, once, on the version last heard', async () => {
    const server = new Server();
    const draft = draftOn(server);
    draft.type('a', 'ne');
    draft.type('a', 'new');
    expect(draft.unsaved()).toBe(true);
    await draft.save();
    expect(server.saves).toEqual([{ version: 1, values: { a: 'new' } }]);
    expect(draft.unsaved()).toBe(false);
    expect(draft.state.view.version).toBe(2);
  });

  it('saves one at a time, and what was typed meanwhile after it', async () => {
    const server = new Server();
    let open: () => void = () => undefined;
    server.gate = new Promise((resolve) => (open = resolve));
    const draft = draftOn(server);
    draft.type('a', 'first');
    const saving = draft.save();
    draft.type('a', 'second');
    const again = draft.save();
    expect(server.saves).toHaveLength(1);
    open();
    await Promise.all([saving, again]);
    expect(server.saves).toEqual([
      { version: 1, values: { a: 'first' } },
      { version: 2, values: { a: 'second' } },
    ]);
    expect(shownValue(draft.state, 'a')).toBe('second');
  });

  it('goes back to what the server holds without a save, unless another value is on its way', async () => {
    const server = new Server();
    const draft = draftOn(server);
    draft.type('a', 'x');
    draft.type('a', 'old');
    await draft.save();
    expect(server.saves).toEqual([]);
    draft.type('a', 'x');
    const saving = draft.save();
    draft.type('a', 'old');
    await saving;
    expect(server.view.content['a']).toBe('old');
  });

  it('keeps both when somebody else changed the same field, and saves the rest', async () => {
    const server = new Server();
    const draft = draftOn(server);
    server.change({ a: 'theirs', c: 'also theirs' });
    draft.type('a', 'mine');
    draft.type('b', 2);
    await draft.save();
    expect(draft.state.clashes).toEqual({ a: 'theirs' });
    expect(draft.state.takenOver).toEqual(['c']);
    expect(shownValue(draft.state, 'a')).toBe('mine');
    expect(server.view.content).toMatchObject({ a: 'theirs', b: 2 });
  });

  it('saves mine, or takes theirs, once that was decided', async () => {
    for (const whose of ['MINE', 'THEIRS'] as const) {
      const server = new Server();
      const draft = draftOn(server);
      server.change({ a: 'theirs' });
      draft.type('a', 'mine');
      await draft.save();
      draft.decide('a', whose);
      await draft.save();
      expect(server.view.content['a']).toBe(whose === 'MINE' ? 'mine' : 'theirs');
      expect(draft.unsaved()).toBe(false);
    }
  });

  it('has nothing to decide where both wrote the same', async () => {
    const server = new Server();
    const draft = draftOn(server);
    server.change({ a: 'same' });
    draft.type('a', 'same');
    await draft.save();
    expect(draft.state.clashes).toEqual({});
    expect(draft.unsaved()).toBe(false);
  });

  it('saves the others when the server does not take one, and that one when it was changed', async () => {
    const server = new Server();
    server.refuse = ({ a }) =>
      a === 'wrong' ? new Refusal(400, { fields: [{ field: 'content.a', code: 'x', detail: 'no' }] }) : null;
    const draft = draftOn(server);
    draft.type('a', 'wrong');
    draft.type('b', 2);
    await draft.save();
    expect(draft.state.refused).toEqual({ a: 'no' });
    expect(server.view.content).toMatchObject({ a: 'old', b: 2 });
    draft.type('a', 'right');
    await draft.save();
    expect(server.view.content['a']).toBe('right');
    expect(draft.state.refused).toEqual({});
  });

  it('tries a figure again when another one of its year was changed, whichever is corrected first', async () => {
    const [part, whole] = ['figure.part.0', 'figure.whole.0'];
    for (const [first, then] of [
      [
        [part, 150],
        [whole, 200],
      ],
      [
        [whole, 50],
        [part, 45],
      ],
    ] as const) {
      const server = new Server();
      const content = { [part]: 90, [whole]: 100 };
      server.view = { ...server.view, content, editable: [part, whole, 'c', 'figure.whole.-1'] };
      server.refuse = (values) => {
        const next = { ...server.view.content, ...values };
        const [key] = Object.keys(values).filter((each) => each === part || each === whole);
        if (key === undefined || Number(next[part]) <= Number(next[whole])) return null;
        return new Refusal(400, { fields: [{ field: `content.${key}`, code: 'x', detail: 'no' }] });
      };
      const draft = draftOn(server);
      draft.type(first[0], first[1]);
      draft.type('c', 'else');
      await draft.save();
      expect(draft.state.refused).toEqual({ [first[0]]: 'no' });
      draft.type('figure.whole.-1', 7);
      await draft.save();
      expect(draft.state.refused).toEqual({ [first[0]]: 'no' });
      draft.type(then[0], then[1]);
      await draft.save();
      expect(draft.unsaved()).toBe(false);
      expect(server.view.content).toMatchObject({ [first[0]]: first[1], [then[0]]: then[1], c: 'else' });
    }
  });

  it('keeps everything while the server cannot be reached', async () => {
    const server = new Server();
    server.refuse = () => new Refusal(0, { message: 'no network' });
    const draft = draftOn(server);
    draft.type('a', 'new');
    await draft.save();
    expect(draft.state.problem).toMatchObject({ message: 'no network' });
    server.refuse = null;
    await draft.save();
    expect(server.view.content['a']).toBe('new');
    expect(draft.state.problem).toBeNull();
  });

  it('keeps what may no longer be changed', async () => {
    const server = new Server();
    const draft = draftOn(server);
    draft.type('a', 'new');
    server.view = { ...server.view, version: 2, editable: null };
    await draft.save();
    expect(draft.state.view.editable).toBeNull();
    expect(draft.state.mine).toEqual({ a: 'new' });
  });

  it('holds a text that is no value beside the value before it', async () => {
    const server = new Server();
    const draft = draftOn(server);
    draft.hold('b', { text: '1x', fault: 'a number please' });
    await draft.save();
    expect(server.saves).toEqual([]);
    expect(draft.unsaved()).toBe(true);
    draft.type('b', 1);
    expect(draft.unsaved()).toBe(false);
    await draft.save();
  });

  it('chooses the product beside the fields', async () => {
    const server = new Server();
    const draft = draftOn(server);
    draft.type('productId', 'p1');
    await draft.save();
    expect(server.saves).toEqual([{ version: 1, values: { productId: 'p1' } }]);
  });
});
