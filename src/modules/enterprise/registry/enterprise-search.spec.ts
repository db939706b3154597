import { searchTerms } from './enterprise-search.js';

describe('what is looked for', () => {
  it.each([
    [' 机床 ', '%机床%'],
    ['Abc', '%abc%'],
    ['华南(深圳)', '%华南（深圳）%'],
    ['１００%_!', '%100!%!_!!%'],
  ])('%s is part of a name as %s', (words, part) => {
    expect(searchTerms(words).part).toBe(part);
  });

  it('or the beginning of a code, however it is typed', () => {
    expect(searchTerms('９１44 03ma').code).toBe('914403MA%');
  });
});
