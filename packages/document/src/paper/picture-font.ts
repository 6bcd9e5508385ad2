import { createRequire } from 'node:module';

export interface PictureFont {
  readonly family: string;
  readonly file: string;
}

/** The font of drawings on paper, shipped as a package, so that a picture is the same wherever it is made. */
export function pictureFont(): PictureFont {
  const { resolve } = createRequire(import.meta.url);
  return {
    family: 'Source Sans 3',
    file: resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  };
}
