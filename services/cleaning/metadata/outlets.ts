/** A news outlet: its name as it writes itself, the domains of its pages, and other names it goes by. */
type Outlet = { name: string; domains: readonly string[]; aliases?: readonly string[] };

/** Outlets whose work is most often carried or quoted by others. Names and domains as on their own pages, 2025. */
const OUTLETS: readonly Outlet[] = [
  { name: 'ABC News', domains: ['abcnews.go.com', 'abcnews.com'] },
  { name: 'Agence France-Presse', domains: ['afp.com'], aliases: ['AFP'] },
  { name: 'Al Arabiya', domains: ['english.alarabiya.net', 'alarabiya.net'] },
  { name: 'Al Jazeera', domains: ['aljazeera.com'], aliases: ['Al Jazeera English'] },
  { name: 'Al-Monitor', domains: ['al-monitor.com'] },
  { name: 'ANSA', domains: ['ansa.it'] },
  { name: 'Arab News', domains: ['arabnews.com'] },
  {
    name: 'Associated Press',
    domains: ['apnews.com', 'ap.org'],
    aliases: ['The Associated Press', 'AP', 'AP News'],
  },
  { name: 'Axios', domains: ['axios.com'] },
  { name: 'Balkan Insight', domains: ['balkaninsight.com'] },
  { name: 'BBC News', domains: ['bbc.com', 'bbc.co.uk'], aliases: ['BBC', 'the BBC'] },
  { name: 'Bloomberg', domains: ['bloomberg.com'], aliases: ['Bloomberg News'] },
  { name: 'Breitbart', domains: ['breitbart.com'], aliases: ['Breitbart News'] },
  { name: 'Business Insider', domains: ['businessinsider.com'] },
  { name: 'BuzzFeed News', domains: ['buzzfeednews.com'] },
  { name: 'CBC News', domains: ['cbc.ca'], aliases: ['CBC'] },
  { name: 'CBS News', domains: ['cbsnews.com'] },
  { name: 'Chicago Tribune', domains: ['chicagotribune.com'] },
  { name: 'CNBC', domains: ['cnbc.com'] },
  { name: 'CNN', domains: ['cnn.com', 'edition.cnn.com'] },
  {
    name: 'Daily Mail',
    domains: ['dailymail.co.uk', 'dailymail.com'],
    aliases: ['MailOnline', 'Mail Online'],
  },
  { name: 'Defense News', domains: ['defensenews.com'] },
  { name: 'Der Spiegel', domains: ['spiegel.de'], aliases: ['DER SPIEGEL', 'Spiegel International'] },
  { name: 'Deutsche Welle', domains: ['dw.com'], aliases: ['DW', 'DW News'] },
  { name: 'EFE', domains: ['efe.com'] },
  { name: 'El País', domains: ['elpais.com', 'english.elpais.com'], aliases: ['EL PAÍS'] },
  { name: 'EUobserver', domains: ['euobserver.com'] },
  { name: 'Euractiv', domains: ['euractiv.com'], aliases: ['EURACTIV'] },
  { name: 'Euronews', domains: ['euronews.com'], aliases: ['euronews'] },
  { name: 'Financial Times', domains: ['ft.com'], aliases: ['The Financial Times', 'FT'] },
  { name: 'Forbes', domains: ['forbes.com'] },
  { name: 'Foreign Affairs', domains: ['foreignaffairs.com'] },
  { name: 'Foreign Policy', domains: ['foreignpolicy.com'] },
  { name: 'Fortune', domains: ['fortune.com'] },
  { name: 'Fox News', domains: ['foxnews.com'], aliases: ['FOX News', 'Fox News Digital'] },
  { name: 'France 24', domains: ['france24.com'], aliases: ['FRANCE 24'] },
  { name: 'Global News', domains: ['globalnews.ca'] },
  { name: 'Haaretz', domains: ['haaretz.com'] },
  { name: 'Hindustan Times', domains: ['hindustantimes.com'] },
  { name: 'HuffPost', domains: ['huffpost.com', 'huffingtonpost.com'], aliases: ['The Huffington Post'] },
  {
    name: 'Independent',
    domains: ['independent.co.uk', 'the-independent.com'],
    aliases: ['The Independent'],
  },
  { name: 'Interfax', domains: ['interfax.com'] },
  { name: 'Kyodo News', domains: ['english.kyodonews.net', 'kyodonews.net'] },
  { name: 'Le Monde', domains: ['lemonde.fr'], aliases: ['Le Monde in English'] },
  { name: 'Los Angeles Times', domains: ['latimes.com'], aliases: ['L.A. Times'] },
  { name: 'LRT English', domains: ['lrt.lt'], aliases: ['LRT'] },
  { name: 'Meduza', domains: ['meduza.io'] },
  { name: 'MSNBC', domains: ['msnbc.com'] },
  { name: 'National Review', domains: ['nationalreview.com'] },
  { name: 'NBC News', domains: ['nbcnews.com'] },
  { name: 'New York Post', domains: ['nypost.com'] },
  { name: 'Newsweek', domains: ['newsweek.com'] },
  { name: 'Nikkei Asia', domains: ['asia.nikkei.com'] },
  { name: 'NPR', domains: ['npr.org'] },
  { name: 'PBS NewsHour', domains: ['pbs.org'], aliases: ['PBS', 'PBS News'] },
  {
    name: 'Politico',
    domains: ['politico.com', 'politico.eu'],
    aliases: ['POLITICO', 'POLITICO Europe', 'Politico Europe'],
  },
  { name: 'ProPublica', domains: ['propublica.org'] },
  { name: 'Radio Free Europe/Radio Liberty', domains: ['rferl.org'], aliases: ['RFE/RL', 'RFERL'] },
  { name: 'Reuters', domains: ['reuters.com'], aliases: ['Thomson Reuters', 'REUTERS'] },
  { name: 'Roll Call', domains: ['rollcall.com'] },
  { name: 'Semafor', domains: ['semafor.com'] },
  { name: 'Sky News', domains: ['news.sky.com'] },
  { name: 'Slate', domains: ['slate.com'] },
  { name: 'South China Morning Post', domains: ['scmp.com'] },
  { name: 'TASS', domains: ['tass.com'] },
  { name: 'The Atlantic', domains: ['theatlantic.com'] },
  { name: 'The Baltic Times', domains: ['baltictimes.com'] },
  { name: 'The Conversation', domains: ['theconversation.com'] },
  { name: 'The Daily Beast', domains: ['thedailybeast.com'], aliases: ['Daily Beast'] },
  { name: 'The Economist', domains: ['economist.com'] },
  { name: 'The Globe and Mail', domains: ['theglobeandmail.com'] },
  { name: 'The Guardian', domains: ['theguardian.com', 'guardian.co.uk'], aliases: ['Guardian'] },
  { name: 'The Hill', domains: ['thehill.com'] },
  { name: 'The Irish Times', domains: ['irishtimes.com'] },
  { name: 'The Jerusalem Post', domains: ['jpost.com'] },
  { name: 'The Kyiv Independent', domains: ['kyivindependent.com'], aliases: ['Kyiv Independent'] },
  { name: 'The Moscow Times', domains: ['themoscowtimes.com'] },
  { name: 'The New York Times', domains: ['nytimes.com'], aliases: ['New York Times', 'NYT'] },
  { name: 'The New Yorker', domains: ['newyorker.com'] },
  { name: 'The Telegraph', domains: ['telegraph.co.uk'], aliases: ['The Daily Telegraph'] },
  { name: 'The Times', domains: ['thetimes.co.uk', 'thetimes.com'] },
  { name: 'The Times of India', domains: ['timesofindia.indiatimes.com'] },
  { name: 'The Times of Israel', domains: ['timesofisrael.com'] },
  { name: 'The Wall Street Journal', domains: ['wsj.com'], aliases: ['Wall Street Journal', 'WSJ'] },
  { name: 'The Washington Post', domains: ['washingtonpost.com'], aliases: ['Washington Post'] },
  { name: 'The Washington Times', domains: ['washingtontimes.com'] },
  { name: 'Time', domains: ['time.com'], aliases: ['TIME'] },
  { name: 'UN News', domains: ['news.un.org'] },
  { name: 'United Press International', domains: ['upi.com'], aliases: ['UPI'] },
  { name: 'USA Today', domains: ['usatoday.com'], aliases: ['USA TODAY'] },
  { name: 'Vice News', domains: ['vice.com'], aliases: ['VICE News'] },
  { name: 'Voice of America', domains: ['voanews.com'], aliases: ['VOA', 'VOA News'] },
  { name: 'Vox', domains: ['vox.com'] },
  { name: 'Xinhua', domains: ['xinhuanet.com', 'news.cn'], aliases: ['Xinhua News Agency'] },
  { name: 'Yahoo News', domains: ['news.yahoo.com', 'yahoo.com'] },
];

const BY_NAME = new Map(
  OUTLETS.flatMap(({ name, aliases = [] }) =>
    [name, ...aliases].map((spelling) => [nameKey(spelling), name]),
  ),
);
const BY_DOMAIN = new Map(OUTLETS.flatMap(({ name, domains }) => domains.map((domain) => [domain, name])));

function nameKey(name: string): string {
  return name.replace(/^the /i, '').toLowerCase();
}

/** The usual name of a known outlet, from any of its names ("AP", "Washington Post"), or null. */
export function outletByName(name: string): string | null {
  return BY_NAME.get(nameKey(name.trim())) ?? null;
}

/** The outlet that a web address belongs to ("https://www.dw.com/en/…" → "Deutsche Welle"), or null. */
export function outletByUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  let host = new URL(url).hostname.replace(/^www\./, '');
  while (host.includes('.')) {
    const name = BY_DOMAIN.get(host);
    if (name) return name;
    host = host.slice(host.indexOf('.') + 1);
  }
  return null;
}
