import { texts } from '#texts/case-form';
import { type CaseAct, useCaseActs } from '../../../../api/case.js';
import { ActForm } from '../../../../ui/acts/ActForm.js';
import { DoneBox, NoticeBox } from '../../../../ui/Messages.js';
import { Loaded } from '../../../../ui/States.js';
import styles from '../case-form.module.css';
import { useFormPage } from '../form-context.js';
import { Missing } from './Missing.js';
import { OtherActs } from './OtherActs.js';
import { useFormAct } from './use-form-act.js';

/** Acts that hand the form on; the first that is offered stands on the page with its inputs. */
const HAND_ON = ['submit', 'resubmit', 'sendToConfirm'];
/** Refused to the post as such: somebody else's to do. */
const NOT_THIS_POST = 'FORBIDDEN';

interface SubmitPartProps {
  readonly onOpen: (part: string) => void;
  readonly onDone: (actZh: string) => void;
}

/** What is still missing, the promise that it is true, and everything else that can be done with the case now. */
export function SubmitPart({ onOpen, onDone }: SubmitPartProps) {
  const { view } = useFormPage();
  const read = useCaseActs(view.id);
  return (
    <div className={styles.stack}>
      {view.missing.length > 0 ? <Missing onOpen={onOpen} /> : <DoneBox>{texts.submit.ready}</DoneBox>}
      <Loaded read={read}>{(acts) => <Acts acts={acts} onDone={onDone} />}</Loaded>
    </div>
  );
}

function Acts({
  acts,
  onDone,
}: {
  readonly acts: readonly CaseAct[];
  readonly onDone: (actZh: string) => void;
}) {
  const run = useFormAct(onDone);
  const handOn = acts.find(({ action, code }) => HAND_ON.includes(action) && code !== NOT_THIS_POST);
  const others = acts.filter((act) => act !== handOn && act.code !== NOT_THIS_POST);
  return (
    <>
      {handOn && !handOn.allowed && <NoticeBox>{handOn.reason}</NoticeBox>}
      {handOn?.allowed && (
        <ActForm
          needs={handOn.needs}
          takes={handOn.takes}
          submitLabel={handOn.actionZh}
          busy={run.isPending}
          problem={run.error}
          onSubmit={(values) => run.run({ act: handOn, values })}
        />
      )}
      {others.length > 0 && <h3>{texts.submit.others}</h3>}
      <OtherActs acts={others} onDone={onDone} />
    </>
  );
}
