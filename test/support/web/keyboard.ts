import type { Locator, Page } from 'playwright-core';

/** Presses without anything new before a walk counts as stuck. */
const PATIENCE = 12;
const MOST_PRESSES = 400;

/** What a page notes of the focus while somebody goes through it with the Tab key. */
interface FocusNotes {
  readonly visited: Set<Element>;
  readonly unseen: string[];
  /** What the main part offers and nobody has come to. */
  missed(): string[];
}

/**
 * Goes through a page with the Tab key from its top.
 * @returns what in the main part was not reached (a trap leaves everything behind it), and what had the focus without
 * showing it
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.evaluate(noteFocus);
  let [presses, known, sinceNew] = [0, 0, 0];
  while (presses < MOST_PRESSES && sinceNew < PATIENCE) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(
      () => (window as unknown as { focusNotes: FocusNotes }).focusNotes.visited.size,
    );
    [sinceNew, known, presses] = [seen > known ? 0 : sinceNew + 1, seen, presses + 1];
  }
  return page.evaluate(() => {
    const { missed, unseen } = (window as unknown as { focusNotes: FocusNotes }).focusNotes;
    return [
      ...missed().map((element) => `not reached: ${element}`),
      ...unseen.map((element) => `focus not seen: ${element}`),
    ];
  });
}

/** Comes to an element by the Tab key alone. @throws when it is not reached */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by Tab: ${String(target)}`);
}

/** Runs in the page. */
function noteFocus(): void {
  const OFFERED = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const visited = new Set<Element>();
  const unseen = new Set<string>();

  const nameOf = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `<${element.tagName.toLowerCase()} type="${element.getAttribute('type') ?? ''}"> ${words.slice(0, 40)}`;
  };
  /** The frame of a list with several choices stands three steps outside its input. */
  const lookOf = (element: Element) => {
    const frame = element.parentElement?.parentElement;
    const near = [
      element,
      element.nextElementSibling,
      element.parentElement,
      frame,
      element.matches('[role=combobox]') ? frame?.parentElement : null,
    ];
    return near.map((part) => {
      if (!part) return '';
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
        getComputedStyle(part);
      return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor].join();
    });
  };
  /** One radio button of a group is reached by Tab, the others from there by the arrow keys. */
  const groupOf = (element: Element) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? `radio ${element.name}` : element;
  const isOffered = (element: HTMLElement) =>
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    !element.closest('[inert], [aria-hidden="true"]') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !(element instanceof HTMLInputElement && element.type === 'hidden');
  const offers = () => [...document.querySelectorAll<HTMLElement>(`:is(${OFFERED})`)].filter(isOffered);

  const before = new Map(offers().map((element) => [element, lookOf(element).join()]));
  const leave = () => {
    const element = document.activeElement as HTMLElement | null;
    const unfocused = element && before.get(element);
    if (element && unfocused !== undefined && lookOf(element).join() === unfocused)
      unseen.add(nameOf(element));
  };
  window.addEventListener('keydown', leave, { capture: true });
  window.addEventListener('focusin', ({ target }) => visited.add(target as Element));
  (window as unknown as { focusNotes: unknown }).focusNotes = {
    visited,
    get unseen() {
      return [...unseen];
    },
    missed: () => {
      const groups = new Set([...visited].map(groupOf));
      return offers()
        .filter((element) => element.closest('main') && !groups.has(groupOf(element)))
        .map(nameOf);
    },
  };
}
