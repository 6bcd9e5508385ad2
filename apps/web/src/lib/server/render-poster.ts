/** Held apart from the `import`, so that the build does not look into it: see {@link renderPoster}. */
const source = '@minat/document/pdf';

/**
 * `renderPoster` of the room pdf, as it stands in its package and not in our bundle: it begins a thread, whose program it
 * looks for beside itself.
 */
export const renderPoster: typeof import('@minat/document/pdf').renderPoster = async (poster) => {
  const pdf = (await import(/* @vite-ignore */ source)) as typeof import('@minat/document/pdf');
  return pdf.renderPoster(poster);
};
