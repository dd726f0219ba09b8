import { looksPersonal } from '../fields/personal-text.ts';

const LONGEST = 60;

/** Whether a reason of sales can be shown to anybody. What is said once in many words is a remark about somebody. */
export function isFitToShow(reason: string, times: number): boolean {
  return !looksPersonal(reason) && [...reason].length <= LONGEST && (times > 1 || reason.split(/\s+/).length <= 4);
}
