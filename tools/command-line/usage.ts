/** What --help prints. */

export const usage = `Gongbao reads Chinese government news: who said what, dates, policy formulations, summary.

  npm run -s annotate -- FILE…
      reads saved pages (.html), plain texts (.txt: headline in the first line, a paragraph a line)
      and articles (.json, .jsonl), and prints what it finds for people to read

  npm run -s annotate -- --jsonl < articles.jsonl
      one article a line in: {"url", "title", "published", "source", "paragraphs": ["…", …]}
      one annotated article a line out, in the same order; null for a line that cannot be used

  npm run -s annotate -- --html --url URL < page.html
      the bytes of a page in; its annotated article out; null where it is no government article

Options
  --format json|text   json is usual for --jsonl and --html, text for FILE…
  --url URL            the address of the page
  --title TEXT         the headline, where a .txt file does not begin with it
  --published DAY      the day of publication (2016-11-05), from which dates without a year are counted
  --help               this text

Exit status
  0  done
  2  bad input: one line on standard error says what is wrong
  3  a page that is no government article
`;
