const COLUMNS = [
  ['case', ({ title }) => title],
  ['rounds', ({ rounds }) => rounds],
  ['due', ({ due }) => due],
  ['in-app lost', ({ inAppLost }) => inAppLost],
  ['in-app repeated', ({ inAppRepeated }) => inAppRepeated],
  ['mails', ({ mails }) => mails],
  ['mails lost', ({ mailsLost }) => mailsLost],
  ['repeated, ledger says unknown', ({ repeatedKnown }) => repeatedKnown],
  ['repeated, it does not', ({ repeatedUnknown }) => repeatedUnknown],
];

/** The cases, lost and repeated, as a table of Markdown. */
export function tableOf(rows) {
  const lines = [
    COLUMNS.map(([name]) => name),
    ...rows.map((row) => COLUMNS.map(([, value]) => String(value(row)))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const text = lines.map(
    (line) =>
      `| ${line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [text[0], rule, ...text.slice(1)].join('\n');
}

/** Whether nothing is lost, and nothing repeated of which the ledger does not say so. */
export function holds({ inAppLost, inAppRepeated, mailsLost, repeatedUnknown }) {
  return inAppLost + inAppRepeated + mailsLost + repeatedUnknown === 0;
}
