import { Command, Option } from 'commander';

/**
 * The command line. Each command's code is loaded when it is called: `parse` must not wait for a framework that it
 * does not need. Results go to standard output, everything else to standard error; exit code 1 is a refusal.
 */
const program = new Command('fengong')
  .description('分工：分工方案的识别、跟踪与评估')
  .showHelpAfterError('（用 --help 查看用法）')
  .helpCommand(false);

program
  .command('parse')
  .description('识别分工方案文件，不使用数据库；默认打印摘要与疑点，--json 打印完整草案')
  .argument('<file>', '分工方案文件（Word、PDF、Excel、CSV、网页或纯文本）')
  .option('--json', '以 JSON 打印完整草案')
  .action(async (file: string, options: { json?: boolean }) => {
    const { parse } = await import('./app/cli/parse.js');
    await parse(file, options);
  });

program
  .command('migrate')
  .description('把数据库结构更新到本版本')
  .action(async () => {
    const { migrate } = await import('./app/cli/migrate.js');
    await migrate();
  });

program
  .command('backup')
  .description('把全部数据和文件备份到一个文件；服务可以照常运行')
  .argument('<file>', '备份文件，如 fengong-2023-06-30.tar；不会覆盖已有的文件')
  .action(async (file: string) => {
    const { backup } = await import('./app/cli/backup.js');
    await backup(file);
  });

program
  .command('restore')
  .description('把备份恢复到一个空的数据目录或数据库，逐项核对，并校验审计记录')
  .argument('<file>', 'fengong backup 写出的文件')
  .action(async (file: string) => {
    const { restore } = await import('./app/cli/restore.js');
    await restore(file);
  });

program
  .command('import')
  .description('导入分工方案：识别、自动对应单位、确认，打印方案编号')
  .argument('<file>')
  .option('--jurisdiction <code>', '辖区代码；只有一个辖区时可省略')
  .option('--new-units', '把没有对应上的名称登记为新单位，而不是停下来')
  .action(async (file: string, options: { jurisdiction?: string; newUnits?: boolean }) => {
    const { importScheme } = await import('./app/cli/import.js');
    await importScheme(file, options);
  });

program
  .command('evaluate')
  .description('生成评估：冻结快照并写出报告（Word、网页、PDF）、数据表（Excel）和挂图')
  .argument('<scheme>', '方案编号')
  .addOption(new Option('--kind <kind>', '评估类型').choices(['annual', 'mid_term', 'final']).default('mid_term'))
  .requiredOption('--as-of <day>', '数据截止日，如 2023-06-30')
  .requiredOption('--out <path>', '写到哪个目录；或一个文件名，以 .docx .html .xlsx .svg .pdf 结尾，只写这一个')
  .option('--kinds <kinds>', '写哪几种，用逗号隔开：docx,html,xlsx,svg,pdf；省略为全部')
  .action(async (scheme: string, options: { kind: string; asOf: string; out: string; kinds?: string }) => {
    const { evaluate } = await import('./app/cli/evaluate.js');
    await evaluate(scheme, options);
  });

const seed = program.command('seed').description('准备数据');
seed
  .command('demo')
  .description('装入演示数据（武昌区，进展为虚构）')
  .action(async () => {
    const { seedDemo } = await import('./app/cli/demo.js');
    await seedDemo();
  });

program
  .command('demo')
  .description('装入演示数据并启动服务')
  .action(async () => {
    const { demo } = await import('./app/cli/demo.js');
    await demo();
  });

const jurisdiction = program.command('jurisdiction').description('辖区');
jurisdiction
  .command('add')
  .argument('<code>', '行政区划代码，如 420106')
  .argument('<name>', '名称，如 武昌区')
  .addOption(new Option('--level <level>', '级别').choices(['CITY', 'DISTRICT', 'STREET']).default('DISTRICT'))
  .option('--parent <code>', '上级辖区的代码')
  .action(async (code: string, name: string, options: { level: string; parent?: string }) => {
    const { addJurisdiction } = await import('./app/cli/jurisdiction.js');
    await addJurisdiction(code, name, options);
  });

const user = program.command('user').description('用户');
user
  .command('add')
  .argument('<login>', '登录名')
  .requiredOption('--jurisdiction <code>', '辖区代码')
  .requiredOption('--name <name>', '姓名')
  .requiredOption(
    '--role <role>',
    '角色：reporter approver coordinator supervisor leader evaluator administrator auditor',
  )
  .option('--unit <name>', '所在单位')
  .description('新增用户；密码从标准输入读取一行')
  .action(async (login: string, options: { jurisdiction: string; name: string; role: string; unit?: string }) => {
    const { addUser } = await import('./app/cli/user.js');
    await addUser(login, options);
  });

const reminders = program.command('reminders').description('提醒与催办');
reminders
  .command('sweep')
  .description('立即检查并发出到期的提醒')
  .option('--at <instant>', '按这个时刻检查，如 2023-07-03T09:30:00+08:00')
  .option('--dry-run', '只打印会发出什么')
  .action(async (options: { at?: string; dryRun?: boolean }) => {
    const { sweep } = await import('./app/cli/reminders.js');
    await sweep(options);
  });

const rollup = program.command('rollup').description('汇总');
rollup
  .command('rebuild')
  .argument('<scheme>', '方案编号')
  .description('从全部已认定的事实重新汇总')
  .action(async (scheme: string) => {
    const { rebuildRollup } = await import('./app/cli/rollup.js');
    await rebuildRollup(scheme);
  });

const audit = program.command('audit').description('审计记录');
audit
  .command('verify')
  .description('沿散列链校验全部审计记录，说出被修改、删除、插入或调换的是哪一条')
  .option('--jurisdiction <code>', '只校验这个辖区')
  .option('--head <seq:hash>', '与先前另行保存的链尾比对（须同时指定辖区）')
  .action(async (options: { jurisdiction?: string; head?: string }) => {
    const { verifyAudit } = await import('./app/cli/audit.js');
    await verifyAudit(options);
  });
audit
  .command('retire')
  .argument('<month>', '如 2023-01：删除该月之前的记录')
  .description('删除超过保存期限的审计记录，保留散列链')
  .action(async (month: string) => {
    const { retireAudit } = await import('./app/cli/audit.js');
    await retireAudit(month);
  });

const jobs = program.command('jobs').description('后台作业');
jobs
  .command('failed')
  .description('列出失败的作业')
  .action(async () => {
    const { listFailedJobs } = await import('./app/cli/jobs.js');
    await listFailedJobs();
  });
jobs
  .command('redrive')
  .description('重新执行失败的作业')
  .argument('[name]', '只重新执行这一种作业')
  .action(async (name?: string) => {
    const { redriveFailedJobs } = await import('./app/cli/jobs.js');
    await redriveFailedJobs(name);
  });

await program.parseAsync();
