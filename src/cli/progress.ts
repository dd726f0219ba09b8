import { printable } from '../report/printable.ts';
import type { Progress } from '../run/request.ts';

/** Shows on a terminal's standard error how far a run is; silent elsewhere. */
export async function createProgress(enabled: boolean): Promise<{ update(progress: Progress): void; stop(): void }> {
  if (!enabled || !process.stderr.isTTY) return { update() {}, stop() {} };
  const { default: ora } = await import('ora');
  const spinner = ora({ stream: process.stderr, discardStdin: false }).start('reading');
  const started = performance.now();
  return {
    update({ source, rows, bytesRead, bytesTotal }) {
      const seconds = (performance.now() - started) / 1000;
      const rate = seconds > 0.5 ? `, ${count(rows / seconds)} rows/s` : '';
      const share = bytesTotal ? Math.min(1, bytesRead / bytesTotal) : undefined;
      const left =
        share !== undefined && share > 0.02 && seconds > 1
          ? `, ${Math.ceil((seconds * (1 - share)) / share)} s left`
          : '';
      const percent = share === undefined ? '' : ` ${Math.floor(share * 100)}%`;
      spinner.text = `${printable(source)}${percent}: ${count(rows)} rows${rate}${left}`;
    },
    stop() {
      spinner.stop();
    },
  };
}

function count(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
}
