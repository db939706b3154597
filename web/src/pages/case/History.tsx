import { texts } from '#texts/case';
import { useApplicationForm, useCatalogue } from '../../api/catalogue.js';
import { type CaseView, type HistoryLine, useCaseHistory } from '../../api/case.js';
import { isEnterprise, useSession } from '../../api/session.js';
import { timeOf } from '../../ui/dates.js';
import { Panel } from '../../ui/Panel.js';
import { Empty, Loaded } from '../../ui/States.js';
import { toneOf } from '../../ui/Tag.js';
import { type Moment, Timeline, Told } from '../../ui/Timeline.js';

const { history: words } = texts;

/** Every act on the case, the latest first. */
export function History({ view }: { readonly view: CaseView }) {
  const read = useCaseHistory(view.id);
  const momentOf = useMoments(view.track);
  return (
    <Panel title={words.title}>
      <Loaded read={read}>
        {(lines) =>
          lines.length === 0 ? (
            <Empty>{words.empty}</Empty>
          ) : (
            <Timeline label={words.title} moments={[...lines].reverse().map(momentOf)} />
          )
        }
      </Loaded>
    </Panel>
  );
}

/** An act as it is shown: states in the words of the reader's side, fields by their labels. */
function useMoments(track: string): (line: HistoryLine) => Moment {
  const { data: form } = useApplicationForm(track);
  const { data: catalogue } = useCatalogue();
  const own = isEnterprise(useSession());
  const fieldWords = new Map(form?.fields.map(({ key, zh }) => [key, zh]));
  const stateWords = new Map(
    catalogue?.caseStates.map(({ code, zh, enterpriseZh }) => [code, own ? enterpriseZh : zh]),
  );
  return (line) => ({
    key: String(line.seq),
    when: timeOf(line.at),
    title: line.actionZh,
    tone: toneOf(line.toState),
    note: whoOf(line),
    children: (
      <Entry
        line={line}
        from={stateWords.get(line.fromState) ?? line.fromState}
        fields={(line.fields ?? []).map((key) => fieldWords.get(key) ?? key)}
      />
    ),
  });
}

interface EntryProps {
  readonly line: HistoryLine;
  readonly from: string;
  readonly fields: readonly string[];
}

function Entry({ line, from, fields }: EntryProps) {
  const { fromState, toState, toStateZh, opinion, reasonTold, remark, dueOn } = line;
  const { evaluator, conclusion, ...papers } = { ...line.documents } as Readonly<Record<string, string>>;
  const fromEnterprise = line.role.startsWith('ENTERPRISE');
  return (
    <>
      <div>{fromState === toState ? words.stays(toStateZh) : words.fromTo(from, toStateZh)}</div>
      {opinion && (
        <Told name={words.opinion} internal={words.internal}>
          {opinion}
        </Told>
      )}
      {reasonTold && <Told name={fromEnterprise ? words.explained : words.told}>{reasonTold}</Told>}
      {fields.length > 0 && <Told name={words.fields}>{fields.join('、')}</Told>}
      {evaluator && (
        <Told name={words.evaluator} internal={words.internal}>
          {evaluator}
        </Told>
      )}
      {conclusion && (
        <Told name={words.conclusion} internal={words.internal}>
          {conclusion}
        </Told>
      )}
      {Object.keys(papers).length > 0 && <Told name={words.papers}>{papersOf(papers)}</Told>}
      {remark && <Told name={words.remark}>{remark}</Told>}
      {dueOn && <div>{words.due(dueOn)}</div>}
    </>
  );
}

function whoOf({ byName, actorName, preparedByName }: HistoryLine): string {
  const person = actorName && actorName !== byName ? actorName : '';
  const prepared = preparedByName ? words.prepared(preparedByName) : '';
  return [byName, person, prepared].filter(Boolean).join(' ');
}

function papersOf(papers: Readonly<Record<string, string>>): string {
  return Object.entries(papers)
    .map(([key, value]) => `${words.documents[key] ?? key} ${value}`)
    .join('；');
}
