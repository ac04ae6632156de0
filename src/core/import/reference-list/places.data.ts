/** Cities with publishers, in the languages in which references name them. In lower case, as `foldWords` returns them. */
export const publishingPlaces: ReadonlySet<string> = new Set(
  list(
    // Western and Northern Europe
    'aachen, aarhus, amsterdam, antwerp, antwerpen, augsburg, baden-baden, bad honnef, bamberg, basel, basle, bath, bayreuth, belfast, bergen, berlin, bern, berne, bielefeld, bingley',
    'birmingham, bochum, bonn, bordeaux, braunschweig, bremen, bristol, brussels, bruxelles, brussel, cambridge, cardiff, cham, chichester, copenhagen, kobenhavn, darmstadt, delft',
    'den haag, the hague, dordrecht, dortmund, dresden, dublin, duisburg, durham, dusseldorf, duesseldorf, edinburgh, eindhoven, erfurt, erlangen, essen, farnham, frankfurt, frankfurt am main',
    'frankfurt a m, freiburg, freiburg im breisgau, fribourg, geneva, geneve, genf, ghent, gent, giessen, glasgow, goteborg, gothenburg, gottingen, goettingen, graz, grenoble, groningen, halle',
    'hamburg, hannover, heidelberg, helsinki, hildesheim, hoboken, houten, ilmenau, innsbruck, jena, karlsruhe, kassel, kiel, koblenz, koln, koeln, cologne, konstanz, lausanne, leeds, leicester',
    'leiden, leipzig, leuven, liege, lille, linz, liverpool, london, louvain-la-neuve, lubeck, luebeck, lund, luxembourg, lyon, maastricht, mainz, malmo, manchester, mannheim, marburg, marseille',
    'montpellier, muenchen, munchen, munich, munster, muenster, nancy, nantes, neuchatel, nijmegen, nurnberg, nuernberg, nuremberg, odense, oldenburg, opladen, osnabruck, osnabrueck, oslo, oulu',
    'oxford, paderborn, paris, potsdam, regensburg, rennes, reykjavik, rostock, rotterdam, saarbrucken, saarbruecken, salzburg, sankt augustin, sheffield, southampton, st gallen, stockholm, strasbourg',
    'stuttgart, tampere, toulouse, trier, trondheim, tubingen, tuebingen, turku, ulm, uppsala, utrecht, weimar, weinheim, wien, vienna, wiesbaden, wuppertal, wurzburg, wuerzburg, york, zurich, zuerich',
    // Southern and Eastern Europe
    'ankara, athens, athen, barcelona, bari, belgrade, beograd, bilbao, bologna, bratislava, brno, bucharest, bucuresti, budapest, cluj-napoca, coimbra, cracow, krakow, debrecen, faro, florence',
    'firenze, gdansk, genoa, genova, granada, istanbul, izmir, katowice, kaunas, kharkiv, kiev, kyiv, lisboa, lisbon, ljubljana, lodz, lublin, lviv, madrid, maribor, milan, milano, minsk, moscow',
    'moskva, москва, м, napoli, naples, novosibirsk, новосибирск, padova, padua, palermo, pamplona, pisa, porto, poznan, prague, praha, riga, roma, rome, rijeka, salamanca, санкт-петербург, спб',
    'santiago de compostela, sarajevo, sevilla, seville, skopje, sofia, split, st petersburg, szeged, tallinn, tartu, thessaloniki, torino, torun, trento, trieste, turin, valencia, venezia, venice',
    'vilnius, warsaw, warszawa, wroclaw, zagreb, zaragoza, киев, київ, казань, екатеринбург',
    // America
    'albany, ann arbor, atlanta, austin, baltimore, belmont, berkeley, bloomington, bogota, boca raton, boston, boulder, brasilia, buenos aires, campinas, caracas, chapel hill, chicago, cincinnati',
    'college park, columbus, dallas, denver, detroit, englewood cliffs, hillsdale, honolulu, houston, ithaca, los angeles, madison, mahwah, malden, menlo park, mexico city, mexico, ciudad de mexico',
    'minneapolis, montevideo, montreal, new brunswick, new haven, new york, new york city, norwood, oakland, ottawa, palo alto, pasadena, philadelphia, piscataway, pittsburgh, portland, porto alegre',
    'princeton, quebec, quito, reading, redwood city, rio de janeiro, salt lake city, san antonio, san diego, san francisco, san juan, san mateo, santa barbara, santa monica, santiago, santiago de chile',
    'sao paulo, seattle, sebastopol, st louis, stanford, sunderland, syracuse, thousand oaks, toronto, tucson, upper saddle river, urbana, vancouver, washington, washington d c, waterloo, westport, winnipeg',
    // Asia, Africa and Oceania
    'adelaide, auckland, bandung, bangalore, bangkok, beijing, beirut, brisbane, cairo, canberra, cape town, chennai, christchurch, delhi, dhaka, dubai, haifa, hanoi, harare, hong kong, hyderabad',
    'islamabad, jakarta, jerusalem, johannesburg, karachi, kathmandu, kobe, kolkata, kuala lumpur, kyoto, lagos, lahore, manila, melbourne, mumbai, nagoya, nairobi, nanjing, new delhi, osaka, perth',
    'pretoria, seoul, shanghai, shenzhen, singapore, stellenbosch, sydney, taipei, tehran, tel aviv, tianjin, tokyo, wellington, wuhan, yokohama, 北京, 上海, 广州, 南京, 武汉, 天津, 重庆, 成都, 西安, 杭州',
    '香港, 台北, 臺北, 東京, 京都, 大阪, 서울',
  ),
);

/** What may follow the name of a city: a state of the USA or a country, in lower case. */
export const regions: ReadonlySet<string> = new Set(
  list(
    'al, ak, az, ar, ca, co, ct, dc, d c, de, fl, ga, hi, ia, id, il, in, ks, ky, la, ma, md, me, mi, mn, mo, ms, mt, nc, nd, ne, nh, nj, nm, nv, ny, oh, ok, or, pa, ri, sc, sd, tn, tx, ut, va, vt',
    'wa, wi, wv, wy, uk, usa, u s a, us, united states, united kingdom, england, scotland, wales, ireland, germany, deutschland, austria, osterreich, switzerland, schweiz, france, italy, italia, spain',
    'espana, portugal, netherlands, the netherlands, belgium, denmark, norway, sweden, finland, poland, polska, czech republic, hungary, greece, turkey, russia, canada, mexico, brazil, brasil, argentina',
    'chile, colombia, china, japan, korea, india, australia, new zealand, israel, south africa',
  ),
);

function list(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '));
}
