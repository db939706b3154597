const INTRODUCTION = `# Error codes

Written by \`npm run docs\`; do not edit.

Every failure is answered as \`application/problem+json\` (RFC 9457) with \`code\`, \`title\`, \`detail\`, \`hint\`,
\`requestId\` and \`errors[]\` (one entry per field at fault: \`field\`, \`code\`, \`detail\`). Texts are Chinese, or
English with \`Accept-Language: en\`. Codes are stable: a client branches on them, never on the texts. \`{…}\` stands
for a value of the case at hand. A row nobody may see from where the caller stands is answered like one that does not
exist.
`;

const FIELDS = `## Fields at fault

Codes of \`errors[]\`, besides the codes above. Where a form has a name for the field, the text begins with it.
`;

/** The page of every code the server can answer with, by HTTP status. */
export async function errorsPage() {
  await import('../../dist/src/app.module.js');
  const { errorCatalogue } = await import('../../dist/src/common/errors.js');
  const { fieldRules } = await import('../../dist/src/common/field-rules.js');
  const byStatus = group(errorCatalogue());
  const sections = [...byStatus].sort(([one], [other]) => one - other).map(section);
  return [INTRODUCTION, ...sections, fieldSection(fieldRules())].join('\n');
}

function group(types) {
  const byStatus = new Map();
  for (const type of types) byStatus.set(type.status, [...(byStatus.get(type.status) ?? []), type]);
  return byStatus;
}

function section([status, types]) {
  const lines = types.map(({ code, zh, en, hintZh, hintEn }) =>
    [`- \`${code}\``, sentence(zh, hintZh), sentence(en, hintEn)].join('\\\n  '),
  );
  return [`## ${status}\n`, ...lines, ''].join('\n');
}

function fieldSection(rules) {
  const lines = [...rules]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, [zh, en]]) => [`- \`${code}\``, sentence(zh), sentence(en)].join('\\\n  '));
  return [FIELDS, ...lines, ''].join('\n');
}

function sentence(text, hint = '') {
  return `${text} ${hint}`.trim().replaceAll('\n', ' ').replaceAll('_', '\\_');
}
