/** Colours and fonts below a selector, light and dark: every text on its ground at least 4.5 : 1. */
export const tokensOf = (selector: string): string => `
${selector} {
  color-scheme: light dark;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --serif: "Iowan Old Style", Georgia, Cambria, "Noto Serif", "Liberation Serif", serif;
  --paper: #fbfaf6; --ink: #1c1f1e; --quiet: #565b58; --rule: #d9d4c5; --rule-strong: #85806f; --shade: #1c1f1e24;
  --action: #274a7c; --warm: #8a5a2b;
  --good: #0b6347; --good-wash: #e9f3ec; --plain-wash: #edf1f7;
  --caution: #7a5200; --caution-wash: #faf1da; --serious: #a02619; --serious-wash: #fbe9e4;
}
@media screen and (prefers-color-scheme: dark) {
  ${selector} {
    --paper: #161917; --ink: #e9e6dd; --quiet: #a9aea9; --rule: #393f3b; --rule-strong: #7b817c; --shade: #e9e6dd29;
    --action: #a6c3ef; --warm: #d6a46f;
    --good: #84d0ae; --good-wash: #17291f; --plain-wash: #1c2531;
    --caution: #e5bd66; --caution-wash: #2b2413; --serious: #f2a296; --serious-wash: #331b17;
  }
}
`;
