/** A file's name as it is typed in a command line: in quotes where it holds more than letters, digits and path signs. */
export function shellWord(text: string): string {
  return /^[\w./\\:-]+$/.test(text) ? text : JSON.stringify(text);
}
