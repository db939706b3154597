import { Progress } from 'antd';
import { texts } from '#texts/impacts';
import { isUnfinished, percentOf, type RunItem } from './runs.js';

const STATUS = { DONE: 'success', FAILED: 'exception', CANCELLED: 'normal' } as const;

/** How many enterprises of a run have been judged. */
export function RunProgress({ run }: { readonly run: RunItem }) {
  const { done, total, draftTitle, state } = run;
  const said = texts.progress(done, total);
  return (
    <Progress
      percent={percentOf(run)}
      status={isUnfinished(run) ? 'active' : STATUS[state as keyof typeof STATUS]}
      size="small"
      format={() => said}
      aria-label={texts.progressOf(draftTitle)}
    />
  );
}
