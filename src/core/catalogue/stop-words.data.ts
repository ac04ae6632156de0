const words = `
a about above across after again against all almost along already also although always among an and another any anyone are
aren around as at back based be became because become becomes been before being below best better between both but by can
cannot case cases could current currently despite did different difficult do does done down due during each easily easy
either else empirical empirically enable enables end enough especially even every evidence example examples existing
experiment experimental experiments explore explored explores extensive far few fewer find finding findings finally first
five focus focuses following for found four framework from full further furthermore general generally give given gives
good great greater had has hav have having he help helps hence her here high higher highly his how however i if important
improve improved improvement improvements improves in including increase increasing indeed instead into introduce
introduces introducing investigate is issue issues it its itself just key know known lack lead leading leads least less
let like likely limited little long low lower made main mainly make makes making many may me means might more moreover most
much multiple must my need needs neither never new next no non nor not novel now number obtain obtained of often on once
one ones only or order other others otherwise our out outperform outperforms over overall own paper papers part particular
particularly per perform performance performing performs perhaps possible potential present presented presenting presents
previous previously prior problem problems propose proposed proposes provide provided provides providing quite rather
re real recent recently release remain remains respect result resulting results same second see seen several shall she
should show showing shown shows significant significantly similar simple simply since single small so some specific
specifically state still study studied studies studying such suggest suggests task tasks than that the their them then
there thereby therefore these they thi third this those though three through throughout thus to together too toward
towards two under understand understanding unlike until up upon us use used useful user uses using usually variety various
very via wa was way ways we well were what when where whether which while who whole whom whose why wide widely will with
within without work working works would yet you your approach approaches method methods model models data address
addressing allow allows apply applied analysi analysis analyze code available publicly large larger able demonstrate
demonstrates demonstrated effective effectively evaluate evaluated evaluating evaluation aim contribution contributions
`;

/** Words, folded and without a plural s, that say nothing about the subject of a scholarly text. */
export const stopWords: ReadonlySet<string> = new Set(
  words
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, word.replace(/(?<![su])s$/u, '')]),
);
