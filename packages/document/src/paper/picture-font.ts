import { createRequire } from 'node:module';

export interface PictureFont {
  readonly family: string;
  readonly file: string;
}

/** The font of drawings on paper, shipped as a package, so that a picture is the same wherever it is made. */
export function pictureFont(weight: 'regular' | 'bold' = 'regular'): PictureFont {
  const { resolve } = createRequire(import.meta.url);
  const name = weight === 'bold' ? '700Bold' : '400Regular';
  return {
    family: 'Source Sans 3',
    file: resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`),
  };
}
