import { listen, runProcess, startService, stopOnSignals } from './app/service.js';

const role = process.argv[2] === 'api' ? 'api' : 'all';

await runProcess(role, async (config) => {
  const service = await startService(config);
  stopOnSignals(service);
  const address = await listen(service);
  process.stdout.write(`分工 Fengong 已启动：${address}\n接口文档：${address}/api/docs\n`);
});
