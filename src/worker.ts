import { runProcess, startService, stopOnSignals } from './app/service.js';

await runProcess('worker', async (config) => {
  const service = await startService(config);
  stopOnSignals(service);
  process.stdout.write('分工 Fengong 后台作业进程已启动\n');
});
