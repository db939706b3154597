import { texts } from '#texts/findings';
import { useToday } from '../../api/today.js';
import { DueTag } from '../../ui/DueTag.js';

interface AnswerTimeProps {
  /** The last day on which the enterprise can object. */
  readonly until: string;
  readonly provisional: boolean;
}

/** How long the enterprise can object; once the time is over nothing is overdue, the head can decide. */
export function AnswerTime({ until, provisional }: AnswerTimeProps) {
  const today = useToday();
  return today > until ? texts.over(until) : <DueTag on={until} provisional={provisional} />;
}
