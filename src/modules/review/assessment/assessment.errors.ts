import { defineErrors } from '../../../common/errors.js';
import { defineFieldRules } from '../../../common/field-rules.js';

export const AssessmentErrors = defineErrors({
  NOT_YOUR_ASSESSMENT: {
    status: 403,
    zh: '该评价由其他单位办理。',
    en: 'This assessment is dealt with by another unit.',
  },
  ASSESSMENT_TWO_TIERS: {
    status: 403,
    zh: '您已在其他层级办理过该评价，同一人不能在两个层级办理。',
    en: 'You have acted on this assessment at another tier; nobody acts at two tiers.',
    hintZh: '请由本单位其他人员办理。',
    hintEn: 'Another person of your unit has to act.',
  },
  ASSESSMENT_RETURNED_ENOUGH: {
    status: 409,
    zh: '本层级已退回 {most} 次，不能再次退回。',
    en: 'This tier has returned it {most} times already.',
    hintZh: '请根据现有材料核实评分。',
    hintEn: 'Assess it on what there is.',
  },
  RETURN_RUNNING: {
    status: 409,
    zh: '补正期限至 {dueOn}，期满前请等待企业补正。',
    en: 'The enterprise can mend it until {dueOn}; wait until then.',
  },
  NOTHING_TO_PUBLISH: {
    status: 409,
    zh: '{year} 年度没有已评定等级、等待公布的企业。',
    en: 'Nothing of {year} is graded and waits for publication.',
  },
  UPDATE_TAKEN_NO_MORE: {
    status: 409,
    zh: '{year} 年度信息更新的补报已于 {until} 24:00 截止，不能再报送。',
    en: 'The update of {year} could be filed late until {until}; it is not taken any more.',
    hintZh:
      '请在企业档案中继续完善数据，并向所在地主管部门书面说明原因；如收到拟处理告知，可在期限内提出申辩。',
    hintEn:
      'Keep your figures complete in the enterprise file and tell your authority why; you can object to what is proposed within its time.',
  },
});

export const AssessmentFieldRules = defineFieldRules({
  notReturnable: ['不是本次报送中可以补正的内容。', 'Not something of this update that can be mended.'],
});
