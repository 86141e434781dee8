const lines = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((words) => words.trim())
    .filter((words) => words !== '');

/**
 * Words and turns of phrase that mean the same in a question. Patterns name them in braces; British and American
 * spellings stand side by side, and longer turns need not stand first, since a pattern has to fit as a whole.
 */
export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  is: lines('is, are, was, were, has been, have been, had been, is currently, is now, being'),
  was: lines('was, were, used to be, has been, had been'),
  do: lines('did, does, do, has, have, had'),
  have: lines('has, have, had, ever, has ever, have ever, has been, have been'),
  who: lines(
    `who, who all, whom, anyone, anybody, someone, somebody, everyone who, people who, which people, what people, which persons,
     which speakers, what speakers, which sources, those who, people that, the people who, all who, all people who, everybody who,
     which politicians, which leaders, which one, which person, what person, anyone who, anybody who, someone who, everyone that, persons who, anyone that`,
  ),
  article: lines(
    'article, articles, document, documents, story, stories, report, reports, text, texts, piece, pieces, news',
  ),
  spoke: lines(
    `spoke, speak, speaks, spoken, speaking, talked, talk, talks, talking, commented, comment, comments, commenting, said something,
     say something, said anything, say anything, said things, said, say, says, saying, remarked, remark, made a statement,
     made statements, make a statement, made a comment, made comments, made remarks, wrote, write, written, expressed an opinion,
     expressed opinions, expressed views, expressed a view, gave a statement, had something to say, has something to say,
     have something to say, had anything to say, was quoted, were quoted, is quoted, are quoted, quoted, been quoted, weighed in`,
  ),
  discussed: lines(
    'discussed, discuss, discusses, mentioned, mention, mentions, addressed, address, addresses, raised, raise, raises, brought up, bring up, brings up, referred to, refer to, allude to, alluded to, refers to, touched on, touched upon, named',
  ),
  discussedBy: lines(
    'discussed, mentioned, addressed, raised, brought up, talked about, spoken about, spoken of, commented on',
  ),
  about: lines(
    `about, on, of, regarding, concerning, on the subject of, on the topic of, with regard to, with respect to, in regard to, re, over,
     in relation to, related to, as regards, in connection with, on the matter of, on the issue of`,
  ),
  said: lines(
    'say, said, says, saying, state, stated, comment, remark, tell, told, talk, write, wrote, claim, claimed, declare, declared, argue, argued, speak, opinion',
  ),
  published: lines(
    'published, leaked, revealed, obtained, reported, broke, ran, carried, printed, disclosed, first reported, made public',
  ),
  posted: lines('posted, post, posts, tweeted, tweet, tweets, shared, share, blogged'),
  told: lines('told, tell, tells, informed, briefed'),
  think: lines(
    'think, thinks, thought, believe, believes, want, wants, wanted, hope, hopes, expect, expects, feel, feels',
  ),
  quotes: lines(
    `quotes, quote, quotations, quotation, statements, statement, remarks, remark, comments, comment, words, sayings, speeches,
     utterances, quoted words, direct quotes, opinion, opinions, view, views, stance`,
  ),
  by: lines('by, from, of, made by, attributed to, given by'),
  show: lines(
    `show me, show, give me, give, list, list all, tell me, find, find me, get, get me, name, name all, display, what are, what were,
     which are, are there any, are there, is there any, is there, any, all, search for, look up, i want, i would like, i need`,
  ),
  office: lines(
    'office, role, job, position, post, title, function, occupation, profession, offices, roles, positions, posts, titles, jobs',
  ),
  hold: lines('hold, holds, held, have, has, had, occupy, occupies, occupied, fill, serve in, served in'),
  served: lines(
    'served as, serves as, serve as, acts as, acted as, works as, worked as, is serving as, functions as',
  ),
  former: lines('former, previous, past, earlier, prior, old, ex'),
  deputy: lines('deputy, deputies, second in command, number two'),
  superior: lines('boss, superior'),
  many: lines('many, often, much, frequently'),
  contradict: lines(
    'contradict, contradicts, contradicted, disagree, disagrees, disagreed, conflict, conflicts, conflicted, differ, differs, contradicting, clash, clashes',
  ),
  contradiction: lines(
    'contradiction, contradictions, conflict, conflicts, disagreement, disagreements, discrepancy, discrepancies, inconsistency, inconsistencies, conflicting claims, contradictory claims',
  ),
  unnamed: lines(
    'unnamed, anonymous, unidentified, nameless, undisclosed, not named, unattributed, without a name, whose name is not given, who were not named',
  ),
  sources: lines(
    'sources, source, officials, official, speakers, speaker, people, persons, diplomats, voices, person',
  ),
  body: lines(
    'country, countries, city, cities, town, capital, place, places, state, states, nation, nations, organization, organizations, organisation, organisations, people, person, body, bodies',
  ),
  officials: lines(
    'officials, official, politicians, politician, diplomat, people, experts, representatives, spokespeople, speakers, person',
  ),
  staff: lines('staff, employees, workers, personnel, members of staff, staffers'),
  ministers: lines('ministers, minister, leaders, leader, lawmakers, generals'),
  mention: lines(
    `mention, mentions, mentioned, name, names, report on, reports on, reported on, talk about, talks about, discuss, discusses,
     are about, is about, about, on, cover, covers, refer to, refers to, cite, cites, quote, quotes`,
  ),
  outlet: lines(
    'outlet, outlets, newspaper, newspapers, publisher, publishers, publication, publications, paper, papers',
  ),
  counterpart: lines('counterpart, counterparts, opposite number, opposite numbers'),
  employs: lines('employs, employ, employed, pays, pay'),
  employer: lines(
    `employer, employers, organization, organisation, organizations, institution, institute, company, affiliation, university, think tank,
     body, agency, country, government, group, affiliations`,
  ),
  work: lines('work, works, worked, teach, teaches, serve, serves, sit, sits'),
  quotedIn: lines('quoted, cited, heard, speaking, quoted or cited, mentioned as speaking'),
  several: lines(
    `both, both articles, more than one, more than one of the, at least two, at least two of the, two or more, several, several of the, multiple,
     two different, different, all, all the, all of the, both of the, both the, two`,
  ),
  via: lines('via, through, by way of, with the help of'),
  relayed: lines(
    'told, said, reported, published, relayed, leaked, revealed, quoted, made public, passed on, reported through',
  ),
  place: lines(
    'where, in which city, in which country, in which place, in what city, in what country, in what place, at which place',
  ),
  where: lines(
    'where, in which outlet, in which outlets, in what outlet, in which newspaper, in which newspapers, in which publication',
  ),
};
