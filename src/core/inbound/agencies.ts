/** The news agencies whose copy other newsrooms carry under contracts of their own, by the names they go by. */
const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  AP: ['AP', 'Associated Press', 'The Associated Press'],
  AFP: ['AFP', 'Agence France-Presse'],
  Reuters: ['Reuters', 'Thomson Reuters', 'Рейтер'],
  dpa: ['dpa', 'Deutsche Presse-Agentur', 'dpa-infocom', 'dpa-AFX'],
  EFE: ['EFE', 'Agencia EFE'],
  ANSA: ['ANSA', 'Agenzia ANSA'],
  epd: ['epd', 'Evangelischer Pressedienst'],
  KNA: ['KNA'],
  APA: ['APA', 'Austria Presse Agentur'],
  'Keystone-SDA': ['Keystone-SDA', 'SDA'],
  'PA Media': ['PA Media', 'Press Association', 'PA'],
  PAP: ['PAP', 'Polska Agencja Prasowa'],
  ANP: ['ANP'],
  Belga: ['Belga'],
  TT: ['TT', 'TT Nyhetsbyrån'],
  NTB: ['NTB'],
  Ritzau: ['Ritzau'],
  STT: ['STT'],
  Lusa: ['Lusa', 'Agência Lusa'],
  'Europa Press': ['Europa Press'],
  Adnkronos: ['Adnkronos'],
  ČTK: ['ČTK', 'CTK'],
  MTI: ['MTI'],
  TASS: ['TASS', 'ТАСС'],
  Interfax: ['Interfax', 'Интерфакс'],
  Xinhua: ['Xinhua', '新华社'],
  Kyodo: ['Kyodo', 'Kyodo News', '共同通信', '共同'],
  Jiji: ['Jiji', 'Jiji Press', '時事通信', '時事'],
  Yonhap: ['Yonhap', '연합뉴스'],
  PTI: ['PTI', 'Press Trust of India'],
  IANS: ['IANS'],
  AAP: ['AAP', 'Australian Associated Press'],
  'The Canadian Press': ['The Canadian Press', 'La Presse canadienne'],
  Bloomberg: ['Bloomberg', 'Bloomberg News'],
  UPI: ['UPI', 'United Press International'],
  Anadolu: ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı'],
  Antara: ['Antara', 'ANTARA'],
};

/** The agency whose name this is, whole; null for any other text. */
export function agencyNamed(name: string): string | null {
  const wanted = name
    .trim()
    .replace(/^[([—–-]+|[)\].—–-]+$/g, '')
    .trim();
  return SPELLINGS.find(([spelling]) => spelling === wanted)?.[1] ?? null;
}

/** Every spelling with the agency it names, the longest first. */
export const SPELLINGS: readonly (readonly [string, string])[] = Object.entries(AGENCIES)
  .flatMap(([agency, names]) => names.map((name) => [name, agency] as const))
  .toSorted(([a], [b]) => b.length - a.length);
