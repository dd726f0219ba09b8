import { writeFileSync } from 'node:fs';

// Loaded before a measured program: leaves what it used in the file that the environment names.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { megabytes: maxRSS / 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
  writeFileSync(process.env.LEADQ_BENCH_USAGE, JSON.stringify(usage));
});
