/** A way in which something is said, as questions and articles tell it. */
export type Channel = {
  /** As an answer says it: "to reporters". */
  readonly name: string;
  /** What a question calls it, after the verb of saying; underscores join words. */
  readonly asked: string;
  /** What an article's sentence has where something was said in this way. */
  readonly told: RegExp;
};

/** Ways of saying that have no entity of their own. From general knowledge of how news tells where words come from. */
export const CHANNELS: readonly Channel[] = [
  {
    name: 'to reporters',
    asked:
      'to_reporters|to_the_reporters|to_journalists|to_the_press|to_the_media|to_media|with_reporters|with_journalists|reporters|journalists|the_press',
    told: /\b(?:told|tell|tells|to|with|by) (?:\w+ )?(?:reporters|journalists|the press|the media)\b/i,
  },
  {
    name: 'on condition of anonymity',
    asked: 'on_condition_of_anonymity|on_the_condition_of_anonymity|under_condition_of_anonymity',
    told: /\banonym/i,
  },
  {
    name: 'on social media',
    asked: 'on_x|on_twitter|on_social_media|on_truth_social|on_facebook|on_telegram|on_instagram|online',
    told: /\b(?:on X\b|Twitter|[Tt]weet|Truth Social|Facebook|Telegram|Instagram|social media)/,
  },
  {
    name: 'on a blog',
    asked: 'on_a_blog|in_a_blog|on_his_blog|on_her_blog|on_their_blog|in_a_blog_post',
    told: /\bblog/i,
  },
  {
    name: 'in an interview',
    asked: 'in_an_interview|in_interviews|during_an_interview',
    told: /\binterview/i,
  },
  {
    name: 'at a news conference',
    asked:
      'at_a_news_conference|at_a_press_conference|in_a_news_conference|in_a_press_conference|at_a_briefing|during_a_press_conference|at_a_news_briefing',
    told: /\b(?:(?:news|press) conference|briefing)\b/i,
  },
  {
    name: 'in a statement',
    asked: 'in_a_statement|in_a_joint_statement|in_a_written_statement|in_statements',
    told: /\bstatement\b/i,
  },
  {
    name: 'on the phone',
    asked: 'in_a_phone_call|on_the_phone|by_phone|in_a_call|over_the_phone|during_a_phone_call',
    told: /\b(?:phone|telephone|call)\b/i,
  },
  {
    name: 'in a speech',
    asked: 'in_a_speech|during_a_speech|in_an_address|in_parliament',
    told: /\b(?:speech|address|parliament)\b/i,
  },
];
