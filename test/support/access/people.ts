import type { Caller } from '../app.js';
import type { MainJob } from '../main-job.js';

/** Where an official's unit stands to 南山 (440305): itself, its city, the province, a neighbour of each. */
const OFFICES = {
  county: '440305',
  city: '4403',
  province: '44',
  'neighbour county': '440304',
  'neighbour city': '4401',
} as const;

const POSTS = ['HANDLER', 'HEAD', 'VIEWER'] as const;

/** One column of the matrix: who calls, null for somebody without a session. */
export interface Person {
  readonly title: string;
  readonly caller: Caller | null;
}

/** The people the subjects are prepared with; their columns are part of the matrix. */
export interface Owners {
  readonly filer: Caller;
  readonly admin: Caller;
}

/**
 * The columns of the matrix, in the order of the grids:
 *
 *     nobody · own filer, administrator · other filer, administrator · county HANDLER, HEAD, VIEWER ·
 *     city … · province … · neighbour county … · neighbour city … · system administrator
 */
export async function invitePeople(job: MainJob, own: Owners): Promise<Person[]> {
  const { app } = job;
  const otherAdmin = await app.filer('440305');
  const otherFiler = await app.filer('440305', 'ENTERPRISE_FILER', otherAdmin.enterpriseId);
  const people: Person[] = [
    { title: 'nobody', caller: null },
    { title: 'own filer', caller: own.filer },
    { title: 'own administrator', caller: own.admin },
    { title: 'other filer', caller: otherFiler },
    { title: 'other administrator', caller: otherAdmin },
  ];
  for (const [office, unitId] of Object.entries(OFFICES))
    for (const post of POSTS)
      people.push({ title: `${office} ${post}`, caller: await officialOf(job, unitId, post) });
  people.push({ title: 'system administrator', caller: await app.official('44', 'SYSTEM_ADMIN') });
  return people;
}

/** The city's handler is the one who has prepared the subjects: a few acts are open only to who began them. */
async function officialOf(job: MainJob, unitId: string, post: (typeof POSTS)[number]): Promise<Caller> {
  return unitId === job.cityId && post === 'HANDLER' ? job.cityHandler : job.app.official(unitId, post);
}
