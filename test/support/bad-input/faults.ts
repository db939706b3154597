import type { Subjects } from '../access/subjects.js';

type Fault = readonly [
  endpoint: string,
  what: string,
  change: (subjects: Subjects) => object,
  code: string,
  field: string,
];

const VALIDATION = 'VALIDATION_FAILED';

/** Bodies of the right form that no rule allows: the endpoint, what is wrong, the change, the code and the field. */
export const FAULTS: readonly Fault[] = [
  [
    'POST /api/enterprises',
    'a code with a wrong check digit',
    ({ uscc }) => ({ uscc: uscc.slice(0, -1) + (uscc.endsWith('A') ? 'B' : 'A') }),
    'USCC_CHECK_DIGIT',
    'uscc',
  ],
  ['POST /api/enterprises', 'a code that is none', () => ({ uscc: 'NaN' }), 'USCC_FORMAT', 'uscc'],
  [
    'POST /api/enterprises',
    'a unit that does not exist',
    () => ({ unitId: '999999' }),
    'UNIT_UNKNOWN',
    'unitId',
  ],
  ['POST /api/enterprises', 'a unit out of reach', () => ({ unitId: '440104' }), VALIDATION, 'unitId'],
  ['POST /api/enterprises', 'a unit that takes none', () => ({ unitId: '4403' }), VALIDATION, 'unitId'],
  [
    'POST /api/enterprises',
    'founded in the future',
    () => ({ establishedOn: '2200-12-31' }),
    VALIDATION,
    'establishedOn',
  ],
  [
    'POST /api/enterprises',
    'an unknown industry',
    () => ({ industryCode: '3498' }),
    VALIDATION,
    'industryCode',
  ],
  [
    'POST /api/public/registrations',
    'a unit that does not exist',
    ({ job }) => ({ uscc: job.app.uscc(), unitId: '999999' }),
    'UNIT_UNKNOWN',
    'unitId',
  ],
  [
    'POST /api/enterprises/:id/name',
    'a name from a day to come',
    () => ({ fromOn: '2026-09-02' }),
    VALIDATION,
    'fromOn',
  ],
  ['PUT /api/enterprises/:id/figures', 'a year to come', () => ({ year: 2199 }), VALIDATION, 'year'],
  [
    'PUT /api/enterprises/:id/attributes',
    'a year to come',
    () => ({ values: [{ key: 'developmentScore', year: 2199, value: '60', evidence: '截图' }] }),
    VALIDATION,
    'values.0.year',
  ],
  [
    'POST /api/enterprises/:id/titles',
    'an end before its beginning',
    () => ({ toOn: '2024-12-31' }),
    VALIDATION,
    'toOn',
  ],
  [
    'POST /api/enterprises/:id/titles',
    'a product that does not exist',
    ({ id }) => ({ productId: id.enterprise }),
    VALIDATION,
    'productId',
  ],
  [
    'POST /api/enterprises/:id/candidates',
    'a day that is over',
    () => ({ reviewOn: '2026-08-31' }),
    VALIDATION,
    'reviewOn',
  ],
  [
    'POST /api/rounds',
    'an end before its beginning',
    () => ({ enterpriseCloses: { date: '2026-08-31' } }),
    VALIDATION,
    'enterpriseCloses',
  ],
  [
    'PUT /api/rounds/:id/quotas',
    'a city that does not exist',
    () => ({ version: 2, unitId: '9999' }),
    VALIDATION,
    'unitId',
  ],
  [
    'PUT /api/rounds/:id/quotas',
    'a county instead of a city',
    () => ({ version: 2, unitId: '440305' }),
    VALIDATION,
    'unitId',
  ],
  [
    'POST /api/organisations',
    'a unit that does not exist',
    () => ({ unitId: '999999' }),
    'UNIT_UNKNOWN',
    'unitId',
  ],
  ['POST /api/public/objections', 'a unit without its seal', () => ({ sealed: false }), VALIDATION, 'sealed'],
];
