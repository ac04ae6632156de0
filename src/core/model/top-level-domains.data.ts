/** Top-level domains of papers, code and people: those of countries (ISO 3166-1) and common general ones. */
export const topLevelDomains: ReadonlySet<string> = new Set(
  [
    'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf',
    'cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg',
    'gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn',
    'kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na',
    'nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh',
    'si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve',
    'vg vi vn vu wf ws ye yt za zm zw',
    'com org net edu gov mil int info biz name pro museum aero coop jobs mobi travel cat asia arpa tel post',
    'academy app art bio blog center cloud codes company computer dev digital earth education energy engineering expert',
    'foundation fun fund global group guru health host institute international lab land life link live ltd media network',
    'news ngo ong one online page photos press productions project report research review science school services shop site',
    'social software solutions space store studio support systems team tech technology today tools top university vip wiki',
    'work works world xyz zone alsace amsterdam bayern berlin brussels bzh cologne eus gal hamburg koeln london melbourne',
    'moscow nrw nyc paris quebec ruhr saarland scot swiss sydney tirol tokyo vlaanderen wales wien zuerich',
  ].flatMap((line) => line.split(' ')),
);
