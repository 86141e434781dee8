import type { FurnitureRule } from './furniture-rule.ts';

/** What a page says about the article and about itself: rights, origin, credits, topics, players, code. */
export const NOTICE_RULES: readonly FurnitureRule[] = [
  {
    kind: 'copyright',
    maxWords: 80,
    pattern: /^(?:.{0,60}\s)?(?:©|\(c\)\s*\d{4}|copyright\s+(?:©|\(c\)|\d{4}))|^copyright (?:by|the)\b/i,
    example: 'Lisbon Gazette © 2025',
  },
  {
    kind: 'copyright',
    maxWords: 60,
    pattern: /\ball rights reserved\b|^this material may not be\b/i,
    example: 'This material may not be published, broadcast, rewritten, or redistributed.',
  },
  {
    kind: 'syndication',
    maxWords: 60,
    pattern: /^The post .+ (?:appeared first|first appeared) on .+/,
    example: 'The post In Russia talks appeared first on Washington Post.',
  },
  {
    kind: 'syndication',
    maxWords: 40,
    pattern:
      /^this (?:article|story|piece|post|report|essay)(?: was| has been| is)? (?:also )?(?:originally|first|republished|reprinted|syndicated)\b.{0,200}$/i,
    example: 'This article was originally published by The Conversation.',
  },
  {
    kind: 'syndication',
    maxWords: 30,
    pattern:
      /^(?:(?:originally|first) (?:published|appeared|posted|reported) (?:by|on|in|at)|(?:republished|reprinted|reproduced) (?:with permission|from|by|courtesy))\b/i,
    example: 'Republished with permission from The Conversation.',
  },
  {
    kind: 'source',
    maxWords: 14,
    pattern:
      /^(?:sources?|via|original (?:article|source|story|post)|read the original(?: article)?(?: here| at| on)?|article source|news source)\s*[:：–—]\s*\S/i,
    example: 'Source: https://www.dw.com/en/a-story/a-71594447',
  },
  {
    kind: 'source',
    maxWords: 1,
    pattern: /^(?:https?:\/\/|www\.)\S+$/i,
    example: 'https://www.dw.com/en/a-story/a-71594447',
  },
  {
    kind: 'credit',
    maxWords: 60,
    pattern:
      /^[^“"]{3,200}\bcontributed (?:to (?:this|the) (?:report|story|article|dispatch|piece|analysis|coverage)|(?:additional )?(?:reporting|research))\b.{0,40}$/i,
    example: 'John Hudson in Washington contributed to this report.',
  },
  {
    kind: 'credit',
    maxWords: 60,
    pattern:
      /^[[(]?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|written|reported|translated|produced|with reporting) by\b|^contributing:/i,
    example:
      '(Reporting by Jason Lange; Additional reporting by Jim Finkle in Boston; Editing by Grant McCool)',
  },
  {
    kind: 'credit',
    maxWords: 25,
    pattern: /^(?:with (?:inputs?|reporting|files|additional reporting) (?:from|by)|agencies contributed)\b/i,
    example: 'With inputs from agencies',
  },
  {
    kind: 'tags',
    maxWords: 40,
    pattern:
      /^(?:tags?|topics?|keywords?|filed under|categories|category|posted in|posted under|in this (?:story|article)|mentioned in this (?:story|article)|suggested topics|related (?:topics|tags))\s*[:#|].*/i,
    example: 'Tags: NATO, Ukraine',
  },
  { kind: 'tags', maxWords: 15, pattern: /^(?:#\w+[\s,]*){1,15}$/, example: '#NATO #Ukraine' },
  {
    kind: 'player',
    maxWords: 16,
    pattern:
      /^(?:listen to this (?:article|story)|listen\s*[·•|-]?\s*\d|audio by|this audio|video player|play(?:ing)? (?:video|audio|now)|now playing|video unavailable|your browser does|unable to play|media playback|this video (?:can ?not|is)|loading (?:the )?(?:player|video)|no media source|the code has been copied)\b.{0,80}$/i,
    example: 'Listen to this article 4 min',
  },
  {
    kind: 'player',
    maxWords: 4,
    pattern:
      /^(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2})?|\d+ of \d+|\d+\/\d+|(?:duration|volume|speed)\s*:?\s*[\d.:x%]*)$/i,
    example: '00:00 / 04:12',
  },
  {
    kind: 'reading time',
    maxWords: 7,
    pattern:
      /^(?:(?:reading|read) time\s*:?\s*)?\d+\s*-?\s*(?:min(?:ute)?s?)(?:\s*,?\s*\d+\s*sec(?:ond)?s?)?\s*(?:to )?(?:read|listen|watch|reading)?\.?$/i,
    example: '4 min read',
  },
  {
    kind: 'notice',
    maxWords: 60,
    pattern:
      /^a version of this (?:article|story) (?:appears|appeared)|^our standards:|^this (?:summary|article) (?:is|was) (?:ai-generated|generated|produced with)|\btop headlines are here\b|^with help from AI/i,
    example: 'A version of this article appears in print on Dec. 6, 2025, Section A, Page 7.',
  },
  {
    kind: 'notice',
    maxWords: 40,
    pattern:
      /\b(?:(?:we|site) uses? cookies|cookie (?:policy|settings|preferences|consent)|our privacy policy|enable javascript|disable your ad ?blocker|please (?:enable|disable|refresh|log in|sign in))\b|^(?:download (?:our|the) .{0,20}|get the .{0,20}|click here to get the .{0,20})app\b|\bavailable on (?:the )?(?:app store|google play)/i,
    example: 'We use cookies to improve your experience.',
  },
  {
    kind: 'notice',
    maxWords: 30,
    pattern:
      /^(?:got a (?:news )?tip|do you have (?:a|any) (?:story|tip|information)|contact (?:the (?:author|reporter|newsroom)|us) (?:at|by|on|via)|send (?:us )?(?:tips|your)|have a tip|report an? (?:error|correction|typo)|(?:write to|email) \p{Lu}.{2,40} at \S+@)/iu,
    example: 'Got a news tip? Contact us at desk@quaypost.example',
  },
  {
    kind: 'notice',
    maxWords: 25,
    pattern:
      /^(?:new! you can now listen|this article is (?:for subscribers|more than \d|free)|you have \d+ (?:free )?articles?)\b|\barticles? (?:left|remaining) this month\b/i,
    example: 'You have 2 free articles left this month',
  },
  {
    kind: 'markup',
    maxWords: 60,
    pattern:
      /^(?:<\/?[a-z][^<>]*>.*|[.#][\w-]+(?:[ ,.#>][\w .#>-]+)?\s*\{.*|[a-z-]{3,30}\s*:\s*[^.]{1,40};\s*\}?|\}\.?|\/\*.*\*\/|var \w+\s*=.*|window\..*|function\s*\(.*|@media\b.*)$/,
    example: '.image-wrap { width: 100%; }',
  },
  { kind: 'separator', maxWords: 6, pattern: /^(?:[_*•·.~=#—–|<>+×✕-]\s*){1,40}$/, example: '* * *' },
];
