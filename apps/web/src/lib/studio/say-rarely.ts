/**
 * Says a text at once, and whatever changes within so many milliseconds after it only when they are over, the newest alone:
 * a screen reader reads each to its end, and who listens wants to do something else meanwhile.
 */
export function sayRarely(say: (text: string) => void, every: number): (text: string) => void {
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const rest = (): void => {
    timer = setTimeout(() => {
      timer = null;
      if (waiting === null) return;
      say(waiting);
      waiting = null;
      rest();
    }, every);
  };
  return (text) => {
    if (timer !== null) waiting = text;
    else {
      say(text);
      rest();
    }
  };
}
