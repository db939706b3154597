import { describe, expect, it } from '@jest/globals';
import { mainJobWeb, type Person } from '../support/web/index.js';

const LIMIT_MS = 120_000;
const PROVINCIAL = '近三年内名次最好的省部级科技奖励的证书签署日期';
const at = mainJobWeb();

const dialogOf = (person: Person) => person.page.getByRole('dialog');
const groupOf = (person: Person, name: string) => person.page.getByRole('region', { name, exact: true });
const rowOf = (person: Person, name: string) => person.page.getByRole('row').filter({ hasText: name });

/** Saves the open dialog and waits until it is gone. */
async function save(person: Person): Promise<void> {
  await person.press('保存', dialogOf(person));
  await dialogOf(person).waitFor({ state: 'hidden' });
  await person.settled();
}

describe('the facts in the file of an enterprise', () => {
  it(
    'are entered by group and cleared again; an officer sees what is known, on what ground and from whom',
    async () => {
      const filer = await at.job.app.filer(at.job.countyId);
      const firm = await at.web.person(filer);
      await firm.open('/file');
      await groupOf(firm, '研发机构与奖励').getByText('已填写 0 / 10 项').waitFor();
      await firm.press('填写研发机构与奖励');
      await firm.choose('研发机构级别', '省部级', dialogOf(firm));
      await firm.field('近三年内名次最好的国家级科技奖励的证书签署日期', dialogOf(firm)).fill('2024-05-20');
      await firm
        .field('凭证：近三年内名次最好的国家级科技奖励的证书签署日期', dialogOf(firm))
        .fill('2024-J-302-1-05');
      await firm.field('该国家级奖励中本单位排名', dialogOf(firm)).fill('３');
      await firm.field(`${PROVINCIAL}：没有`, dialogOf(firm)).check();
      await firm.field('来源', dialogOf(firm)).fill('获奖证书');
      await save(firm);
      await groupOf(firm, '研发机构与奖励').getByText('已填写 4 / 10 项').waitFor();
      await rowOf(firm, PROVINCIAL).getByText('没有', { exact: true }).waitFor();

      await firm.press('填写质量与数字化');
      await firm.choose('拥有自主品牌', '是', dialogOf(firm));
      await firm.choose('获得省级以上质量奖', '否', dialogOf(firm));
      await firm.field('来源', dialogOf(firm)).fill('企业自报');
      await save(firm);
      await rowOf(firm, '拥有自主品牌').getByText('是', { exact: true }).waitFor();
      await rowOf(firm, '获得省级以上质量奖').getByText('否', { exact: true }).waitFor();
      await firm.shot('enterprise-attributes');

      const officer = await at.web.person(at.job.countyHandler);
      await officer.open(`/enterprises/${filer.enterpriseId}`);
      const award = rowOf(officer, '近三年内名次最好的国家级科技奖励的证书签署日期');
      for (const text of ['2024-05-20', '2024-J-302-1-05', '获奖证书', /^firm.* 2026-09-01$/])
        await award.getByText(text).first().waitFor();
      await rowOf(officer, '高新技术企业证书有效期至').getByText('未填写').waitFor();

      await firm.press('填写质量与数字化');
      await firm.choose('获得省级以上质量奖', '未知', dialogOf(firm));
      await save(firm);
      await rowOf(firm, '获得省级以上质量奖').getByText('未填写').waitFor();
      const { groups } = (await filer.get(`/api/enterprises/${filer.enterpriseId}/attributes`)).body as {
        groups: { rows: { key: string; value: string | null }[] }[];
      };
      const known = groups.flatMap(({ rows }) => rows).filter(({ value }) => value !== null);
      expect(Object.fromEntries(known.map(({ key, value }) => [key, value]))).toEqual({
        ...{ instituteLevel: 'PROVINCE', nationalAwardOn: '2024-05-20', nationalAwardRank: '3' },
        ...{ provincialAwardOn: 'NONE', ownBrand: 'true' },
      });
    },
    LIMIT_MS,
  );

  it(
    'are refused at their field, and nothing typed is lost',
    async () => {
      const filer = await at.job.app.filer(at.job.countyId);
      const firm = await at.web.person(filer);
      await firm.open('/file');
      await firm.press('填写发展评价');
      const dialog = dialogOf(firm);
      const score = firm.field('专精特新发展评价得分（2025 年）', dialog);
      const proof = firm.field('凭证：专精特新发展评价得分（2025 年）', dialog);
      await firm.field('来源', dialog).fill('国家平台');
      await proof.fill('平台评价结果');
      await firm.press('保存', dialog);
      await dialog.getByText('请填写内容，或清空凭证。').waitFor();
      await score.fill('62.505');
      await dialog.getByText('最多两位小数。').waitFor();
      await score.fill('120.5');
      await proof.fill('');
      await firm.press('保存', dialog);
      firm.complaints.forgive(/400/);
      await dialog.getByText('不能大于 120。').first().waitFor();
      expect(await score.getAttribute('aria-invalid')).toBe('true');
      expect(await proof.getAttribute('aria-invalid')).toBe('true');
      expect(await score.inputValue()).toBe('120.50');
      await firm.shot('enterprise-attributes-refused');
      await score.fill('62.5');
      await proof.fill('平台评价结果');
      await save(firm);
      await rowOf(firm, '专精特新发展评价得分（2025 年）').getByText('62.50').waitFor();
    },
    LIMIT_MS,
  );
});
