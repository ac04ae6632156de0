/**
 * Words in place of a year for a paper that has not appeared. In lower case, without accents, and with single spaces for points and white
 * space, as `foldWords` returns them.
 */
export const forthcomingWords: readonly string[] = [
  // English, and the keys of biblatex
  ...list(
    'in press, inpress, in print, to appear, to be published, to be printed, forthcoming, upcoming, accepted, submitted',
  ),
  ...list('accepted for publication, accepted for presentation, submitted for publication, conditionally accepted'),
  ...list(
    'provisionally accepted, under review, in review, under revision, in revision, revise and resubmit, in preparation, in prep',
  ),
  ...list(
    'inpreparation, under preparation, manuscript in preparation, in production, in proof, in proofs, prepublished, ahead of print, aheadofprint',
  ),
  ...list(
    'epub ahead of print, online ahead of print, advance online publication, online first, early access, early view',
  ),
  ...list('just accepted, corrected proof, article in press, articles in press, under submission, work in progress'),
  // German, Dutch
  ...list(
    'im erscheinen, im druck, in druck, erscheint, erscheint demnaechst, in vorbereitung, eingereicht, angenommen, akzeptiert',
  ),
  ...list(
    'zur veroeffentlichung angenommen, in begutachtung, bevorstehend, te verschijnen, ter perse, geaccepteerd, ingediend, in voorbereiding',
  ),
  // French, Spanish, Portuguese, Italian, Catalan, Galician, Romanian
  ...list(
    'a paraitre, sous presse, a venir, soumis, soumise, accepte, acceptee, en preparation, en cours de publication, en revision',
  ),
  ...list(
    'en prensa, en imprenta, por aparecer, de proxima aparicion, proximamente, aceptado, enviado, en preparacion, en evaluacion',
  ),
  ...list(
    'no prelo, a publicar, a aparecer, aceito, aceite, submetido, em preparacao, em revisao, em publicacao, en premsa, acceptat, no prelo',
  ),
  ...list(
    'in stampa, in corso di stampa, in corso di pubblicazione, di prossima pubblicazione, accettato, sottomesso, in preparazione',
  ),
  ...list('in revisione, in uscita, in curs de aparitie, in curs de publicare, sub tipar, acceptat spre publicare'),
  // Northern languages
  ...list(
    'under tryckning, i tryck, kommande, inskickad, antagen, under utgivning, i trykken, under udgivelse, kommende, accepteret, indsendt',
  ),
  ...list(
    'i trykk, under utgivelse, under publisering, innsendt, akseptert, painossa, ilmestyy, tulossa, hyvaksytty, i prentun, truekis, ilmumas',
  ),
  // Eastern languages
  ...list(
    'w druku, przyjete do druku, zlozone do druku, w przygotowaniu, w recenzji, v tisku, prijato, prijato k tisku, v priprave, v tlaci, prijate',
  ),
  ...list(
    'u tisku, u pripremi, prihvaceno, v pripravi, sprejeto, megjelenes alatt, megjelenes elott, elfogadva, nyomtatas alatt, spaudoje, iespiesana',
  ),
  ...list(
    'basimda, baskida, yayimlanacak, kabul edildi, hazirlaniyor, u stampi, у штампи, под печат, υπο δημοσιευση, υπο εκδοση',
  ),
  ...list(
    'в печати, принято, принято к печати, принята к печати, принята в печать, готовится к печати, находится в печати, у друці, у друкуванні, прийнято до друку',
  ),
  // Eastern Asia
  ...list(
    '印刷中, 掲載予定, 出版予定, 近刊, 投稿中, 査読中, 掲載決定, 待刊, 即将出版, 已录用, 已接收, 待发表, 出版中, 인쇄중, 인쇄 중, 게재예정, 게재 예정, 출판예정, 출판 예정, 심사중, 심사 중',
  ),
];

/** Words in place of an unknown year. */
export const undatedWords: readonly string[] = list(
  'n d, nd, n y, no date, no year, undated, date unknown, year unknown, unknown, unknown date, sine anno, sine dato, s a, sa, s d, sd, o j, o d, ohne jahr, ohne datum, ' +
    'undatiert, sans date, non date, sin fecha, s f, sem data, senza data, z j, zonder jaar, u a, u d, u ar, b d, b r, bez daty, bez data, k a, t y, г, б г, б д, без года, без даты, ' +
    '出版年不明, 刊年不明, 出版年不详',
);

function list(words: string): readonly string[] {
  return words.split(', ');
}
