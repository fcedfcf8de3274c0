/*
 * What newsrooms say about their rights, in the languages we have seen them in. Each pattern reads a sentence; accents
 * and letters stand as people write them.
 */

/** "All rights reserved" and its sisters; "some rights reserved" is none of them. */
export const RESERVED =
  /(?<!some |no )\ball rights? (?:are )?reserved|alle rechte vorbehalten|tous (?:les )?droits (?:sont )?r[ée]serv[ée]s|todos los derechos (?:est[áa]n )?reservados|(?:tutti i diritti (?:sono )?riservati|riproduzione riservata|©\s*riproduzione)|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrze[żz]one|alla rättigheter (?:förbehålls|förbehållna|reserverade)|alle rettigheter (?:er )?(?:reservert|forbeholdt)|alle rettigheder (?:er )?forbeholdes|kaikki oikeudet pidätetään|všechna práva vyhrazena|(?<!не )все права (?:защищены|сохранены|принадлежат)|[ув]сі права (?:захищен[іо]|застережен[іо])|無断転載(?:を)?禁|全著作権所有|版权所有|版權所有|保留所有(?:权利|權利)|무단\s*전재|모든 권리 보유|جميع الحقوق محفوظة|tüm hakları saklıdır|hak cipta dilindungi|tots els drets reservats|με την επιφύλαξη παντός δικαιώματος|toate drepturile rezervate|minden jog fenntartva/iu;

/** "Unless otherwise noted": what is said of the whole gives way to what is said of one work. */
export const EXCEPTIONS =
  /(?:unless|except (?:where|when|as)) (?:otherwise|noted|stated|indicated)|(?:soweit|sofern|wenn|falls) nicht anders|sauf (?:mention|indication)s? contraire|salvo (?:que se indique|indicaci[óo]n|menci[óo]n|diversa|dove|indica[çc][ãa]o|disposi[çc])|excepto (?:donde|cuando)|a menos que|ove non (?:diversamente|altrimenti)|eccetto dove|exceto (?:onde|quando)|tenzij anders|o ile nie|om (?:inget|inte) annat|(?:med mindre|hvis ikke) an(?:net|det)|ellei toisin|není-li|pokud není|если не (?:указано|оговорено)|якщо не (?:зазначено|вказано)|特に(?:記載|明記|断り)|除(?:非)?另有|ما لم (?:يذكر|ينص)|aksi belirtil|kecuali|tret que/iu;

/** The text speaks of itself: "this article", "our stories". */
export const SELF = sentencePattern([
  'this (?:article|story|post|work|text|page|piece|report|essay|column|interview|publication|content|material|item|website|site|blog|feature|translation)',
  '(?:our|my) (?:original |written |own )*(?:articles|stories|content|work|reporting|journalism|texts?|materials?|posts|features|news|website|site)',
  'we (?:publish|license|release|make|share) (?:our|all|everything|most|this)',
  'dies(?:er|em|es|e|en) (?:artikel|beitrag|text|werk|inhalt|seite|bericht|interview|reportage|veröffentlichung|website)(?:e?s)?',
  '(?:unsere|unserer|unseren) (?:artikel|inhalte|texte|beiträge|geschichten|recherchen)n?',
  '(?:cet|cette|ce|ces) (?:article|texte|œuvre|oeuvre|contenu|page|publication|site|reportage|création|enquête|billet)s?',
  'nos (?:articles|contenus|textes|enquêtes)',
  '(?:este|esta|estos) (?:artículo|texto|obra|contenido|página|publicación|reportaje|sitio|nota|trabajo|noticia|web)s?',
  'nuestr[oa]s (?:artículos|contenidos|textos|historias|notas)',
  "quest(?:['’]|o |a |i )\\s?(?:articolo|testo|opera|contenuto|pagina|pubblicazione|sito|servizio|inchiesta)",
  'i nostri (?:articoli|contenuti|testi)',
  '(?:est[ea]|estes) (?:artigo|texto|obra|conteúdo|página|publicação|reportagem|site|trabalho|matéria)s?',
  'noss[oa]s (?:artigos|conteúdos|textos|reportagens|matérias)',
  '(?:dit|deze) (?:artikel|tekst|werk|verhaal|pagina|site|bijdrage|publicatie)',
  'onze (?:artikelen|verhalen|teksten|inhoud)',
  '(?:ten|ta|to|niniejsz[yae]) (?:artykuł|tekst|utwór|publikacja|praca|strona|materiał)',
  'nasze (?:artykuły|teksty|treści|materiały)',
  '(?:den här|denna|detta|denne|dette) (?:artikel|artikeln|text|texten|verk|verket|artikkelen|teksten|siden|sidan|innehållet|innholdet|indhold)',
  'vår[at]? (?:innehåll|artiklar|texter|innhold|artikler|tekster)',
  'tämä(?:n)? (?:artikkeli|juttu|teksti|teos|sivusto)n?',
  't(?:ento|oto|ato) (?:článek|text|dílo|obsah|stránka)',
  '(?:эт[аоу]|эту|этот|данн[а-я]+|настоящ[а-я]+) (?:стать[а-я]+|текст[а-я]*|работ[а-я]+|материал[а-я]*|произведени[а-я]+|публикаци[а-я]+|сайт[а-я]*)',
  'наши (?:материалы|статьи|тексты)',
  '(?:ця|цей|це|цю) (?:стаття|статтю|текст|матеріал|твір|публікація)',
  '(?:この|本)(?:記事|作品|文章|ページ|サイト|コンテンツ|稿)',
  '(?:本|此|该)(?:文|文章|作品|页面|网站|网|内容|內容|報導|报道)',
  '이 (?:글|기사|저작물|작품)|본 (?:기사|저작물)',
  '(?:هذا|هذه) (?:المقال|المقالة|النص|العمل|المادة|التقرير|المحتوى|الموقع|المصنف)',
  'bu (?:makale|yazı|metin|eser|haber|içerik|çalışma)',
  '(?:artikel|tulisan|karya|teks|konten) ini',
  'aquest[a]? (?:article|text|obra|contingut)',
  '(?:αυτό|αυτή|το παρόν) (?:το |η )?(?:άρθρο|κείμενο|έργο|περιεχόμενο)',
  'acest(?:ui)? (?:articol|text|site)|această (?:operă|lucrare)',
]);

