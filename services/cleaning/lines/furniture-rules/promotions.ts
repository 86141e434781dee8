import type { FurnitureRule } from './furniture-rule.ts';

/** What a page wants its readers to do: share, subscribe, follow, read on elsewhere, comment. */
export const PROMOTION_RULES: readonly FurnitureRule[] = [
  {
    kind: 'advertisement',
    maxWords: 8,
    pattern:
      /^(?:advertisement|ad feedback|paid (?:content|post)|promoted|sponsored)(?: by [^.]{2,40})?\.?$|^(?:advertisement\s*[·•|-]\s*)?(?:(?:story|article) continues (?:below|after)|scroll (?:down )?to continue)\b.{0,40}$/i,
    example: 'Story continues below advertisement',
  },
  {
    kind: 'newsletter',
    maxWords: 60,
    pattern:
      /(?:^|[.!?:;,(] ?)(?:please |you can )?(?:sign up|subscribe|register|join)\b.{0,60}\b(?:newsletters?|inbox|email|e-mail|briefings?|alerts?|whatsapp|telegram|channel|updates|podcast|free trial|unlimited)\b|\b(?:newsletters?|inbox)\b.{0,60}\b(?:sign up|subscribe)\b/i,
    example: 'For more, sign up for the What’s Working newsletter.',
  },
  {
    kind: 'newsletter',
    maxWords: 40,
    pattern:
      /^(?:get|receive|stay)\b.{0,80}\b(?:in your inbox|to your inbox|straight to your|delivered (?:to|daily|weekly)|by email|newsletter|up to date with|informed with)\b/i,
    example: 'Get the morning’s top stories in your inbox.',
  },
  {
    kind: 'newsletter',
    maxWords: 40,
    pattern:
      /^(?:(?:subscribe|sign up|sign in|log in|register)(?: (?:for|to|now|today|here|with|below)\b|[.!]?$)|already a subscriber|become a (?:member|subscriber)|support (?:our|independent|quality) journalism|enter your email|your email address|please enter a valid email|thanks for (?:reading|subscribing|signing)|click here to (?:subscribe|sign up|get|join|download|read|watch))/i,
    example: 'Sign up here to keep in touch with us',
  },
  {
    kind: 'share',
    maxWords: 14,
    pattern:
      /^(?:share|tweet|email|print|save|pin|send)(?: (?:this|on|via|to|with|by|it|article|story|page|full)\b.{0,50})?$|^click to (?:share|print|email)\b.{0,60}$/i,
    example: 'Click to share on Twitter (Opens in new window)',
  },
  {
    kind: 'follow',
    maxWords: 40,
    pattern:
      /^(?:follow .{1,60}coverage\b|watch .{1,40} on (?:youtube|roku)|(?:story )?tips? can be sent\b)/i,
    example: 'Follow UP’s coverage of the region at https://unionpress.example/hub/strait',
  },
  {
    kind: 'follow',
    maxWords: 30,
    pattern:
      /^(?:[Ff]ollow|[Ll]ike|[Ff]ind|[Jj]oin) (?:us|me|him|her|them|@\w+|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,4})\b.{0,40}\b(?:on|at|via)\b.{0,20}(?:[Tt]witter|[Ff]acebook|[Ii]nstagram|X\b|[Tt]hreads|[Bb]luesky|[Mm]astodon|[Ll]inked[Ii]n|[Yy]ou[Tt]ube|[Tt]elegram|[Ww]hats[Aa]pp|[Tt]ik[Tt]ok|Google News)/u,
    example: 'Follow Jeff Poor on Twitter @jeff_poor.',
  },
  {
    kind: 'follow',
    maxWords: 3,
    pattern: /^(?:(?:twitter|x|facebook|instagram|follow)\s*:?\s*)?@\w+\.?$/i,
    example: 'Twitter: @Milbank',
  },
  {
    kind: 'link in capitals',
    maxWords: 25,
    // six words and more: subheads in capitals are shorter
    pattern: /^(?=(?:\S+ ){5})[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}.]*$/u,
    example: 'FISHERMEN BLOCK HARBOUR OVER NEW QUOTA AS PRICES SOAR',
  },
  {
    kind: 'read more',
    maxWords: 40,
    pattern:
      /^[[(▸►»>•\-–—* ]*(?:read|see|also read|read also|see also|read more|read next|more|related|related (?:story|article|news|coverage|content|reading|stories|articles)|watch|watch more|listen|don['’]t miss|must[- ]read|recommended|you (?:may|might) (?:also )?(?:like|be interested in)|explore more|go deeper|dig deeper|up next|in case you missed it)\s*[:|»>→]/i,
    example: 'Read more: Fishermen block harbour over new quota',
  },
  {
    kind: 'read more',
    maxWords: 16,
    pattern:
      /^[[(]?(?:read|see|view|click|tap) (?:more|the (?:full|rest|whole|original|entire)|full|also|here|our)\b(?!.*\b(?:said|says)\b).{0,80}$/i,
    example: 'Read the rest of the story at Mediaite.',
  },
  {
    kind: 'read more',
    maxWords: 10,
    pattern:
      /^(?:continue reading|keep reading|learn more|find out more|more on this|load more|show more|expand|read it here|view (?:gallery|photos?|slideshow|comments)|watch (?:(?:the|it)(?: full)?(?: video| interview| clip| ad| speech| segment)?|more|now|live)(?: .{0,20})?(?:above|below|here))\b.{0,40}$/i,
    example: 'Watch the full interview below:',
  },
  {
    kind: 'comments',
    maxWords: 14,
    pattern:
      /^(?:\(?\d[\d,.]*\)? (?:comments?|shares?|likes?|views?|reactions?)|(?:comments?|shares?|views?|likes?)\s*[(:]?\s*\d.{0,10}|(?:leave|post|add|write|submit) (?:a |your )?(?:comment|reply).{0,40}|join the (?:conversation|discussion).{0,30}|comments (?:are closed|have been closed|on this).{0,30}|your email address will not be published.*|have your say.{0,40})$/i,
    example: 'Join the conversation',
  },
];
