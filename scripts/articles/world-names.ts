/** Parts of which the invented persons of synthetic articles are made; common ones, so that homonyms come up. */
export const GIVEN_NAMES =
  'Anna Boris Carla David Elena Felix Greta Hugo Irina Jonas Karin Lukas Maria Nikolai Olga Pavel Rosa Stefan Tamara Viktor Wanda Yusuf Zoe Andrei Beata Claude Dora Emil Fatima Georg'.split(
    ' ',
  );

export const SURNAME_STARTS =
  'Alm Berg Cor Dal Ek Falk Gran Hol Iv Jan Kov Lind Mor Nov Ost Pet Ros Sand Tor Vik Wal Zim'.split(' ');
/** As many of these as there are figures for: a world of a hundred thousand articles has more surnames, and as many homonyms. */
export const SURNAME_MIDDLES = ',an,er,il,or,und,as,et,im,ol,ar,en,is,ot,un,al,es,ir,om,ul'.split(',');
export const SURNAME_ENDS = 'ov enko ski sen mann quist eder ini aru ides ault worth'.split(' ');

/** Real countries and bodies: gazetteers decide them by code. */
export const COUNTRIES =
  'Germany France Ukraine Poland Norway Finland Estonia Lithuania Latvia Spain Italy Greece Portugal Sweden Denmark Austria Hungary Romania Bulgaria Turkey Canada Japan India Brazil Mexico Egypt Kenya Ghana Chile Peru'.split(
    ' ',
  );
export const BODIES = [
  'NATO',
  'European Union',
  'United Nations',
  'European Commission',
  'World Bank',
  'OSCE',
];

export const NATIONAL_OFFICES = [
  'Foreign Minister',
  'Defense Minister',
  'Prime Minister',
  'President',
  'Finance Minister',
  'Interior Minister',
];
export const BODY_OFFICES = ['Secretary General', 'spokesperson', 'envoy', 'director'];

/** What most people in the news are: an office that many hold. */
export const COMMON_OFFICES = ['adviser', 'lawmaker', 'analyst', 'negotiator', 'ambassador'];

export const CITIES =
  'Brussels Vienna Geneva Warsaw Oslo Helsinki Madrid Rome Athens Tallinn Vilnius Riga Paris Berlin'.split(
    ' ',
  );
export const OUTLETS = [
  'Harbor Gazette',
  'Northern Ledger',
  'Continental Wire',
  'Evening Register',
  'Capital Post',
];

/** Words for what is said: enough of them that two quotations are never the same by chance. */
export const SUBJECTS =
  'the border the treaty the budget the pipeline the ceasefire the embassy the harvest the railway the election the convoy'.split(
    / (?=the )/,
  );
export const VERBS = 'remain stay become turn prove seem look grow feel stand'.split(' ');
export const QUALITIES =
  'open fair firm quiet modest costly lasting honest careful distant strong patient narrow public secure simple'.split(
    ' ',
  );
export const TAILS =
  'before winter comes|after the summer break|for every small town|without another delay|in spite of old quarrels|as neighbours have promised|when the money arrives|while ships are waiting'.split(
    '|',
  );