/** What is said of a license holds of something else, for a time or under a condition, though a link says "license". */
export const DOUBTS = sentencePattern([
  '(?:was|were|had been) (?:\\S+ )?(?:licen[sc]ed|released|available)',
  '(?:days?|weeks?|months?|years?) after (?:publication|it|its)|(?:from|before) \\d{1,2} \\p{L}+(?: \\d{4})?',
  '(?:except|excluding|other than|apart from|exception of|but not)(?! (?:where|when|as|otherwise|noted))(?: for| of)? (?:[^\\s,]+ ){0,3}(?:articles?|stor(?:y|ies)|news|reporting|texts?)',
  '(?:articles?|stories|texts?|news) (?:are not|is not|(?:are |is )?(?:excluded|excepted|not included))',
  'sauf (?:les |nos |cet |cette )?(?:articles?|textes?)|(?:außer|ausgenommen|mit ausnahme)(?: von| der)? (?:\\S+ ){0,2}(?:artikel|texte|beiträge)\\p{L}*|(?:excepto|salvo) (?:\\S+ ){0,2}(?:artículos?|textos?|noticias)',
  '(?:nonprofits?|non-profits?|members?|subscribers?|partners?|schools?|libraries)(?: \\S+){0,3} (?:may|can)',
  'some (?:content|articles?|stories|texts?|materials?)',
  // What belongs to an article is not the article.
  '(?<!(?:text|texts|content|contents|words|licen[sc]e) )(?:behind|for|in|of|accompanying|with) (?:this|our) (?:article|story|post|piece|report)',
  '(?<!this )(?:version|edition|translation|summary|abstract|excerpt|draft|adaptation)s? of',
  '(?:portion|part|section|some)s? of',
  '(?:may|can) (?:not )?(?:be|become) (?:licen[sc]ed|released|available|offered|obtained)',
  '(?:might|could|would|should|will|shall) (?:not )?(?:be|become)',
  'if|until|formerly|previously|no longer|unlike|instead of|whether',
  '(?:versi[óo]n|version|versão|versione|versie|wersja|version|fassung|版本) (?:de|des|di|do|da|van|tego)',
  '翻訳|旧版|旧稿|一部|要約|将来|予定|翻译|翻譯|译文|摘要|部分|旧版|如果|将于|번역|요약|일부|예정',
]);

