/**
 * The words of one kind of notice; `{param}` places are filled from the notice's parameters, those that differ by
 * language from `paramZh` and `paramEn`.
 */
export interface NoticeText {
  readonly zh: readonly [title: string, body: string];
  readonly en: readonly [title: string, body: string];
}
