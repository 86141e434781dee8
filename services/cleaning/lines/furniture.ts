import { isDateLine } from '../metadata/date-line.ts';
import { lineKey } from './line.ts';
import { BUTTON_LABELS } from './navigation-labels.ts';

/** A kind of line that is no part of an article, wherever it stands; `pattern` must fit, in `maxWords` or fewer. */
type FurnitureRule = { kind: string; maxWords: number; pattern: RegExp };

const AGENCY =
  '(?:Getty(?: Images)?|AFP|AP(?: Photo)?|Associated Press|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Shutterstock|Bloomberg|Anadolu(?: Agency)?|Xinhua|TASS|Sputnik|dpa|DPA|PA(?: Wire| Media)?|NurPhoto|Sipa(?: USA)?|SIPA|Zuma(?: Press)?|ZUMA|Alamy|Imago(?: Images)?|IMAGO|Pool|POOL|ANSA|ANP|Belga|Kyodo|Yonhap|Rex|UPI|TT|Ritzau|NTB|Lehtikuva|LETA|ELTA|BNS|Ukrinform|Unsplash|iStock|Press Association|Handout|Magnum)';

/** Each rule with a line it was written for. Order matters where two fit: the first gives the kind. */
const RULES: readonly FurnitureRule[] = [
  // “NATO Foreign Ministers Meet In Brussels (Omar Havana / Getty Images)”, “… in Kyiv. (AP Photo/Efrem Lukatsky)”
  {
    kind: 'caption',
    maxWords: 90,
    pattern: new RegExp(`\\([^()]{0,80}(?:[/|,]| via | for |Photo)[^()]{0,40}${AGENCY}[^()]{0,30}\\)\\.?$`),
  },
  {
    kind: 'caption',
    maxWords: 90,
    pattern: /\((?:AP Photo|Photo|Image|Picture|Credit|Pic)\b[^()]{0,80}\)\.?$/i,
  },
  {
    kind: 'caption',
    maxWords: 60,
    pattern: new RegExp(`\\([^()]{0,60}${AGENCY}\\s*(?:/|via)[^()]{0,60}\\)\\.?$`),
  },
  // “Jemal Countess via Getty Images”, “Dan Kitwood/Getty Images”, “Getty Images”, “… speaks to the press. Omar Havana/AFP”
  {
    kind: 'caption',
    maxWords: 60,
    pattern: new RegExp(
      `(?:^|[\\p{L}.)’'”"]\\s*(?:/|\\||©|via|for|–|-)\\s*)${AGENCY}(?:\\s*(?:/|via|,|-|–)\\s*${AGENCY})*\\.?$`,
      'u',
    ),
  },
  // “The old ferry leaves the pier. (Karl Berg/Bugle News)”
  {
    kind: 'caption',
    maxWords: 60,
    pattern: /\((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+\s?\/\s?\p{Lu}[^()]{1,40}\)\.?$/u,
  },
  // “The pier at dusk. Lena Toft/The Quay Post”
  {
    kind: 'caption',
    maxWords: 40,
    pattern: /(?:^|[.!?”\])]\s+)\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}\/\p{Lu}[\p{L} .&-]{1,40}$/u,
  },
  // “Image: BELGIUM-NATO-DIPLOMACY-SUMMIT (…)”, “Photograph: Jane Doe/The Guardian”, “Photo credit: …”, “Picture by …”
  {
    kind: 'caption',
    maxWords: 70,
    pattern:
      /^(?:image|photo|photograph|picture|pic|video|graphic|illustration|map|chart|cover photo|file photo|featured image|image (?:source|credit|caption)|photo (?:credit|by|illustration)|video (?:credit|caption|source)|credit|caption)s?\s*(?::|\||by\b|courtesy\b|source\b)/i,
  },
  {
    kind: 'caption',
    maxWords: 60,
    pattern:
      /(?:\bPhotograph|\bPhoto|\bImage|\bPicture|\bCredit|\bPhotographer|\bIllustration)\s?(?:credit|by)?\s?[:|]\s?[^.!?]{2,80}\.?$/,
  },
  {
    kind: 'caption',
    maxWords: 60,
    pattern: /[[(](?:file|file photo|file image|photo file|archive|archive photo|handout)[\])]\.?$/i,
  },
  {
    kind: 'caption',
    maxWords: 8,
    pattern:
      /^(?:FILE PHOTO|FILE|File photo|\[?Enlarge(?: image)?\]?|Toggle caption|Hide caption|Image caption|Media caption|Image source)\b.{0,40}$/,
  },
  { kind: 'caption', maxWords: 70, pattern: /^(?:FILE PHOTO:|FILE - |FILE – |FILE — |\[?File photo[:\]])/ },
  {
    kind: 'copyright',
    maxWords: 80,
    pattern: /^(?:.{0,60}\s)?(?:©|\(c\)\s*\d{4}|copyright\s+(?:©|\(c\)|\d{4}|by\b|the\b))/i,
  },
  {
    kind: 'copyright',
    maxWords: 60,
    pattern: /\ball rights reserved\b|\bmay not be (?:published|reproduced|republished|redistributed)\b/i,
  },
  // “The post In Russia talks … appeared first on Washington Post.”
  { kind: 'syndication', maxWords: 60, pattern: /^The post .+ (?:appeared first|first appeared) on .+/ },
  {
    kind: 'syndication',
    maxWords: 40,
    pattern:
      /^(?:this (?:article|story|piece|report|post)|it) (?:was |has been |is )?(?:also )?(?:originally |first )?(?:appeared|published|posted|republished|produced|written|syndicated)\b.{0,200}\b(?:by|on|in|at|from|with)\b/i,
  },
  {
    kind: 'syndication',
    maxWords: 30,
    pattern: /^(?:originally|first) (?:published|appeared|posted|reported)\b/i,
  },
  {
    kind: 'syndication',
    maxWords: 30,
    pattern: /^(?:republished|reprinted|reproduced|adapted) (?:with permission|from|by|courtesy)\b/i,
  },
  {
    kind: 'source',
    maxWords: 14,
    pattern:
      /^(?:sources?|via|original (?:article|source|story|post)|read the original(?: article)?(?: here| at| on)?|article source|news source)\s*[:：–—-]\s*\S/i,
  },
  { kind: 'source', maxWords: 2, pattern: /^(?:https?:\/\/|www\.)\S+$/i },
  // “John Hudson in Washington contributed to this report.”, “(Reporting by A; Editing by B)”
  {
    kind: 'credit',
    maxWords: 60,
    pattern:
      /^[^“"]{3,200}\bcontributed (?:to (?:this|the) (?:report|story|article|dispatch|piece|analysis|coverage)|(?:additional )?(?:reporting|research))\b.{0,40}$/i,
  },
  {
    kind: 'credit',
    maxWords: 60,
    pattern:
      /^[[(]?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|written|reported|translated|produced|with reporting|contributing)\s*(?:by\b|:|from\b)/i,
  },
  {
    kind: 'credit',
    maxWords: 25,
    pattern: /^(?:with (?:inputs?|reporting|files|additional reporting) (?:from|by)|agencies contributed)\b/i,
  },
  {
    kind: 'advertisement',
    maxWords: 12,
    pattern:
      /^(?:advertisement|advertising|sponsored|ad feedback|paid (?:content|post)|story continues (?:below|after)|article continues (?:below|after)|scroll (?:down )?to continue|promoted)\b/i,
  },
  // “For more, sign up for the What’s Working newsletter.”; not “She wanted men to sign up for updates.”
  {
    kind: 'newsletter',
    maxWords: 60,
    pattern:
      /(?:^|[.!?:;,(] ?)(?:please |you can |to )?(?:sign up|subscribe|register|join)\b.{0,60}\b(?:newsletters?|inbox|email|e-mail|briefings?|alerts?|whatsapp|telegram|channel|updates|podcast|free trial|unlimited)\b|\b(?:newsletters?|inbox)\b.{0,60}\b(?:sign up|subscribe)\b/i,
  },
  {
    kind: 'newsletter',
    maxWords: 40,
    pattern:
      /^(?:get|receive|stay)\b.{0,80}\b(?:in your inbox|to your inbox|straight to your|delivered (?:to|daily|weekly)|by email|newsletter|up to date|informed with)\b/i,
  },
  {
    kind: 'newsletter',
    maxWords: 40,
    pattern:
      /^(?:subscribe|sign up|sign in|log in|register|already a subscriber|become a (?:member|subscriber)|support (?:our|independent|quality) journalism|enter your email|your email address|please enter a valid email|thanks for (?:reading|subscribing|signing)|click here to (?:subscribe|sign up|get|join|download|read|watch))\b/i,
  },
  {
    kind: 'share',
    maxWords: 14,
    pattern:
      /^(?:share|tweet|email|print|save|bookmark|copy link|copy url|pin it|click to share|click to (?:print|email)|send (?:this|to)|share (?:this|on|via|to))\b(?!.*\b(?:said|says)\b)(?:.{0,60})$/i,
  },
  // “Follow UP’s coverage of the region at …”, “Watch KHBR on YouTube, Roku …”
  {
    kind: 'follow',
    maxWords: 40,
    pattern:
      /^(?:follow .{1,60}coverage\b|watch .{1,40} on (?:youtube|roku)|(?:story )?tips? can be sent\b)/i,
  },
  {
    kind: 'follow',
    maxWords: 30,
    pattern:
      /^(?:follow|like|find|join) (?:us|me|him|her|them|@\w+|[\p{Lu}][\p{L}.'’-]+(?: [\p{Lu}][\p{L}.'’-]+){0,4})\b.{0,40}\b(?:on|at|via)\b.{0,20}(?:twitter|facebook|instagram|x\b|threads|bluesky|mastodon|linkedin|youtube|telegram|whatsapp|tiktok|google news)/iu,
  },
  { kind: 'follow', maxWords: 5, pattern: /^(?:twitter|x|facebook|instagram|follow)?\s*:?\s*@\w+\.?$/i },
  // “FISHERMEN BLOCK HARBOUR OVER NEW QUOTA AS PRICES SOAR”: subheads in capitals are shorter
  { kind: 'read more', maxWords: 25, pattern: /^(?=(?:\S+ ){5})[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}.]*$/u },
  {
    kind: 'read more',
    maxWords: 40,
    pattern:
      /^[[(▸►»>•\-–—* ]*(?:read|see|also read|read also|see also|read more|read next|more|related|related (?:story|article|news|coverage|content|reading|stories|articles)|watch|watch more|listen|don['’]t miss|must[- ]read|recommended|you (?:may|might) (?:also )?(?:like|be interested in)|explore more|go deeper|dig deeper|up next|editor['’]s note: read|in case you missed it|background|opinion|analysis|live|in pictures|explainer)\s*[:|»>→]/i,
  },
  {
    kind: 'read more',
    maxWords: 16,
    pattern:
      /^[[(]?(?:read|see|view|click|tap) (?:more|the (?:full|rest|whole|original|entire)|full|also|here|all|next|this|on|our|about)\b(?!.*\b(?:said|says)\b).{0,80}$/i,
  },
  {
    kind: 'read more',
    maxWords: 8,
    pattern:
      /^(?:continue reading|keep reading|learn more|find out more|more on this|load more|show more|expand|read it here|watch (?:the|it|more|here|now|live)|view (?:gallery|photos?|slideshow|comments))\b.{0,40}$/i,
  },
  {
    kind: 'comments',
    maxWords: 14,
    pattern:
      /^(?:\(?\d[\d,.]*\)? (?:comments?|shares?|likes?|views?|reactions?)\b.{0,20}|(?:comments?|shares?|views?|likes?)\s*[(:]\s*\d.{0,10}|(?:leave|post|add|write|submit) (?:a |your )?(?:comment|reply).{0,40}|join the (?:conversation|discussion).{0,30}|comments (?:are closed|have been|on this).{0,30}|your email address will not be published.*|what do you think\?.{0,60}|have your say.{0,40})$/i,
  },
  {
    kind: 'tags',
    maxWords: 40,
    pattern:
      /^(?:tags?|topics?|keywords?|filed under|categories|category|posted in|posted under|in this (?:story|article)|mentioned in this (?:story|article)|more on(?: this)?|related (?:topics|tags|to this story))\s*[:#|].*/i,
  },
  { kind: 'tags', maxWords: 15, pattern: /^(?:#\w+[\s,]*){1,15}$/ },
  {
    kind: 'player',
    maxWords: 16,
    pattern:
      /^(?:listen to this (?:article|story)|listen\b.{0,12}\d|audio by|this audio|video player|play(?:ing)? (?:video|audio|now)|now playing|video unavailable|your browser|unable to play|media playback|this video (?:can ?not|is)|loading (?:the )?(?:player|video)|duration|volume|mute|fullscreen|subtitles|speed|up next in)\b.{0,80}$/i,
  },
  {
    kind: 'player',
    maxWords: 6,
    pattern: /^(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2})?|\d+ of \d+|\d+\/\d+|\d+x)$/,
  },
  {
    kind: 'reading time',
    maxWords: 7,
    pattern:
      /^(?:(?:reading|read) time\s*:?\s*)?\d+\s*-?\s*(?:min(?:ute)?s?)(?:\s*,?\s*\d+\s*sec(?:ond)?s?)?\s*(?:to )?(?:read|listen|watch|reading)?\.?$/i,
  },
  // “A version of this article appears in print on Dec. 6”, “Our Standards: …”
  {
    kind: 'notice',
    maxWords: 60,
    pattern:
      /^a version of this (?:article|story) (?:appears|appeared)|^our standards:|^this (?:summary|article) (?:is|was) (?:ai-generated|generated|produced with)|\btop headlines are here\b|^with help from AI/i,
  },
  {
    kind: 'notice',
    maxWords: 40,
    pattern:
      /\b(?:we use cookies|uses cookies|cookie (?:policy|settings|preferences|consent)|privacy policy|terms of (?:use|service)|enable javascript|disable your ad ?blocker|please (?:enable|disable|refresh|log in|sign in)|download (?:our|the) .{0,20}app\b|get the .{0,20}app\b|available on (?:the )?(?:app store|google play))/i,
  },
  {
    kind: 'notice',
    maxWords: 30,
    pattern:
      /^(?:got a (?:news )?tip|do you have (?:a|any) (?:story|tip|information)|contact (?:the (?:author|reporter|newsroom)|us|him|her) (?:at|by|on|via)|send (?:us )?(?:tips|your)|have a tip|report an? (?:error|correction|typo)|write to [A-Z].* at|email [A-Z].* at \S+@)/i,
  },
  {
    kind: 'notice',
    maxWords: 25,
    pattern:
      /^(?:Fox News Flash top headlines|new[!]? you can now listen|this article is (?:for subscribers|more than \d|free)|you have \d+ (?:free )?articles?|.{0,30}\barticles? (?:left|remaining) this month)\b/i,
  },
  {
    kind: 'markup',
    maxWords: 60,
    pattern:
      /^(?:<\/?[a-z][^<>]*>.*|[.#][\w-]+(?:[ ,.#>][\w .#>-]+)?\s*\{.*|[a-z-]{3,30}\s*:\s*[^.]{1,40};\s*\}?|\}\.?|\/\*.*\*\/|var \w+\s*=.*|window\..*|function\s*\(.*|@media\b.*)$/,
  },
  { kind: 'separator', maxWords: 6, pattern: /^(?:[_*•·.~=#—–|<>+×✕-]\s*){1,40}\.?$/ },
];

/** Furniture is short; what is longer is an article's whatever is in it. */
const MAX_LENGTH = 800;
/** Lines up to this many words are put to all rules; of longer ones only those with a telling word. */
const MAX_SHORT_WORDS = 16;
const TELLING_AT_ENDS =
  /getty|afp|associated press|reuters|\bap\b|epa|photo|image|picture|credit|caption|the post |originally|republished|first (?:appeared|published)|contributed|reporting|tags?:|topics?:|follow|read (?:more|also|next)|related|[{}<>]|\((?:file|pool|handout)|file |via /i;
const ENDS = { start: 40, end: 120 };
/** Without their first letters, which may be small or large. */
const TELLING_ANYWHERE =
  'ewsletter|nbox|riefing|ign up|ubscribe|egister|ookie|rivacy |avaScript|avascript|ights reserved|ay not be|opyright|©|(c)| app |igned up'.split(
    '|',
  );

function isTelling(text: string): boolean {
  if (TELLING_ANYWHERE.some((part) => text.includes(part))) return true;
  return TELLING_AT_ENDS.test(`${text.slice(0, ENDS.start)}\n${text.slice(-ENDS.end)}`);
}

/** What kind of page furniture a line is, wherever it stands ("caption", "copyright"), or null for what may be the article's. */
export function furnitureKind({ text, words }: { text: string; words: number }): string | null {
  if (text.length > MAX_LENGTH) return null;
  if (words <= 6 && BUTTON_LABELS.has(lineKey(text))) return 'navigation';
  if (words <= 24 && isDateLine(text)) return 'date';
  if (words > MAX_SHORT_WORDS && !isTelling(text)) return null;
  return RULES.find(({ maxWords, pattern }) => words <= maxWords && pattern.test(text))?.kind ?? null;
}
