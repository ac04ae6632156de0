/**
 * Commands allowed in formulas, without the backslash: those that KaTeX 0.16 typesets, except commands that define, expand, write, read
 * files, colour, or create links and HTML elements. Source: https://katex.org/docs/support_table
 */
export const formulaCommands: ReadonlySet<string> = list(
  [
    'AA aa above acute AE ae alef alefsym aleph allowbreak Alpha alpha amalg angl angle angln approx approxcolon',
    'approxcoloncolon approxeq arccos arcctg arcsin arctan arctg arg argmax argmin ast asymp atop backepsilon backprime',
    'backsim backsimeq backslash bar barwedge Bbb Bbbk bcancel because Beta beta beth between bf Big big bigcap bigcirc',
    'bigcup Bigg bigg Biggl biggl Biggm biggm Biggr biggr Bigl bigl Bigm bigm bigodot bigoplus bigotimes Bigr bigr',
    'bigsqcup bigstar bigtriangledown bigtriangleup biguplus bigvee bigwedge binom blacklozenge blacksquare blacktriangle',
    'blacktriangledown blacktriangleleft blacktriangleright bm bmod bold boldsymbol bot bowtie Box boxdot boxed boxminus',
    'boxplus boxtimes Bra bra brace brack Braket braket breve bull bullet Bumpeq bumpeq c cal cancel Cap cap cdot cdotp',
    'cdots centerdot cfrac ch check checkmark Chi chi choose circ circeq circlearrowleft circlearrowright circledast',
    'circledcirc circleddash circledR circledS clap clubs clubsuit cnums colon Colonapprox colonapprox coloncolon',
    'coloncolonapprox coloncolonequals coloncolonminus coloncolonsim Coloneq coloneq Coloneqq coloneqq colonequals',
    'colonminus Colonsim colonsim complement Complex cong coprod copyright cos cosec cosh cot cotg coth csc ctg cth Cup',
    'cup curlyeqprec curlyeqsucc curlyvee curlywedge curvearrowleft curvearrowright dag Dagger dagger daleth Darr dArr',
    'darr dashleftarrow dashrightarrow dashv dbinom dblcolon ddag ddagger ddddot dddot ddot ddots deg Delta delta det',
    'dfrac Diamond diamond diamonds diamondsuit digamma dim displaystyle div divideontimes dot Doteq doteq doteqdot',
    'dotplus dots dotsb dotsc dotsi dotsm dotso dotsx doublebarwedge doublecap doublecup Downarrow downarrow',
    'downdownarrows downharpoonleft downharpoonright ell empty emptyset enskip enspace Epsilon epsilon eqcirc Eqcolon',
    'eqcolon Eqqcolon eqqcolon eqsim eqslantgtr eqslantless equalscolon equalscoloncolon equiv Eta eta eth exist exists',
    'exp fallingdotseq fbox Finv flat footnotesize forall frac frak frown Game Gamma gamma gcd ge genfrac geq geqq',
    'geqslant gets gg ggg gggtr gimel gnapprox gneq gneqq gnsim grave gt gtrapprox gtrdot gtreqless gtreqqless gtrless',
    'gtrsim gvertneqq H Harr hArr harr hat hbar hearts heartsuit hline hom hookleftarrow hookrightarrow hphantom hskip',
    'hslash hspace Huge huge i idotsint iff iiiint iiint iint Im image imath impliedby implies in inf infin infty injlim',
    'int intercal intop Iota iota isin it j jmath Join Kappa kappa KaTeX ker kern Ket ket Lambda lambda land lang langle',
    'LARGE Large large Larr lArr larr LaTeX lBrace lbrace lbrack lceil ldotp ldots le leadsto left Leftarrow leftarrow',
    'leftarrowtail leftharpoondown leftharpoonup leftleftarrows Leftrightarrow leftrightarrow leftrightarrows',
    'leftrightharpoons leftrightsquigarrow leftthreetimes leq leqq leqslant lessapprox lessdot lesseqgtr lesseqqgtr',
    'lessgtr lesssim lfloor lg lgroup lhd lim liminf limits limsup ll llap llbracket llcorner Lleftarrow lll llless',
    'lmoustache ln lnapprox lneq lneqq lnot lnsim log Longleftarrow longleftarrow Longleftrightarrow longleftrightarrow',
    'longmapsto Longrightarrow longrightarrow looparrowleft looparrowright lor lozenge lparen lq Lrarr lrArr lrarr',
    'lrcorner Lsh lt ltimes lVert lvert lvertneqq maltese mapsto mathbb mathbf mathbin mathcal mathclap mathclose',
    'mathfrak mathinner mathit mathllap mathnormal mathop mathopen mathord mathpunct mathrel mathring mathrlap mathrm',
    'mathscr mathsf mathsfit mathsterling mathstrut mathtt max measuredangle medspace mho mid middle min minuscolon',
    'minuscoloncolon minuso mkern mod models mp mskip Mu mu multimap N nabla natnums natural ncong ne nearrow neg',
    'negmedspace negthickspace negthinspace neq nexists ngeq ngeqq ngeqslant ngtr ni nLeftarrow nleftarrow',
    'nLeftrightarrow nleftrightarrow nleq nleqq nleqslant nless nmid nobreak nobreakspace nolimits normalsize not notin',
    'notni nparallel nprec npreceq nRightarrow nrightarrow nshortmid nshortparallel nsim nsubseteq nsubseteqq nsucc',
    'nsucceq nsupseteq nsupseteqq ntriangleleft ntrianglelefteq ntriangleright ntrianglerighteq Nu nu nVDash nVdash',
    'nvDash nvdash nwarrow O o odot OE oe oiiint oiint oint Omega omega Omicron omicron ominus operatorname',
    'operatornamewithlimits oplus oslash otimes over overbrace overbracket overgroup overleftarrow overleftharpoon',
    'overleftrightarrow overline overlinesegment Overrightarrow overrightarrow overrightharpoon overset owns P parallel',
    'partial perp phantom phase Phi phi Pi pi pitchfork plim plusmn pm pmb pmod pod pounds Pr prec precapprox preccurlyeq',
    'preceq precnapprox precneqq precnsim precsim prime prod projlim propto Psi psi qquad quad R r rang rangle Rarr rArr',
    'rarr ratio rBrace rbrace rbrack rceil Re real Reals reals relax rfloor rgroup rhd Rho rho right Rightarrow',
    'rightarrow rightarrowtail rightharpoondown rightharpoonup rightleftarrows rightleftharpoons rightrightarrows',
    'rightsquigarrow rightthreetimes risingdotseq rlap rm rmoustache rparen rq rrbracket Rrightarrow Rsh rtimes rVert',
    'rvert S scriptscriptstyle scriptsize scriptstyle sdot searrow sec sect Set set setminus sf sh sharp shortmid',
    'shortparallel Sigma sigma sim simcolon simcoloncolon simeq sin sinh sixptsize small smallfrown smallint',
    'smallsetminus smallsmile smash smile sout space spades spadesuit sphericalangle sqcap sqcup sqrt sqsubset sqsubseteq',
    'sqsupset sqsupseteq square ss stackrel star sub sube Subset subset subseteq subseteqq subsetneq subsetneqq substack',
    'succ succapprox succcurlyeq succeq succnapprox succneqq succnsim succsim sum sup supe Supset supset supseteq',
    'supseteqq supsetneq supsetneqq surd swarrow tan tanh Tau tau tbinom TeX text textasciicircum textasciitilde',
    'textbackslash textbar textbardbl textbf textbraceleft textbraceright textcircled textcopyright textdagger',
    'textdaggerdbl textdegree textdollar textellipsis textemdash textendash textgreater textit textless textmd textnormal',
    'textquotedblleft textquotedblright textquoteleft textquoteright textregistered textrm textsf textsterling textstyle',
    'texttt textunderscore textup tfrac tg th therefore Theta theta thetasym thickapprox thicksim thickspace thinspace',
    'tilde times tiny tmspace to top triangle triangledown triangleleft trianglelefteq triangleq triangleright',
    'trianglerighteq tt twoheadleftarrow twoheadrightarrow u Uarr uArr uarr ulcorner underbar underbrace underbracket',
    'undergroup underleftarrow underleftrightarrow underline underlinesegment underrightarrow underset unlhd unrhd',
    'Uparrow uparrow Updownarrow updownarrow upharpoonleft upharpoonright uplus Upsilon upsilon upuparrows urcorner v',
    'varDelta varepsilon varGamma varinjlim varkappa varLambda varliminf varlimsup varnothing varOmega varPhi varphi',
    'varPi varpi varprojlim varpropto varPsi varrho varSigma varsigma varsubsetneq varsubsetneqq varsupsetneq',
    'varsupsetneqq varTheta vartheta vartriangle vartriangleleft vartriangleright varUpsilon varvdots varXi vcentcolon',
    'vcenter Vdash vDash vdash vdots vec vee veebar Vert vert vphantom Vvdash wedge weierp widecheck widehat widetilde wp',
    'wr xcancel xhookleftarrow xhookrightarrow Xi xi xLeftarrow xleftarrow xleftequilibrium xleftharpoondown',
    'xleftharpoonup xLeftrightarrow xleftrightarrow xleftrightharpoons xlongequal xmapsto xRightarrow xrightarrow',
    'xrightequilibrium xrightharpoondown xrightharpoonup xrightleftarrows xrightleftharpoons xtofrom xtwoheadleftarrow',
    'xtwoheadrightarrow yen Z Zeta zeta',
  ],
  // Not in KaTeX: macros of this site, and units, chemistry and fractions from LaTeX packages.
  [
    'angstrom boldmath ce degree displaylimits emph ensuremath eps hbox mathbbm mathbfcal mathbfit mathds mbox micro',
    'nicefrac num ohm pu qty sfrac SI si slash strut textsc textsubscript textsuperscript unboldmath unit upmu xspace',
  ],
);

/** Characters that follow a backslash in a formula: spaces, braces, escaped characters and accents. */
export const formulaSigns: ReadonlySet<string> = new Set(',;:!>{}|\\%#&_$ \'"^~=.`-/');

/** Environments allowed in formulas: matrices, cases and aligned lines. */
export const formulaEnvironments: ReadonlySet<string> = list([
  'aligned alignedat array bmatrix Bmatrix cases darray dcases drcases gathered matrix pmatrix rcases smallmatrix split subarray',
  'vmatrix Vmatrix align align* equation equation* gather gather*',
]);

function list(...groups: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(groups.flat().flatMap((line) => line.split(' ')));
}
