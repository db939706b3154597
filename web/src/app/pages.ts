import { type ComponentType, lazy } from 'react';
import type { PageName } from './paths.js';

interface PageEntry {
  /** Open without an account. */
  readonly open?: true;
  readonly view: ComponentType;
}

/** A page is fetched when it is first shown. */
const page = (load: () => Promise<{ default: ComponentType }>): PageEntry => ({ view: lazy(load) });
const openPage = (load: () => Promise<{ default: ComponentType }>): PageEntry => ({
  ...page(load),
  open: true,
});

/** Every page by its name in `PATHS`. `home` shows each person the page they come for. */
export const PAGES: Readonly<Partial<Record<PageName, PageEntry>>> = {
  signIn: openPage(() => import('../pages/account/SignIn.js')),
  register: openPage(() => import('../pages/account/Register.js')),
  invitation: openPage(() => import('../pages/account/Invitation.js')),
  password: page(() => import('../pages/account/Password.js')),
  inbox: page(() => import('../pages/account/Inbox.js')),
};
