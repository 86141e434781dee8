import { lineKey } from './line.ts';

/** Labels that are never an article's words, even in its middle: buttons, players, menus. Compared by `lineKey`. */
export const BUTTON_LABELS: ReadonlySet<string> = labels(`
  about us|accept|accept all|accessibility|account|ad|advertise|advertise with us|advertisement|
  advertising|alerts|app|apps|article continues|audio|back|back to top|breadcrumb|breadcrumbs|cancel|
  careers|categories|category|close|close menu|comment|comments|contact|contact us|contents|continue|
  cookie policy|cookie settings|cookies|copy|copy link|copy url|corrections|crosswords|dark mode|display|
  donate|download|e-paper|edition|editors picks|email|email this|epaper|explore more|export|facebook|faq|
  faqs|filed under|flipboard|follow|follow us|get alerts|get started|gift article|gift this article|
  give this article|help|home page|homepage|horoscopes|image|images|in the news|in this article|in this story|
  instagram|jump to content|languages|latest stories|latest updates|learn more|leave a comment|
  leave a reply|
  link copied|linkedin|listen|live tv|live updates|load more|loading|log in|login|logout|main menu|
  main navigation|menu|messenger|more|more from|more like this|more news|more options|more stories|
  more to read|most commented|most popular|most read|most shared|most viewed|my account|navigation|
  newsletter|newsletter signup|newsletters|next|next article|next post|next story|no comments|no result|
  no results|ok|on demand|open menu|open search|our newsletters|pause|pictures|pinterest|play|play video|
  popular|post a comment|premium|press|previous|previous article|previous post|previous story|print|
  print article|privacy|privacy policy|promoted|promoted stories|puzzles|quizzes|radio|read aloud|
  read later|read next|recent posts|recipes|recommended|recommended for you|recommended stories|reddit|
  refresh|register|related|related articles|related content|related news|related posts|related stories|
  related topics|remove ads|reply|reprints|republish|republish this article|rss|save|save article|
  save for later|save story|schedule|search|section|see all|see more|settings|share|share article|
  share on facebook|share on linkedin|share on twitter|share on whatsapp|share on x|share options|
  share page|share story|share this|share this article|share this page|share this post|share this story|
  share via|shop|show less|show more|sign in|sign out|sign up|sign up for free|sign up now|site map|
  sitemap|skip|skip ad|skip advertisement|skip to content|skip to main content|skip to navigation|
  skip to site index|snapchat|sponsor|sponsored|sponsored by|sponsored content|subscribe|subscribe now|
  subscribe today|subscriber only|subscribers only|subscription|subscriptions|support us|tags|telegram|
  terms|terms & conditions|terms and conditions|terms of service|terms of use|text size|threads|tiktok|
  todays paper|toggle menu|toggle navigation|topic|topics|transcript|trending|trending now|tumblr|tweet|
  twitter|url copied|viber|view all|view all result|view all results|view comments|view gallery|view more|
  watch|watch live|watch now|wechat|whats new|whatsapp|work with us|written by|x|you are here|
  you may also like|you might also like|your account|youtube|zoom`);

/**
 * Names of sections: furniture before and after an article, but good subheads in it ("Economy"), so they are only
 * looked for at its edges. Compared by `lineKey`.
 */
export const SECTION_LABELS: ReadonlySet<string> = labels(`
  about|africa|agriculture|all news|all sections|americas|analysis|archive|archives|art & design|arts|
  asia|australia|books|breaking|breaking news|business|canada|celebrities|celebrity|china|climate|
  community|conflicts|country|cricket|crime|culture|current affairs|defence|defense|diplomacy|economy|
  editorial|editors picks|education|election|elections|energy|english|entertainment|environment|europe|
  events|explainer|explainers|fashion|featured|features|film|finance|food|football|foreign|games|general|
  geopolitics|global development|golf|headlines|health|history|home|home news|hot|immigration|in pictures|
  india|international|investigations|ireland|jobs|justice|latest|latest news|latin america|law|lifestyle|
  live|local|local news|magazine|main|markets|media|middle east|military|mlb|money|movies|music|national|
  nba|new|news|nfl|nhl|obituaries|opinion|opinions|other news|people|personal finance|photos|podcast|
  podcasts|politics|post|posts|product|products|profile|programs|real estate|real life|region|regions|
  religion|reviews|royals|science|scotland|sections|security|services|shopping|showbiz|showbiz & sports|
  soccer|society|space|special reports|sport|sports|style|tech|technology|tennis|theater|theatre|today|
  top news|top stories|travel|tv|tv & radio|u.s|uk|uncategorized|us|us news|us politics|usa|video|videos|
  wales|war|war in ukraine|weather|weekend|world|world news`);

function labels(list: string): ReadonlySet<string> {
  return new Set(list.split('|').map(lineKey));
}
