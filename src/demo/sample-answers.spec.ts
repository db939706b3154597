import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../config/policy.js';
import { toKnownFailure } from '../modules/application/case/field-checks.js';
import { sampleAnswers } from './sample-answers.js';

describe('sample answers', () => {
  it.each(loadPolicy().tracks.map(({ code }) => code))('fill in the whole form of %s rightly', (track) => {
    const answers = sampleAnswers(track);
    const wrong = loadPolicy()
      .mandatoryFields(track)
      .filter((field) => toKnownFailure(field, answers[field.key] ?? '') !== null);
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });
});
