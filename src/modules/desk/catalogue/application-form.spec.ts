import { loadPolicy } from '../../../../config/policy.js';
import { applicationForm } from './application-form.js';

const field = (key: string, track = 'LEADING') =>
  applicationForm(track).fields.find((each) => each.key === key);

describe('the application form', () => {
  it('has every field of the policy, in its order, and groups for all of them', () => {
    const { groups, fields } = applicationForm('LEADING');
    expect(fields.map(({ key }) => key)).toEqual(loadPolicy().formFields.map(({ key }) => key));
    const known = groups.map(({ key }) => key);
    expect(fields.filter(({ group }) => !known.includes(group))).toEqual([]);
  });

  it('says what is mandatory for the track', () => {
    expect(field('product.domesticShare')).toMatchObject({ mandatory: false, type: 'ratio', unitZh: '%' });
    expect(field('product.domesticShare', 'CHAMPION')).toMatchObject({ mandatory: true });
    const mandatory = applicationForm('CHAMPION').fields.filter((each) => each.mandatory);
    const expected = loadPolicy().mandatoryFields('CHAMPION');
    expect(mandatory.map(({ key }) => key)).toEqual(expected.map(({ key }) => key));
  });

  it('says which tracks are about one product', () => {
    const tracks = loadPolicy().tracks.filter(({ code }) => applicationForm(code).namesProduct);
    expect(tracks.map(({ code }) => code)).toEqual(['CHAMPION']);
  });

  it('tells metric, year and unit of a yearly figure', () => {
    expect(field('figure.revenue.-1')).toMatchObject({
      ...{ metric: 'revenue', yearOffset: -1, type: 'money', unitZh: '万元', min: 0 },
    });
    expect(field('figure.employees.0')).toMatchObject({ metric: 'employees', yearOffset: 0, unitZh: '人' });
    expect(field('profile.registeredCapital')).toMatchObject({
      metric: null,
      yearOffset: null,
      unitZh: '万元',
    });
  });
});
