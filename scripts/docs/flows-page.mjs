const INTRODUCTION = `# Flows

Written by \`npm run docs\` from the tables the server runs on (\`case-flows.ts\`, \`membership.flow.ts\`,
\`reexamination.flow.ts\`, \`assessment.flow.ts\`, \`major-change.flow.ts\`); do not edit.

An arrow says which action leads from one state to another and who does it; \`+\` marks what a handler prepares and
the head of the same unit decides. Arrows into _back_ are returns and objections, which end where they came from. Left out
of the pictures: a ban of the enterprise's code ends its case from every state.
`;

const TIERS = { PROVINCE: 'province', CITY: 'city', COUNTY: 'county' };

/** The page with one picture per flow table. */
export async function flowsPage() {
  const { flowSpec } = await import('../../dist/src/modules/application/flow/case-flows.js');
  const { STATE_INFO } = await import('../../dist/src/modules/application/case/case-states.js');
  const { MEMBERSHIP_FLOW } = await import('../../dist/src/modules/pool/membership/membership.flow.js');
  const { STATE_ZH } = await import('../../dist/src/modules/pool/pool-words.js');
  const review = '../../dist/src/modules/review/reexamination';
  const { REEXAMINATION_FLOWS } = await import(`${review}/reexamination.flow.js`);
  const { REEXAMINATION_STATE_ZH } = await import(`${review}/reexamination-words.js`);
  const { ASSESSMENT_FLOW } =
    await import('../../dist/src/modules/review/assessment/flow/assessment.flow.js');
  const { ASSESSMENT_STATE_ZH } =
    await import('../../dist/src/modules/review/assessment/assessment-words.js');
  const changes = '../../dist/src/modules/review/major-change';
  const { MAJOR_CHANGE_FLOW } = await import(`${changes}/major-change.flow.js`);
  const { MAJOR_CHANGE_STATE_ZH } = await import(`${changes}/major-change-words.js`);
  const caseName = (state) => STATE_INFO[state].zh;
  return [
    INTRODUCTION,
    ...Object.entries(TIERS).flatMap(([tier, word]) => [
      `## A case for the pool of the ${word}\n`,
      picture(flowSpec(tier), caseName),
    ]),
    '## A place in the pool\n',
    picture(MEMBERSHIP_FLOW, (state) => STATE_ZH[state]),
    ...Object.entries(TIERS).flatMap(([tier, word]) => [
      `## A 复核 of a place in the pool of the ${word}\n`,
      picture(REEXAMINATION_FLOWS[tier], (state) => REEXAMINATION_STATE_ZH[state]),
    ]),
    '## A yearly assessment\n',
    picture(ASSESSMENT_FLOW, (state) => ASSESSMENT_STATE_ZH[state]),
    '## A major change (重大变化)\n',
    picture(MAJOR_CHANGE_FLOW, (state) => MAJOR_CHANGE_STATE_ZH[state]),
  ].join('\n');
}

function picture(flow, nameOf) {
  const goesBack = flow.rows.some(({ to }) => to === '@resume');
  const names = flow.states.map((state) => `  state "${nameOf(state)}" as ${state}`);
  if (goesBack) names.push('  state "back" as BACK');
  const arrows = new Map();
  for (const row of flow.rows.filter(({ action }) => action !== 'endByBan')) {
    const way = `${row.from} --> ${row.to === '@resume' ? 'BACK' : row.to}`;
    arrows.set(way, [...(arrows.get(way) ?? []), label(row)]);
  }
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...names,
    ...flow.initial.map((state) => `  [*] --> ${state}`),
    ...[...arrows].map(([way, labels]) => `  ${way}: ${[...new Set(labels)].join(', ')}`),
    ...flow.final.map((state) => `  ${state} --> [*]`),
    '```',
    '',
  ].join('\n');
}

function label({ action, role, tier, prepared, when }) {
  const who = [tier, role].filter(Boolean).join(' ').toLowerCase();
  return `${action}${when ? ` if ${when}` : ''} (${who}${prepared ? ' +' : ''})`;
}
