/** For so many milliseconds a person looks at a page that loads without wondering. */
export const readersPatience = 5_000;

/**
 * What a promise comes to, or `pending` where that takes longer than so many milliseconds: the page then says that it is
 * being computed. It goes on by itself; a fault of it after that is nobody's any more, and the next who asks meets it anew.
 */
export async function waitFor<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | 'pending'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'pending'>((resolve) => {
    timer = setTimeout(() => resolve('pending'), milliseconds);
  });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