/** The text speaks of all there is: "content on this site", "the text". */
export const EVERYTHING = sentencePattern([
  '(?:all|the|original|written|site|website|text|its|their) (?:original |written |editorial )*(?:content|contents|text|texts|articles|stories|materials?|posts|work|reporting)',
  '(?:content|text|contents|material|articles|stories) (?:on|of|from|is|are|by)',
  '(?:alle|die|sämtliche|der) (?:inhalte|texte|beiträge|artikel|text|inhalt)',
  "(?:tous les|les|le|l[’'])\\s?(?:contenus?|articles|textes?)",
  '(?:todos|todo|los|el) (?:los |el )?(?:contenidos?|textos?|artículos)',
  '(?:tutti i|i|il) (?:contenut[io]|test[io]|articoli)',
  '(?:todos|todo|os|o) (?:os |o )?(?:conteúdos?|textos?|artigos)',
  '(?:alle|de) (?:inhoud|teksten|artikelen|tekst)',
  '(?:wszystkie )?(?:artykuły|teksty|treści|treść|materiały|tekst)',
  '(?:allt|alla|alt|alle) (?:innehåll|texter|artiklar|innhold|indhold|artikler|tekster)',
  'veškerý obsah|texty|sisältö|tekstit',
  'все материалы|материалы сайта|содержание сайта|контент|усі матеріали|матеріали сайту',
  '当(?:サイト|メディア)|全(?:て|部)の(?:記事|コンテンツ)|本站|除另有|모든 (?:콘텐츠|기사)',
  'محتوى|المحتويات|جميع المواد|tüm içerik|içerikler|semua konten',
]);

/** Something else than the text is spoken of. */
export const FOREIGN_SUBJECT = sentencePattern([
  '(?:photo|photograph|image|picture|illustration|infographic|graphic|map|icon|logo|chart|video|audio|music|podcast|cover|banner|thumbnail|drawing|cartoon)s?',
  '(?:theme|template|font|typeface|plugin|software|code|script|source code|layout|design|stylesheet|dataset|data|comments?)',
  '(?:bild|foto|abbildungs)(?:nachweis|quelle|rechte)[en]*',
  '(?:foto|bild|bilder|abbildung|grafik|karte|symbolbild|titelbild|vorlage|schrift|kommentare|daten)(?:s|n)?',
  '(?:photographie|illustration|carte|icône|thème|données|commentaires|visuel)s?',
  '(?:foto|fotografía|imagen|imágenes|mapa|icono|ilustración|gráfico|tema|datos|comentarios|plantilla)s?',
  '(?:immagine|immagini|fotografia|mappa|icone|dati|commenti|modello|foto)',
  '(?:imagem|imagens|fotografia|ilustração|ícones|dados|comentários|mapa)',
  "(?:afbeelding|kaart|foto|pictogrammen|thema|gegevens|reacties)(?:en|'s)?",
  '(?:zdjęcie|zdjęcia|fot|ilustracja|grafika|ikony|mapa|motyw|dane)',
  '(?:kuva|valokuva|obrázek|fotografie|bilde|billede|karta|kart)',
  '(?:фото|фотография|фотографии|изображение|иллюстрация|карта|иконки|данные|комментарии|зображення|світлина)',
  '写真|画像|地図|アイコン|图片|照片|地图|图标|사진|이미지|지도',
  'الصورة|الصور|خريطة|fotoğraf|görsel|harita|gambar|peta',
  'powered by|built with|made with|hosted by|openstreetmap|font awesome|via (?:flickr|unsplash|wikimedia|pixabay)|wikimedia commons',
]);

/** The publisher lets others take it, in its own words. */
export const OWN_RULE = sentencePattern([
  '(?:republish|repost|reprint|syndicate) (?:this|our|these|the) (?:article|story|stories|articles|piece|content|work|post)',
  '(?:free to|can|may|welcome to|invited to|encouraged to|want you to) (?:freely )?(?:republish|reprint|repost|reproduce|re-use|reuse|copy|share and republish)',
  '(?:darf|dürfen|kann|können) (?:\\S+ ){0,8}(?:weiterverbreitet|nachgedruckt|übernommen|weiterverwendet|republiziert|veröffentlicht|nachdrucken|übernehmen)',
  '(?:vous pouvez|peut être|peuvent être|libre de) (?:\\S+ ){0,4}(?:republi|reprodui|repris|reprendre|rediffus|partag)\\w*',
  '(?:puedes?|pueden|podés|libre de|se permite) (?:\\S+ ){0,5}(?:republica|reproduc|reproducción)\\w*',
  '(?:può|possono|potete|puoi) (?:\\S+ ){0,4}(?:ripubblica|riprodu|riprodott)\\w*',
  '(?:pode|podem|permitida) (?:\\S+ ){0,5}(?:republica|reproduz|reproduç)\\w*',
  '(?:mag|mogen|kan|kunt) (?:\\S+ ){0,6}(?:overgenomen|overnemen|herpubliceren|herpubliceerd)',
  '(?:można|wolno) (?:\\S+ ){0,5}(?:przedrukow|publikow|republikow)\\w*',
  '(?:можете|можно|разрешается|разрешена) (?:\\S+ ){0,4}(?:перепечат|републик|публиков)\\S*|перепечатка разрешена',
  '(?:får|kan|må) (?:\\S+ ){0,5}(?:återpubliceras|republiceras|gjenbrukes|genudgives)',
  '転載(?:は)?(?:自由|可)|欢迎转载|可以转载|자유롭게 (?:전재|재게시)',
]);

