import { texts as all } from '#texts/officer';
import { useFilters } from '../../../ui/filters/use-filters.js';
import { Page } from '../../../ui/Page.js';
import { Panel } from '../../../ui/Panel.js';
import { ChosenFirm } from './ChosenFirm.js';
import { FindFirm } from './FindFirm.js';
import { RegisterFirm } from './RegisterFirm.js';
import { StartCase } from './StartCase.js';

const { prepare: texts } = all;

/** 代建申报: the enterprise, the round, and on to the form. What was chosen stands in the address. */
export default function Prepare() {
  const { values, put } = useFilters(['q', 'enterpriseId', 'roundId', 'register']);
  const { q, enterpriseId, roundId, register } = values;
  const choose = (id: string | undefined) => put({ enterpriseId: id, register: undefined });
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Panel title={register ? texts.registerTitle : texts.steps.enterprise}>
        {enterpriseId ? (
          <ChosenFirm id={enterpriseId} onChange={() => choose(undefined)} />
        ) : register ? (
          <RegisterFirm onDone={choose} onCancel={() => put({ register: undefined })} />
        ) : (
          <FindFirm
            q={q}
            onSearch={(text) => put({ q: text })}
            onChoose={choose}
            onRegister={() => put({ register: 'new' })}
          />
        )}
      </Panel>
      {enterpriseId && (
        <Panel title={texts.steps.round}>
          <StartCase
            key={enterpriseId}
            enterpriseId={enterpriseId}
            roundId={roundId}
            onRound={(id) => put({ roundId: id })}
          />
        </Panel>
      )}
    </Page>
  );
}
