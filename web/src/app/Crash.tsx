import { Component, type ReactNode } from 'react';
import { texts } from '#texts/app';

interface CrashState {
  readonly failed: 'NO' | 'CRASHED' | 'RENEWED';
}

/** A page whose parts were replaced on the server while it was open cannot fetch them any more. */
function isRenewed(error: unknown): boolean {
  return error instanceof TypeError && /import|module/i.test(error.message);
}

/** Says in plain words that a page failed, instead of an empty window. */
export class Crash extends Component<{ readonly children: ReactNode }, CrashState> {
  override state: CrashState = { failed: 'NO' };

  static getDerivedStateFromError(error: unknown): CrashState {
    return { failed: isRenewed(error) ? 'RENEWED' : 'CRASHED' };
  }

  override render(): ReactNode {
    if (this.state.failed === 'NO') return this.props.children;
    const words = this.state.failed === 'RENEWED' ? texts.renewed : texts.crashed;
    return (
      <main style={{ padding: 32, textAlign: 'center' }} role="alert">
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {texts.crashed.reload}
        </button>
      </main>
    );
  }
}
