import { ownedBy, visit } from '../app';
import { link, type Editor, type Fields } from '../editor';
import { PARTNER, PROJECT, VISIT } from '../types';
import type { Facts } from './facts';
import { DRAFT } from './reader';

/** What both towns share. */
export interface Common {
  theme: string;
  reference: string;
}

type Row = Fields & { id: number };

/** In no other entry: the timeline and the numbers of this year are about the visits of this run. */
export const YEAR = 1990;

/** Of each thing that an editor does there is one text after another. */
let number = 0;
const next = (what: string) => `${what} ${(number += 1)}`;

/** A municipality with a visit, a project and a partner, which its editor changes; facts are named `troyan.title`. */
export class Town {
  visit = '';
  project = '';
  partner = '';
  #file = 0;

  constructor(
    readonly slug: string,
    private readonly editor: Editor,
    private readonly facts: Facts,
  ) {}

  #name(fact: string) {
    return `${this.slug}.${fact}`;
  }

  #now(fact: string) {
    return this.facts.now(this.#name(fact));
  }

  #change(values: Fields, write: () => Promise<unknown>) {
    const named = Object.entries(values).map(([name, value]) => [this.#name(name), String(value)]);
    return this.facts.change(Object.fromEntries(named), write);
  }

  /** Makes everything; the neighbour is the partner. */
  async make({ theme, reference }: Common, neighbour: string) {
    const own = await ownedBy(this.slug);
    const { body } = await visit(`/api/municipalities/${neighbour}`).expect(200);
    const [title, english, slug] = [next('Броене'), next('Count'), next('broene').replace(' ', '-')];
    const [alternative, text, project, partner] = ['Картина', 'Файл', 'Проект', 'Съсед'].map(next);
    this.#file = await this.editor.upload(`broene-${this.slug}.png`);
    const values = {
      shown: 'yes',
      title,
      english,
      slug,
      acts: 'А Б В',
      pictures: 1,
      picture: alternative,
      text,
      project,
      partner,
    };
    await this.#change(values, async () => {
      await this.#describeFile(String(text));
      this.visit = await this.editor.make(VISIT, {
        title,
        slug,
        date: `${YEAR}-05`,
        symbolicActs: ['А', 'Б', 'В'].map((what) => ({ what })),
        gallery: [
          { file: this.#file, alternativeText: alternative, peopleShown: 'people', consent: 'given' },
        ],
        themes: link(theme),
        ...own,
      });
      await this.editor.save(VISIT, this.visit, { title: english, translation: 'done' }, 'en');
      await this.editor.publish(VISIT, this.visit);
      await this.editor.publish(VISIT, this.visit, 'en');
      this.project = await this.editor.makePublished(PROJECT, { title: project, reference, ...own });
      this.partner = await this.editor.makePublished(PARTNER, {
        name: partner,
        kind: 'municipality',
        homeMunicipality: link(String(body.data.documentId)),
        ...own,
      });
    });
  }

  /** Saves what is published, so that nothing of an earlier draft is published with it. */
  async #publish(fields: Fields = {}) {
    await this.editor.save(VISIT, this.visit, { title: this.#now('title'), ...fields });
    await this.editor.publish(VISIT, this.visit);
  }

  #describeFile(alternativeText: string) {
    const info = JSON.stringify({ alternativeText });
    return this.editor.form(`/upload?id=${this.#file}`).field('fileInfo', info).expect(200);
  }

  async #rows(field: string): Promise<Row[]> {
    return (await this.editor.draft(VISIT, this.visit))[field] as Row[]; // both are repeatable components
  }

  async #saveConsent(consent: Fields) {
    const [picture] = await this.#rows('gallery');
    await this.editor.save(VISIT, this.visit, { gallery: [{ ...picture, file: this.#file, ...consent }] });
  }

  /** Everything that readers can notice, and drafts, which they may not. */
  readonly writes: Readonly<Record<string, () => Promise<unknown>>> = {
    edit: () => {
      const title = next('Броене');
      return this.#change({ title }, () => this.#publish({ title }));
    },
    draft: () => this.editor.save(VISIT, this.visit, { title: next(DRAFT) }),
    discard: async () => {
      await this.editor.save(VISIT, this.visit, { title: next(DRAFT) });
      await this.editor.discard(VISIT, this.visit);
    },
    translate: () => {
      const english = next('Count');
      return this.#change({ english }, async () => {
        await this.editor.save(VISIT, this.visit, { title: this.#now('title') });
        await this.editor.save(VISIT, this.visit, { title: english, translation: 'done' }, 'en');
        await this.editor.publish(VISIT, this.visit, 'en');
      });
    },
    reorder: async () => {
      const [first, ...others] = await this.#rows('symbolicActs');
      const acts = [...others, ...(first ? [first] : [])];
      await this.#change({ acts: acts.map(({ what }) => what).join(' ') }, () =>
        this.#publish({ symbolicActs: acts.map(({ id, what }) => ({ id, what })) }),
      );
    },
    describe: async () => {
      const picture = next('Картина');
      const [row] = await this.#rows('gallery');
      await this.#change({ picture }, () =>
        this.#publish({ gallery: [{ ...row, file: this.#file, alternativeText: picture }] }),
      );
    },
    describeFile: () => {
      const text = next('Файл');
      return this.#change({ text }, () => this.#describeFile(text));
    },
    withdrawConsent: async () => {
      await this.#change({ pictures: 0 }, () => this.#saveConsent({ consent: 'withdrawn' }));
      await this.#change({ pictures: 1 }, () => this.#saveConsent({ consent: 'given' }));
    },
    endConsent: async () => {
      await this.#change({ pictures: 0 }, () =>
        this.#saveConsent({ peopleShown: 'children', consentUntil: '2020-01-01' }),
      );
      await this.#change({ pictures: 1 }, () =>
        this.#saveConsent({ peopleShown: 'people', consentUntil: null }),
      );
    },
    rename: () => {
      const slug = next('broene').replace(' ', '-');
      return this.#change({ slug }, () => this.#publish({ slug }));
    },
    withdraw: async () => {
      await this.#change({ shown: 'no' }, () => this.editor.unpublish(VISIT, this.visit));
      await this.#change({ shown: 'yes' }, () => this.#publish());
    },
    remove: async () => {
      const { title } = await this.editor.draft(VISIT, this.visit);
      await this.#change({ shown: 'no' }, () => this.editor.remove(VISIT, this.visit, '*'));
      const { body } = await this.editor.get('/bin').expect(200);
      const deleted = (body.data as { id: number; title: string }[]).find((each) => each.title === title);
      await this.editor.post(`/bin/${deleted?.id}/restore`).expect(200);
      await this.#change({ shown: 'yes' }, async () => {
        await this.#publish();
        await this.editor.publish(VISIT, this.visit, 'en');
      });
    },
    shownByOther: async () => {
      const [project, partner] = ['Проект', 'Съсед'].map(next);
      await this.#change({ project }, async () => {
        await this.editor.save(PROJECT, this.project, { title: project });
        await this.editor.publish(PROJECT, this.project);
      });
      await this.#change({ partner }, async () => {
        await this.editor.save(PARTNER, this.partner, { name: partner });
        await this.editor.publish(PARTNER, this.partner);
      });
    },
  };
}