/** Taking it is forbidden, or needs to be asked for. */
export const FORBIDDEN = sentencePattern([
  'not for (?:re-?)?(?:publication|publishing|print|posting|use|syndication)',
  "(?:cannot|can not|can['’]t|may not|must not|do not|don['’]t) (?:re-?publish|re-?print|re-?post|reproduce|copy|syndicate|re-?use|re-?distribute|distribute|share)(?: (?:this|the|our|it|any)|(?=\\s*(?:[.!;,:)]|$)))",
  '(?:may not|must not|cannot|can not|do not|not to) be (?:\\S+ ){0,4}(?:republished|reproduced|reprinted|copied|reposted|redistributed|published)',
  '(?:not|no longer) (?:available|free) (?:for|to) (?:republication|republishing|republish|syndication)',
  '(?:without|only with|requires?) (?:\\S+ ){0,6}(?:permission|consent|authori[sz]ation)',
  '(?:re-?publication|re-?publishing|reproduction|re-?printing|re-?posting|copying|(?:re-?)?distribution|re-?use) (?:\\S+ ){0,5}(?:prohibited|forbidden|not permitted|not allowed)',
  '(?:internal|personal|private) use only|(?:exclusive(?:ly)?|only) (?:to|for) (?:\\S+ )?(?:subscribers|members)',
  'nachdruck (?:\\S+ ){0,6}(?:genehmigung|verboten|untersagt|zustimmung)|nur mit (?:\\S+ ){0,3}(?:genehmigung|zustimmung|erlaubnis)',
  '(?:reproduction|toute reprise) (?:\\S+ ){0,5}(?:interdite?|soumise)|sans (?:\\S+ ){0,3}autorisation',
  '(?:prohibida|queda prohibida) (?:\\S+ ){0,5}reproducción|sin (?:\\S+ ){0,4}(?:autorización|permiso)',
  'riproduzione (?:\\S+ ){0,3}vietata|vietata la riproduzione|senza (?:\\S+ ){0,3}(?:autorizzazione|permesso)',
  '(?:proibida|vedada) (?:\\S+ ){0,4}reprodução|reprodução (?:\\S+ ){0,3}proibida|sem (?:\\S+ ){0,3}autorização',
  'zonder (?:\\S+ ){0,4}toestemming|bez (?:\\S+ ){0,3}zgody|przedruk zabroniony',
  '(?:перепечатка|копирование|использование) (?:\\S+ ){0,5}(?:запрещен\\S*|только с)|без (?:\\S+ ){0,3}разрешения',
  'utan (?:\\S+ ){0,3}tillstånd|uden (?:\\S+ ){0,3}tilladelse|uten (?:\\S+ ){0,3}tillatelse',
  '転載(?:を)?(?:禁|お断り)|未经(?:\\S{0,8})(?:许可|授权)|禁止转载|무단 복제',
  'izinsiz|tanpa izin|دون (?:إذن|موافقة)',
]);

