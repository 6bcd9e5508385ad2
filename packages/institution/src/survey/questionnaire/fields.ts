/** What a form shows and sends back: the text of each control by its name. A box that is not ticked is left out. */
export type Fields = Readonly<Record<string, string>>;
