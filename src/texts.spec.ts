import './app.module.js';
import { errorCatalogue } from './common/errors.js';
import { fieldRules } from './common/field-rules.js';

const CHINESE = /\p{Script=Han}/u;

const placesOf = (text: string) => new Set(text.match(/\{\w+\}/g));

/** Every text a refusal can be told in, of the whole application. */
const TEXTS: readonly (readonly [string, string, string])[] = [
  ...[...fieldRules()].map(([code, [zh, en]]) => [code, zh, en] as const),
  ...errorCatalogue().map(({ code, zh, en }) => [code, zh, en] as const),
  ...errorCatalogue().flatMap(({ code, hintZh, hintEn }) =>
    hintZh === undefined && hintEn === undefined
      ? []
      : [[`hint of ${code}`, hintZh ?? '', hintEn ?? ''] as const],
  ),
];

describe('texts of refusals', () => {
  it('are those of the whole application', () => {
    expect(TEXTS.map(([code]) => code)).toEqual(
      expect.arrayContaining(['required', 'oneMain', 'tooEarly', 'CASE_INCOMPLETE', 'hint of FORBIDDEN']),
    );
  });

  it.each(TEXTS)('%s is told in Chinese and in English, with the same values', (_code, zh, en) => {
    expect(zh).toMatch(CHINESE);
    expect(en).not.toBe('');
    expect(en).not.toMatch(CHINESE);
    expect(placesOf(en)).toEqual(placesOf(zh));
  });
});
