import { Link } from 'react-router';
import { texts } from '#texts/app';
import { Page } from '../ui/Page.js';
import { PATHS } from './paths.js';

export function NotFound() {
  return (
    <Page title={texts.notFound.title}>
      <p>{texts.notFound.text}</p>
      <Link to={PATHS.home}>{texts.notFound.back}</Link>
    </Page>
  );
}
