const LONGEST = 60;
/** An address, or digits enough for a phone number. */
const PERSONAL = /@|\d(?:\D{0,3}\d){6}/;

/** Whether a reason of sales can be shown to anybody. What is said once in many words is a remark about somebody. */
export function isFitToShow(reason: string, times: number): boolean {
  return !PERSONAL.test(reason) && [...reason].length <= LONGEST && (times > 1 || reason.split(/\s+/).length <= 4);
}
