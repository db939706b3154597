import { useParams } from 'react-router';
import { texts } from '#texts/self-check';
import { useWords } from '../../api/catalogue.js';
import { type Asked, type Purpose, useSelfCheck, useSelfCheckOf } from '../../api/judgments.js';
import { useFilters } from '../../ui/filters/use-filters.js';
import { JudgmentHead } from '../../ui/judgment/JudgmentHead.js';
import { JudgmentParts } from '../../ui/judgment/JudgmentParts.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { NoticeBox } from '../../ui/Messages.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { Loaded } from '../../ui/States.js';
import { Choices } from './Choices.js';
import { subjectOf, useAskedEnterprise, useWays } from './subject.js';
import { WhatIfPanel } from './what-if/WhatIfPanel.js';

const IN_ADDRESS = ['of', 'purpose', 'product'] as const;

/** One title or track: the answer, what is missing to it, every condition, and what would be if. */
export default function SelfCheckItem() {
  const { id } = useParams();
  const enterpriseId = useAskedEnterprise(id);
  const ways = useWays(enterpriseId);
  const word = useWords();
  const { values, put } = useFilters(IN_ADDRESS);
  const subject = subjectOf(values.of);
  const asked: Asked = {
    ...(values.purpose && { purpose: values.purpose as Purpose }),
    ...(values.product && { productId: values.product }),
  };
  const read = useSelfCheckOf(enterpriseId, subject, asked);
  const { data: all } = useSelfCheck(enterpriseId);
  const name = word(subject.kind === 'TRACK' ? 'tracks' : 'titleKinds', subject.code);
  const firm = all?.enterpriseName ?? '';
  return (
    <Page
      title={texts.titleOf(name)}
      lead={firm}
      extra={
        <>
          <LinkButton to={ways.all}>{texts.back}</LinkButton>
          <LinkButton to={ways.file}>{texts.file}</LinkButton>
        </>
      }
    >
      <NoticeBox>{texts.note}</NoticeBox>
      <Choices
        enterpriseId={enterpriseId}
        subject={subject}
        purpose={values.purpose ?? read.data?.judgment.purpose}
        productId={values.product}
        onPurpose={(purpose) => put({ purpose })}
        onProduct={(product) => put({ product })}
      />
      <Loaded read={read}>
        {({ judgment, inputs }) => (
          <>
            <Panel title={texts.head.title}>
              <JudgmentHead judgment={judgment} size={all?.sizeZh ?? null} />
            </Panel>
            <JudgmentParts judgment={judgment} file={ways.file} as={Panel}>
              <WhatIfPanel
                key={`${values.of ?? ''} ${values.purpose ?? ''} ${values.product ?? ''}`}
                enterpriseId={enterpriseId}
                subject={subject}
                asked={asked}
                judgment={judgment}
                inputs={inputs}
              />
            </JudgmentParts>
          </>
        )}
      </Loaded>
    </Page>
  );
}