/** This one story stands outside the license of the site. */
export const EXCLUDED = sentencePattern([
  "(?:is|are|was|were)(?: not|n['’]t| never)(?: \\S+){0,3}? (?:covered|licen[sc]ed|included|published|available|released|under)(?: \\S+){0,5}? (?:creative commons|cc|\\S*licen[sc]e|republication|republishing)",
  "(?:is|are)(?: not|n['’]t| never) (?:cc|creative commons)[ -]?(?:licen[sc]ed)?",
  'no (?:content|part|stor(?:y|ies)|articles?|texts?)(?: \\S+){0,6} (?:is|are) (?:licen[sc]ed|available|published|released)',
  '(?:excluded|exempt|excepted) from (?:\\S+ ){0,5}(?:creative commons|cc|\\S*licen[sc]e|republication|republish\\S*)',
  '(?:does|do) not (?:apply|extend) to this (?:article|story|post|text)',
  'nicht unter (?:\\S+ ){0,5}(?:\\S*lizenz|creative commons|cc)|von (?:\\S+ ){0,4}\\S*lizenz (?:ausgenommen|ausgeschlossen)',
  "n['’](?:est|sont) pas (?:\\S+ ){0,5}(?:licence|creative commons|cc)|exclue?s? de (?:\\S+ ){0,3}licence",
  'no (?:se )?(?:publica|licencia|distribuye)n? bajo|no (?:está|están) (?:\\S+ ){0,5}(?:licencia|creative commons|cc)|(?:excluid[oa]s?|exent[oa]s?) de (?:\\S+ ){0,3}licencia',
  'non (?:è|sono) (?:\\S+ ){0,5}(?:licenza|creative commons|cc)|esclus[oaei] dalla (?:\\S+ ){0,3}licenza',
  'não (?:está|estão) (?:\\S+ ){0,5}(?:licença|creative commons|cc)',
  'valt niet onder (?:\\S+ ){0,5}\\S*licentie|nie jest (?:\\S+ ){0,4}licencj\\S*|не распространяется|не поширюється',
]);

/** Somebody else published it first. */
export const FROM_ELSEWHERE = sentencePattern([
  '(?:originally|first) (?:appeared|published|ran|posted|printed) (?:in|on|at|by)',
  '(?:version|edition) of (?:this|the) (?:article|story|piece|post) (?:\\S+ )?(?:appeared|ran|published)',
  '(?:republished|reprinted|reproduced|syndicated|cross-?posted|reposted) (?:here )?(?:from|with|by|courtesy)',
  '(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht) (?:in|bei|auf|im)|(?:zuerst|ursprünglich) (?:\\S+ ){0,6}(?:erschienen|veröffentlicht)|übernommen von',
  "(?:initialement|d['’]abord) (?:publié|paru)e?|republié (?:de|à partir|avec)",
  '(?:publicad[oa] (?:originalmente|por primera vez)|originalmente publicad[oa]|reproducid[oa] (?:de|con))',
  '(?:pubblicat[oa] originariamente|originariamente pubblicat[oa]|ripreso da)',
  'publicad[oa] originalmente|originalmente publicad[oa]|republicad[oa] (?:de|com)',
  '(?:eerder|oorspronkelijk) (?:verschenen|gepubliceerd)|(?:pierwotnie|pierwszy raz) (?:ukazał|opublikowan)\\S*',
  '(?:впервые|изначально) (?:опубликован|напечатан)\\S*|перепечатано из|初出|转载自',
]);

/** Whoever takes it is to keep it to themselves. */
export const NO_PASSING_ON = sentencePattern([
  '(?:may|must|can) ?not (?:be )?(?:\\S+ ){0,4}(?:syndicate|syndicated|resell|resold|sublicense|sublicensed|pass(?:ed)? (?:it|them)? ?on|redistribute to third)',
  'no (?:further )?(?:syndication|resale|sublicensing)',
  "(?:don['’]t|do not) (?:re)?(?:sell|syndicate|sublicense)",
  'weitergabe an dritte (?:\\S+ ){0,3}(?:nicht|untersagt|ausgeschlossen)|nicht an dritte',
  'pas (?:\\S+ ){0,3}(?:à des tiers|aux tiers)|no (?:\\S+ ){0,3}a terceros|non (?:\\S+ ){0,3}a terzi|não (?:\\S+ ){0,3}a terceiros',
]);

/** What is licensed, where nobody says whose it is. */
export const STORIES = sentencePattern([
  'articles?|stories|story|features?|content|reporting|texts?|artikel|beiträge|inhalte|texte|artículos|contenidos|textos|articoli|contenuti|testi|artigos|conteúdos|artikelen|artykuły|teksty|treści|статьи|материалы|記事|文章|المقالات',
]);

function sentencePattern(forms: readonly string[]): RegExp {
  const parts = forms.map((form) => `(?:${form})`).join('|');
  // Scripts that part no words have no ends of words to look for.
  const start = String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}])`;
  const end = String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}])`;
  return new RegExp(
    `${start}(?:${parts})${end}|(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])(?:${parts})`,
    'iu',
  );
}
