/**
 * `npm run criteria:verify`: runs every kept judgment again, on the database that DATABASE_URL names, and compares the
 * bytes. Exit code 0 when all agree, 1 when one does not, 2 when it could not begin.
 */
const { readConfig } = await import('../dist/config/env.js');
const { verifyJudgments } = await import('../dist/src/criteria-verify.js');

const EVERY = 10_000;

try {
  let told = 0;
  const { judgments, doubtful } = await verifyJudgments(readConfig(), (done) => {
    if (done - told < EVERY) return;
    told = done;
    console.log(`已核对 ${done} 条 …`);
  });
  for (const { id, doubt } of doubtful) console.log(`${id}  ${doubt}`);
  console.log(
    doubtful.length === 0
      ? `已核对 ${judgments} 条判断，全部逐字节一致。All ${judgments} judgments agree.`
      : `已核对 ${judgments} 条判断，${doubtful.length} 条不一致。${doubtful.length} of ${judgments} judgments differ.`,
  );
  process.exitCode = doubtful.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error.type ? `${error.type.zh}\n${error.type.en}` : error.message);
  process.exit(2);
}
