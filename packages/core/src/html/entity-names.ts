/**
 * The names of the HTML Standard (https://html.spec.whatwg.org/#named-character-references) that feeds hardly use, as
 * `addEntityNames` takes them: fetched when a text has one.
 */
export const MORE_ENTITY_NAMES =
  '9Tab NewLine 91lbrack 93rbrack 164curren 166brvbar 168uml 172not 175macr 180acute 184cedil sup1 ' +
  '188frac14 190frac34 208ETH 222THORN 240eth 247divide 254thorn 304Idot imath 305inodot 402fnof ' +
  '710circ caron 728breve dot 732tilde 913Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa ' +
  'Lambda Mu Nu Xi Omicron Pi Rho 931Sigma Tau Upsilon Phi Chi Psi Omega 945alpha beta gamma delta ' +
  'epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi ' +
  'psi omega 977thetasym upsih 982piv 8213horbar 8224dagger Dagger 8240permil 8243Prime 8254oline ' +
  '8260frasl 8465image 8472weierp 8476real 8501alefsym 8593uarr 8595darr harr 8629crarr 8656lArr uArr ' +
  'rArr dArr hArr 8704forall 8706part exist 8709empty 8711nabla isin notin 8715ni 8719prod 8721sum ' +
  'minus 8727lowast 8730radic 8733prop infin 8736ang 8743and or cap cup int 8756there4 8764sim 8773cong ' +
  '8776asymp 8800ne equiv 8804le 8804leq ge 8805geq 8834sub sup nsub 8838sube supe 8853oplus 8855otimes ' +
  '8869perp 8901sdot 8968lceil rceil lfloor rfloor 9674loz 9733starf star 9824spades 9827clubs ' +
  '9829hearts diams 10003check 10007cross 10216lang rang ' +
  '33excl QUOT 36dollar percnt AMP 40lpar rpar ast 42midast plus comma 46period sol 58colon semi LT ' +
  'equals GT quest 91lsqb bsol rsqb Hat UnderBar 95lowbar DiacriticalGrave 96grave 123lbrace 123lcub ' +
  'VerticalLine 124verbar 124vert rbrace 125rcub 160NonBreakingSpace 168Dot 168DoubleDot 168die COPY ' +
  '174REG 174circledR strns 177PlusMinus 177pm 180DiacriticalAcute 183CenterDot 183centerdot Cedilla ' +
  '189half 197angst 247div 266Cdot cdot 272Dstrok dstrok 278Edot edot 288Gdot gdot 294Hstrok hstrok ' +
  '306IJlig ijlig 312kgreen 319Lmidot lmidot Lstrok lstrok 329napos ENG eng 358Tstrok tstrok 379Zdot ' +
  'zdot 437imped 567jmath 711Hacek 728Breve DiacriticalDot ring ogon DiacriticalTilde ' +
  'DiacriticalDoubleAcute 733dblac 785DownBreve 937ohm 949epsi 962sigmav 962varsigma 965upsi 977thetav ' +
  '977vartheta Upsi 981phiv 981straightphi 981varphi varpi 988Gammad digamma 989gammad 1008kappav ' +
  '1008varkappa rhov 1009varrho 1013epsiv 1013straightepsilon 1013varepsilon backepsilon 1014bepsi ' +
  '1025IOcy DJcy GJcy Jukcy DScy Iukcy YIcy Jsercy LJcy NJcy TSHcy KJcy 1038Ubrcy DZcy Acy Bcy Vcy Gcy ' +
  'Dcy IEcy ZHcy Zcy Icy Jcy Kcy Lcy Mcy Ncy Ocy Pcy Rcy Scy Tcy Ucy Fcy KHcy TScy CHcy SHcy SHCHcy ' +
  'HARDcy Ycy SOFTcy Ecy YUcy YAcy acy bcy vcy gcy dcy iecy zhcy zcy icy jcy kcy lcy mcy ncy ocy pcy ' +
  'rcy scy tcy ucy fcy khcy tscy chcy shcy shchcy hardcy ycy softcy ecy yucy yacy 1105iocy djcy gjcy ' +
  'jukcy dscy iukcy yicy jsercy ljcy njcy tshcy kjcy 1118ubrcy dzcy 8196emsp13 emsp14 8199numsp puncsp ' +
  'ThinSpace VeryThinSpace 8202hairsp NegativeMediumSpace 8203NegativeThickSpace 8203NegativeThinSpace ' +
  '8203NegativeVeryThinSpace 8203ZeroWidthSpace 8208dash 8214Verbar 8214Vert 8216OpenCurlyQuote ' +
  'CloseCurlyQuote 8217rsquor lsquor 8220OpenCurlyDoubleQuote CloseCurlyDoubleQuote 8221rdquor ldquor ' +
  '8225ddagger bullet 8229nldr mldr 8241pertenk 8244tprime backprime 8245bprime 8254OverBar 8257caret ' +
  '8259hybull 8271bsemi 8279qprime 8287MediumSpace NoBreak ApplyFunction 8289af InvisibleTimes 8290it ' +
  'InvisibleComma 8291ic 8411TripleDot 8411tdot DotDot 8450Copf 8450complexes 8453incare 8458gscr ' +
  'HilbertSpace 8459Hscr 8459hamilt Hfr 8460Poincareplane Hopf 8461quaternions planckh hbar 8463hslash ' +
  '8463planck 8463plankv Iscr 8464imagline Ifr 8465Im 8465imagpart Laplacetrf 8466Lscr 8466lagran ell ' +
  '8469Nopf 8469naturals numero copysr wp Popf 8473primes Qopf 8474rationals Rscr 8475realine Re ' +
  '8476Rfr 8476realpart Ropf 8477reals rx 8482TRADE 8484Zopf 8484integers 8487mho Zfr 8488zeetrf iiota ' +
  '8492Bernoullis 8492Bscr 8492bernou Cayleys 8493Cfr 8495escr Escr 8496expectation Fouriertrf 8497Fscr ' +
  '8499Mellintrf 8499Mscr 8499phmmat order 8500orderof 8500oscr aleph beth gimel daleth ' +
  '8517CapitalDifferentialD 8517DD DifferentialD 8518dd ExponentialE 8519ee 8519exponentiale ImaginaryI ' +
  '8520ii 8531frac13 frac23 frac15 frac25 frac35 frac45 frac16 frac56 frac18 frac38 frac58 frac78 ' +
  '8592LeftArrow 8592ShortLeftArrow 8592leftarrow 8592slarr ShortUpArrow 8593UpArrow 8593uparrow ' +
  'RightArrow 8594ShortRightArrow 8594rightarrow 8594srarr DownArrow 8595ShortDownArrow 8595downarrow ' +
  'LeftRightArrow 8596leftrightarrow UpDownArrow 8597updownarrow 8597varr UpperLeftArrow 8598nwarr ' +
  '8598nwarrow UpperRightArrow 8599nearr 8599nearrow LowerRightArrow 8600searr 8600searrow ' +
  'LowerLeftArrow 8601swarr 8601swarrow nlarr 8602nleftarrow nrarr 8603nrightarrow 8605rarrw ' +
  '8605rightsquigarrow Larr 8606twoheadleftarrow Uarr Rarr 8608twoheadrightarrow Darr larrtl ' +
  '8610leftarrowtail rarrtl 8611rightarrowtail LeftTeeArrow 8612mapstoleft UpTeeArrow 8613mapstoup ' +
  'RightTeeArrow 8614map 8614mapsto DownTeeArrow 8615mapstodown 8617hookleftarrow 8617larrhk ' +
  'hookrightarrow 8618rarrhk larrlp 8619looparrowleft looparrowright 8620rarrlp harrw ' +
  '8621leftrightsquigarrow nharr 8622nleftrightarrow 8624Lsh 8624lsh Rsh 8625rsh ldsh rdsh 8630cularr ' +
  '8630curvearrowleft curarr 8631curvearrowright 8634circlearrowleft 8634olarr circlearrowright ' +
  '8635orarr LeftVector 8636leftharpoonup 8636lharu DownLeftVector 8637leftharpoondown 8637lhard ' +
  'RightUpVector 8638uharr 8638upharpoonright LeftUpVector 8639uharl 8639upharpoonleft RightVector ' +
  '8640rharu 8640rightharpoonup DownRightVector 8641rhard 8641rightharpoondown RightDownVector ' +
  '8642dharr 8642downharpoonright LeftDownVector 8643dharl 8643downharpoonleft RightArrowLeftArrow ' +
  '8644rightleftarrows 8644rlarr UpArrowDownArrow 8645udarr LeftArrowRightArrow 8646leftrightarrows ' +
  '8646lrarr leftleftarrows 8647llarr upuparrows 8648uuarr rightrightarrows 8649rrarr ddarr ' +
  '8650downdownarrows ReverseEquilibrium 8651leftrightharpoons 8651lrhar Equilibrium ' +
  '8652rightleftharpoons 8652rlhar nLeftarrow 8653nlArr nLeftrightarrow 8654nhArr nRightarrow 8655nrArr ' +
  'DoubleLeftArrow 8656Leftarrow DoubleUpArrow 8657Uparrow DoubleRightArrow 8658Implies 8658Rightarrow ' +
  'DoubleDownArrow 8659Downarrow DoubleLeftRightArrow 8660Leftrightarrow 8660iff DoubleUpDownArrow ' +
  '8661Updownarrow 8661vArr nwArr neArr seArr swArr Lleftarrow 8666lAarr Rrightarrow 8667rAarr ' +
  '8669zigrarr 8676LeftArrowBar 8676larrb RightArrowBar 8677rarrb 8693DownArrowUpArrow 8693duarr ' +
  '8701loarr roarr hoarr ForAll comp 8705complement PartialD Exists NotExists 8708nexist 8708nexists ' +
  'emptyset 8709emptyv 8709varnothing 8711Del Element 8712in 8712isinv NotElement 8713notinva ' +
  '8715ReverseElement 8715SuchThat 8715niv NotReverseElement 8716notni 8716notniva 8719Product ' +
  'Coproduct 8720coprod Sum 8723MinusPlus 8723mnplus 8723mp dotplus 8724plusdo 8726Backslash ' +
  '8726setminus 8726setmn 8726smallsetminus 8726ssetmn 8728SmallCircle 8728compfn 8730Sqrt ' +
  '8733Proportional 8733propto 8733varpropto 8733vprop 8735angrt angle angmsd 8737measuredangle angsph ' +
  'VerticalBar 8739mid 8739shortmid 8739smid NotVerticalBar 8740nmid 8740nshortmid 8740nsmid ' +
  'DoubleVerticalBar 8741par 8741parallel 8741shortparallel 8741spar NotDoubleVerticalBar 8742npar ' +
  '8742nparallel 8742nshortparallel 8742nspar wedge vee 8747Integral Int iiint 8749tint ContourIntegral ' +
  '8750conint 8750oint Conint 8751DoubleContourIntegral Cconint cwint ClockwiseContourIntegral ' +
  '8754cwconint CounterClockwiseContourIntegral 8755awconint Therefore 8756therefore Because 8757becaus ' +
  '8757because ratio Colon 8759Proportion dotminus 8760minusd 8762mDDot homtht Tilde 8764thicksim ' +
  '8764thksim backsim 8765bsim ac 8766mstpos acd VerticalTilde 8768wr 8768wreath NotTilde 8769nsim ' +
  'EqualTilde 8770eqsim 8770esim TildeEqual 8771sime 8771simeq NotTildeEqual 8772nsime 8772nsimeq ' +
  'TildeFullEqual simne NotTildeFullEqual 8775ncong TildeTilde 8776ap 8776approx 8776thickapprox ' +
  '8776thkap NotTildeTilde 8777nap 8777napprox ape 8778approxeq apid backcong 8780bcong CupCap ' +
  '8781asympeq Bumpeq 8782HumpDownHump 8782bump HumpEqual 8783bumpe 8783bumpeq DotEqual 8784doteq ' +
  '8784esdot doteqdot 8785eDot efDot 8786fallingdotseq erDot 8787risingdotseq Assign 8788colone ' +
  '8788coloneq ecolon 8789eqcolon ecir 8790eqcirc circeq 8791cire 8793wedgeq veeeq 8796triangleq ' +
  '8796trie 8799equest 8799questeq NotEqual Congruent NotCongruent 8802nequiv 8805GreaterEqual ' +
  'LessFullEqual 8806lE 8806leqq GreaterFullEqual 8807gE 8807geqq lnE 8808lneqq gnE 8809gneqq Lt ' +
  '8810NestedLessLess 8810ll Gt 8811NestedGreaterGreater 8811gg between 8812twixt NotCupCap NotLess ' +
  '8814nless 8814nlt NotGreater 8815ngt 8815ngtr NotLessEqual 8816nle 8816nleq NotGreaterEqual 8817nge ' +
  '8817ngeq LessTilde 8818lesssim 8818lsim GreaterTilde 8819gsim 8819gtrsim NotLessTilde 8820nlsim ' +
  'NotGreaterTilde 8821ngsim LessGreater 8822lessgtr 8822lg GreaterLess 8823gl 8823gtrless ' +
  'NotLessGreater 8824ntlg NotGreaterLess 8825ntgl Precedes 8826pr 8826prec Succeeds 8827sc 8827succ ' +
  'PrecedesSlantEqual 8828prcue 8828preccurlyeq SucceedsSlantEqual 8829sccue 8829succcurlyeq ' +
  'PrecedesTilde 8830precsim 8830prsim SucceedsTilde 8831scsim 8831succsim NotPrecedes 8832npr ' +
  '8832nprec NotSucceeds 8833nsc 8833nsucc subset Superset 8835supset 8837nsup SubsetEqual 8838subseteq ' +
  'SupersetEqual 8839supseteq NotSubsetEqual 8840nsube 8840nsubseteq NotSupersetEqual 8841nsupe ' +
  '8841nsupseteq subne 8842subsetneq supne 8843supsetneq 8845cupdot UnionPlus 8846uplus SquareSubset ' +
  '8847sqsub 8847sqsubset SquareSuperset 8848sqsup 8848sqsupset SquareSubsetEqual 8849sqsube ' +
  '8849sqsubseteq SquareSupersetEqual 8850sqsupe 8850sqsupseteq SquareIntersection 8851sqcap ' +
  'SquareUnion 8852sqcup CirclePlus CircleMinus 8854ominus CircleTimes osol CircleDot 8857odot ' +
  'circledcirc 8858ocir circledast 8859oast 8861circleddash 8861odash boxplus 8862plusb boxminus ' +
  '8863minusb boxtimes 8864timesb dotsquare 8865sdotb RightTee 8866vdash LeftTee 8867dashv DownTee ' +
  '8868top UpTee 8869bot 8869bottom 8871models DoubleRightTee 8872vDash Vdash Vvdash VDash nvdash ' +
  'nvDash nVdash nVDash prurel 8882LeftTriangle 8882vartriangleleft 8882vltri RightTriangle ' +
  '8883vartriangleright 8883vrtri LeftTriangleEqual 8884ltrie 8884trianglelefteq RightTriangleEqual ' +
  '8885rtrie 8885trianglerighteq origof imof multimap 8888mumap hercon intcal 8890intercal veebar ' +
  '8893barvee angrtvb lrtri Wedge 8896bigwedge 8896xwedge Vee 8897bigvee 8897xvee Intersection ' +
  '8898bigcap 8898xcap Union 8899bigcup 8899xcup Diamond 8900diam 8900diamond 8902Star 8902sstarf ' +
  'divideontimes 8903divonx bowtie ltimes rtimes leftthreetimes 8907lthree rightthreetimes 8908rthree ' +
  'backsimeq 8909bsime curlyvee 8910cuvee curlywedge 8911cuwed Sub 8912Subset Sup 8913Supset Cap Cup ' +
  'fork 8916pitchfork epar lessdot 8918ltdot gtdot 8919gtrdot Ll Gg 8921ggg LessEqualGreater 8922leg ' +
  '8922lesseqgtr GreaterEqualLess 8923gel 8923gtreqless 8926cuepr 8926curlyeqprec cuesc 8927curlyeqsucc ' +
  'NotPrecedesSlantEqual 8928nprcue NotSucceedsSlantEqual 8929nsccue NotSquareSubsetEqual 8930nsqsube ' +
  'NotSquareSupersetEqual 8931nsqsupe 8934lnsim gnsim precnsim 8936prnsim scnsim 8937succnsim ' +
  'NotLeftTriangle 8938nltri 8938ntriangleleft NotRightTriangle 8939nrtri 8939ntriangleright ' +
  'NotLeftTriangleEqual 8940nltrie 8940ntrianglelefteq NotRightTriangleEqual 8941nrtrie ' +
  '8941ntrianglerighteq vellip ctdot utdot dtdot disin isinsv isins isindot notinvc notinvb 8953isinE ' +
  'nisd xnis nis notnivc notnivb 8965barwed 8965barwedge Barwed 8966doublebarwedge 8968LeftCeiling ' +
  'RightCeiling LeftFloor RightFloor drcrop dlcrop urcrop ulcrop bnot 8978profline profsurf 8981telrec ' +
  'target 8988ulcorn 8988ulcorner urcorn 8989urcorner dlcorn 8990llcorner drcorn 8991lrcorner 8994frown ' +
  '8994sfrown smile 8995ssmile 9005cylcty profalar 9014topbot 9021ovbar 9023solbar 9084angzarr ' +
  '9136lmoust 9136lmoustache rmoust 9137rmoustache 9140OverBracket 9140tbrk UnderBracket 9141bbrk ' +
  'bbrktbrk 9180OverParenthesis UnderParenthesis OverBrace UnderBrace 9186trpezium 9191elinters ' +
  '9251blank 9416circledS 9416oS 9472HorizontalLine 9472boxh 9474boxv 9484boxdr 9488boxdl 9492boxur ' +
  '9496boxul 9500boxvr 9508boxvl 9516boxhd 9524boxhu 9532boxvh 9552boxH boxV boxdR boxDr boxDR boxdL ' +
  'boxDl boxDL boxuR boxUr boxUR boxuL boxUl boxUL boxvR boxVr boxVR boxvL boxVl boxVL boxHd boxhD ' +
  'boxHD boxHu boxhU boxHU boxvH boxVh boxVH 9600uhblk 9604lhblk 9608block 9617blk14 blk12 blk34 ' +
  '9633Square 9633squ 9633square 9642FilledVerySmallSquare 9642blacksquare 9642squarf 9642squf ' +
  'EmptyVerySmallSquare 9645rect marker 9649fltns 9651bigtriangleup 9651xutri blacktriangle 9652utrif ' +
  'triangle 9653utri 9656blacktriangleright 9656rtrif rtri 9657triangleright 9661bigtriangledown ' +
  '9661xdtri blacktriangledown 9662dtrif dtri 9663triangledown 9666blacktriangleleft 9666ltrif ltri ' +
  '9667triangleleft 9674lozenge cir 9708tridot 9711bigcirc 9711xcirc 9720ultri urtri lltri ' +
  'EmptySmallSquare FilledSmallSquare 9733bigstar 9742phone 9792female 9794male 9824spadesuit ' +
  '9827clubsuit 9829heartsuit diamondsuit 9834sung 9837flat natur 9838natural sharp 10003checkmark ' +
  '10016malt 10016maltese 10038sext 10072VerticalSeparator 10098lbbrk rbbrk 10184bsolhsub suphsol ' +
  '10214LeftDoubleBracket 10214lobrk RightDoubleBracket 10215robrk LeftAngleBracket 10216langle ' +
  'RightAngleBracket 10217rangle Lang Rang loang roang 10229LongLeftArrow 10229longleftarrow 10229xlarr ' +
  'LongRightArrow 10230longrightarrow 10230xrarr LongLeftRightArrow 10231longleftrightarrow 10231xharr ' +
  'DoubleLongLeftArrow 10232Longleftarrow 10232xlArr DoubleLongRightArrow 10233Longrightarrow ' +
  '10233xrArr DoubleLongLeftRightArrow 10234Longleftrightarrow 10234xhArr 10236longmapsto 10236xmap ' +
  '10239dzigrarr 10498nvlArr nvrArr nvHarr Map 10508lbarr bkarow 10509rbarr lBarr dbkarow 10511rBarr ' +
  'RBarr 10512drbkarow DDotrahd UpArrowBar DownArrowBar 10518Rarrtl 10521latail ratail lAtail rAtail ' +
  'larrfs rarrfs larrbfs rarrbfs 10531nwarhk nearhk hksearow 10533searhk hkswarow 10534swarhk nwnear ' +
  'nesear 10536toea seswar 10537tosa swnwar 10547rarrc 10549cudarrr ldca rdca cudarrl larrpl ' +
  '10556curarrm cularrp 10565rarrpl 10568harrcir Uarrocir lurdshar ldrushar 10574LeftRightVector ' +
  'RightUpDownVector DownLeftRightVector LeftUpDownVector LeftVectorBar RightVectorBar RightUpVectorBar ' +
  'RightDownVectorBar DownLeftVectorBar DownRightVectorBar LeftUpVectorBar LeftDownVectorBar ' +
  'LeftTeeVector RightTeeVector RightUpTeeVector RightDownTeeVector DownLeftTeeVector ' +
  'DownRightTeeVector LeftUpTeeVector LeftDownTeeVector lHar uHar rHar dHar luruhar ldrdhar ruluhar ' +
  'rdldhar lharul llhard rharul lrhard UpEquilibrium 10606udhar ReverseUpEquilibrium 10607duhar ' +
  'RoundImplies erarr simrarr larrsim rarrsim rarrap ltlarr 10616gtrarr subrarr 10619suplarr lfisht ' +
  'rfisht ufisht dfisht 10629lopar ropar 10635lbrke rbrke lbrkslu rbrksld lbrksld rbrkslu langd rangd ' +
  'lparlt rpargt gtlPar ltrPar 10650vzigzag 10652vangrt angrtvbd 10660ange range dwangle uwangle ' +
  'angmsdaa angmsdab angmsdac angmsdad angmsdae angmsdaf angmsdag angmsdah bemptyv demptyv cemptyv ' +
  'raemptyv laemptyv ohbar omid opar 10681operp 10683olcross odsold 10686olcir ofcir olt ogt cirscir ' +
  'cirE solb bsolb 10697boxbox 10701trisb rtriltri LeftTriangleBar RightTriangleBar 10716iinfin ' +
  'infintie nvinfin 10723eparsl smeparsl eqvparsl 10731blacklozenge 10731lozf 10740RuleDelayed ' +
  '10742dsol 10752bigodot 10752xodot bigoplus 10753xoplus bigotimes 10754xotime 10756biguplus ' +
  '10756xuplus 10758bigsqcup 10758xsqcup 10764iiiint 10764qint fpartint 10768cirfnint awint rppolint ' +
  'scpolint npolint pointint quatint intlarhk 10786pluscir plusacir simplus plusdu plussim plustwo ' +
  '10793mcomma minusdu 10797loplus roplus Cross timesd timesbar 10803smashp lotimes rotimes otimesas ' +
  'Otimes odiv triplus triminus tritime intprod 10812iprod 10815amalg capdot 10818ncup ncap capand ' +
  'cupor cupcap capcup cupbrcap capbrcup cupcup capcap ccups ccaps 10832ccupssm 10835And Or andand oror ' +
  'orslope andslope 10842andv orv andd ord 10847wedbar 10854sdote 10858simdot 10861congdot easter ' +
  'apacir apE eplus pluse Esim Colone Equal 10871ddotseq 10871eDDot equivDD ltcir gtcir ltquest gtquest ' +
  'LessSlantEqual 10877leqslant 10877les GreaterSlantEqual 10878geqslant 10878ges lesdot gesdot lesdoto ' +
  'gesdoto lesdotor gesdotol lap 10885lessapprox gap 10886gtrapprox lne 10887lneq gne 10888gneq lnap ' +
  '10889lnapprox gnap 10890gnapprox lEg 10891lesseqqgtr gEl 10892gtreqqless lsime gsime lsimg gsiml lgE ' +
  'glE lesges gesles els 10901eqslantless egs 10902eqslantgtr elsdot egsdot el eg 10909siml simg simlE ' +
  'simgE LessLess GreaterGreater 10916glj gla ltcc gtcc lescc gescc smt lat smte late bumpE ' +
  'PrecedesEqual 10927pre 10927preceq SucceedsEqual 10928sce 10928succeq 10931prE scE precneqq ' +
  '10933prnE scnE 10934succneqq prap 10935precapprox scap 10936succapprox precnapprox 10937prnap scnap ' +
  '10938succnapprox Pr Sc subdot supdot subplus supplus submult supmult subedot supedot subE ' +
  '10949subseteqq supE 10950supseteqq subsim supsim 10955subnE 10955subsetneqq supnE 10956supsetneqq ' +
  '10959csub csup csube csupe subsup supsub subsub supsup suphsub supdsub forkv topfork mlcp 10980Dashv ' +
  '10980DoubleLeftTee 10982Vdashl Barv vBar vBarv 10987Vbar Not bNot rnmid cirmid midcir topcir nhpar ' +
  'parsim 11005parsl 64256fflig filig fllig ffilig ffllig 119964Ascr 119966Cscr Dscr 119970Gscr ' +
  '119973Jscr Kscr 119977Nscr Oscr Pscr Qscr 119982Sscr Tscr Uscr Vscr Wscr Xscr Yscr Zscr ascr bscr ' +
  'cscr dscr 119995fscr 119997hscr iscr jscr kscr lscr mscr nscr 120005pscr qscr rscr sscr tscr uscr ' +
  'vscr wscr xscr yscr zscr 120068Afr Bfr 120071Dfr Efr Ffr Gfr 120077Jfr Kfr Lfr Mfr Nfr Ofr Pfr Qfr ' +
  '120086Sfr Tfr Ufr Vfr Wfr Xfr Yfr 120094afr bfr cfr dfr efr ffr gfr hfr ifr jfr kfr lfr mfr nfr ofr ' +
  'pfr qfr rfr sfr tfr ufr vfr wfr xfr yfr zfr Aopf Bopf 120123Dopf Eopf Fopf Gopf 120128Iopf Jopf Kopf ' +
  'Lopf Mopf 120134Oopf 120138Sopf Topf Uopf Vopf Wopf Xopf Yopf 120146aopf bopf copf dopf eopf fopf ' +
  'gopf hopf iopf jopf kopf lopf mopf nopf oopf popf qopf ropf sopf topf uopf vopf wopf xopf yopf zopf ' +
  '8770+824NotEqualTilde 8807+824NotGreaterFullEqual 8811+824NotGreaterGreater ' +
  '10878+824NotGreaterSlantEqual 8782+824NotHumpDownHump 8783+824NotHumpEqual ' +
  '10703+824NotLeftTriangleBar 8810+824NotLessLess 10877+824NotLessSlantEqual ' +
  '10914+824NotNestedGreaterGreater 10913+824NotNestedLessLess 10927+824NotPrecedesEqual ' +
  '10704+824NotRightTriangleBar 8847+824NotSquareSubset 8848+824NotSquareSuperset 8834+8402NotSubset ' +
  '10928+824NotSucceedsEqual 8831+824NotSucceedsTilde 8835+8402NotSuperset 8287+8202ThickSpace ' +
  '8766+819acE 61+8421bne 8801+8421bnequiv 8745+65024caps 8746+65024cups 102+106fjlig 8923+65024gesl ' +
  '8809+65024gvertneqq 8809+65024gvnE 10925+65024lates 8922+65024lesg 8808+65024lvertneqq ' +
  '8808+65024lvnE 8921+824nGg 8811+8402nGt 8811+824nGtv 8920+824nLl 8810+8402nLt 8810+824nLtv ' +
  '8736+8402nang 10864+824napE 8779+824napid 8782+824nbump 8783+824nbumpe 10861+824ncongdot ' +
  '8784+824nedot 8770+824nesim 8807+824ngE 8807+824ngeqq 10878+824ngeqslant 10878+824nges 8806+824nlE ' +
  '8806+824nleqq 10877+824nleqslant 10877+824nles 8953+824notinE 8949+824notindot 11005+8421nparsl ' +
  '8706+824npart 10927+824npre 10927+824npreceq 10547+824nrarrc 8605+824nrarrw 10928+824nsce ' +
  '10949+824nsubE 8834+8402nsubset 10949+824nsubseteqq 10928+824nsucceq 10950+824nsupE 8835+8402nsupset ' +
  '10950+824nsupseteqq 8781+8402nvap 8805+8402nvge 62+8402nvgt 8804+8402nvle 60+8402nvlt ' +
  '8884+8402nvltrie 8885+8402nvrtrie 8764+8402nvsim 8765+817race 10924+65024smtes 8851+65024sqcaps ' +
  '8852+65024sqcups 8842+65024varsubsetneq 10955+65024varsubsetneqq 8843+65024varsupsetneq ' +
  '10956+65024varsupsetneqq 8834+8402vnsub 8835+8402vnsup 10955+65024vsubnE 8842+65024vsubne ' +
  '10956+65024vsupnE 8843+65024vsupne';
