import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a measured program: leaves what it used, threads included, in the file that the environment names.
if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage = { megabytes: (peakKibibytes() * 1024) / 1e6, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(process.env.LEADQ_BENCH_USAGE, JSON.stringify(usage));
  });
}

/** Linux hands a parent's peak on to the programs that it starts; the status file tells the program's own. */
function peakKibibytes() {
  const { maxRSS } = process.resourceUsage();
  if (process.platform !== 'linux') return maxRSS;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? maxRSS);
}
