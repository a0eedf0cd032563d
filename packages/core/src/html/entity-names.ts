/**
 * The names of the HTML Standard (https://html.spec.whatwg.org/#named-character-references) that feeds hardly use, each
 * with its characters, for `addEntityNames`: fetched when a text has one.
 */
export const MORE_ENTITY_NAMES =
  'Tab=\u0009 NewLine=\u000a lbrack=[ rbrack=] curren=¤ brvbar=¦ uml=¨ not=¬ macr=¯ acute=´ cedil=¸ ' +
  'sup1=¹ frac14=¼ frac34=¾ ETH=Ð THORN=Þ eth=ð divide=÷ thorn=þ Idot=İ imath=ı inodot=ı fnof=ƒ circ=ˆ ' +
  'caron=ˇ breve=˘ dot=˙ tilde=˜ Alpha=Α Beta=Β Gamma=Γ Delta=Δ Epsilon=Ε Zeta=Ζ Eta=Η Theta=Θ Iota=Ι ' +
  'Kappa=Κ Lambda=Λ Mu=Μ Nu=Ν Xi=Ξ Omicron=Ο Pi=Π Rho=Ρ Sigma=Σ Tau=Τ Upsilon=Υ Phi=Φ Chi=Χ Psi=Ψ ' +
  'Omega=Ω alpha=α beta=β gamma=γ delta=δ epsilon=ε zeta=ζ eta=η theta=θ iota=ι kappa=κ lambda=λ mu=μ ' +
  'nu=ν xi=ξ omicron=ο pi=π rho=ρ sigmaf=ς sigma=σ tau=τ upsilon=υ phi=φ chi=χ psi=ψ omega=ω thetasym=ϑ ' +
  'upsih=ϒ piv=ϖ horbar=― dagger=† Dagger=‡ permil=‰ Prime=″ oline=‾ frasl=⁄ image=ℑ weierp=℘ real=ℜ ' +
  'alefsym=ℵ uarr=↑ darr=↓ harr=↔ crarr=↵ lArr=⇐ uArr=⇑ rArr=⇒ dArr=⇓ hArr=⇔ forall=∀ part=∂ exist=∃ ' +
  'empty=∅ nabla=∇ isin=∈ notin=∉ ni=∋ prod=∏ sum=∑ minus=− lowast=∗ radic=√ prop=∝ infin=∞ ang=∠ and=∧ ' +
  'or=∨ cap=∩ cup=∪ int=∫ there4=∴ sim=∼ cong=≅ asymp=≈ ne=≠ equiv=≡ le=≤ leq=≤ ge=≥ geq=≥ sub=⊂ sup=⊃ ' +
  'nsub=⊄ sube=⊆ supe=⊇ oplus=⊕ otimes=⊗ perp=⊥ sdot=⋅ lceil=⌈ rceil=⌉ lfloor=⌊ rfloor=⌋ loz=◊ starf=★ ' +
  'star=☆ spades=♠ clubs=♣ hearts=♥ diams=♦ check=✓ cross=✗ lang=⟨ rang=⟩ excl=! QUOT=\u0022 ' +
  'dollar=\u0024 percnt=% AMP=& lpar=( rpar=) ast=* midast=* plus=+ comma=, period=. sol=/ colon=: ' +
  'semi=; LT=< equals=\u003d GT=> quest=? lsqb=[ bsol=\u005c rsqb=] Hat=^ UnderBar=_ lowbar=_ ' +
  'DiacriticalGrave=\u0060 grave=\u0060 lbrace={ lcub={ VerticalLine=| verbar=| vert=| rbrace=} rcub=} ' +
  'NonBreakingSpace=\u00a0 Dot=¨ DoubleDot=¨ die=¨ COPY=© REG=® circledR=® strns=¯ PlusMinus=± pm=± ' +
  'DiacriticalAcute=´ CenterDot=· centerdot=· Cedilla=¸ half=½ angst=Å div=÷ Cdot=Ċ cdot=ċ Dstrok=Đ ' +
  'dstrok=đ Edot=Ė edot=ė Gdot=Ġ gdot=ġ Hstrok=Ħ hstrok=ħ IJlig=Ĳ ijlig=ĳ kgreen=ĸ Lmidot=Ŀ lmidot=ŀ ' +
  'Lstrok=Ł lstrok=ł napos=ŉ ENG=Ŋ eng=ŋ Tstrok=Ŧ tstrok=ŧ Zdot=Ż zdot=ż imped=Ƶ jmath=ȷ Hacek=ˇ ' +
  'Breve=˘ DiacriticalDot=˙ ring=˚ ogon=˛ DiacriticalTilde=˜ DiacriticalDoubleAcute=˝ dblac=˝ ' +
  'DownBreve=\u0311 ohm=Ω epsi=ε sigmav=ς varsigma=ς upsi=υ thetav=ϑ vartheta=ϑ Upsi=ϒ phiv=ϕ ' +
  'straightphi=ϕ varphi=ϕ varpi=ϖ Gammad=Ϝ digamma=ϝ gammad=ϝ kappav=ϰ varkappa=ϰ rhov=ϱ varrho=ϱ ' +
  'epsiv=ϵ straightepsilon=ϵ varepsilon=ϵ backepsilon=϶ bepsi=϶ IOcy=Ё DJcy=Ђ GJcy=Ѓ Jukcy=Є DScy=Ѕ ' +
  'Iukcy=І YIcy=Ї Jsercy=Ј LJcy=Љ NJcy=Њ TSHcy=Ћ KJcy=Ќ Ubrcy=Ў DZcy=Џ Acy=А Bcy=Б Vcy=В Gcy=Г Dcy=Д ' +
  'IEcy=Е ZHcy=Ж Zcy=З Icy=И Jcy=Й Kcy=К Lcy=Л Mcy=М Ncy=Н Ocy=О Pcy=П Rcy=Р Scy=С Tcy=Т Ucy=У Fcy=Ф ' +
  'KHcy=Х TScy=Ц CHcy=Ч SHcy=Ш SHCHcy=Щ HARDcy=Ъ Ycy=Ы SOFTcy=Ь Ecy=Э YUcy=Ю YAcy=Я acy=а bcy=б vcy=в ' +
  'gcy=г dcy=д iecy=е zhcy=ж zcy=з icy=и jcy=й kcy=к lcy=л mcy=м ncy=н ocy=о pcy=п rcy=р scy=с tcy=т ' +
  'ucy=у fcy=ф khcy=х tscy=ц chcy=ч shcy=ш shchcy=щ hardcy=ъ ycy=ы softcy=ь ecy=э yucy=ю yacy=я iocy=ё ' +
  'djcy=ђ gjcy=ѓ jukcy=є dscy=ѕ iukcy=і yicy=ї jsercy=ј ljcy=љ njcy=њ tshcy=ћ kjcy=ќ ubrcy=ў dzcy=џ ' +
  'emsp13=\u2004 emsp14=\u2005 numsp=\u2007 puncsp=\u2008 ThinSpace=\u2009 VeryThinSpace=\u200a ' +
  'hairsp=\u200a NegativeMediumSpace=\u200b NegativeThickSpace=\u200b NegativeThinSpace=\u200b ' +
  'NegativeVeryThinSpace=\u200b ZeroWidthSpace=\u200b dash=‐ Verbar=‖ Vert=‖ OpenCurlyQuote=‘ ' +
  'CloseCurlyQuote=’ rsquor=’ lsquor=‚ OpenCurlyDoubleQuote=“ CloseCurlyDoubleQuote=” rdquor=” ldquor=„ ' +
  'ddagger=‡ bullet=• nldr=‥ mldr=… pertenk=‱ tprime=‴ backprime=‵ bprime=‵ OverBar=‾ caret=⁁ hybull=⁃ ' +
  'bsemi=⁏ qprime=⁗ MediumSpace=\u205f NoBreak=\u2060 ApplyFunction=\u2061 af=\u2061 ' +
  'InvisibleTimes=\u2062 it=\u2062 InvisibleComma=\u2063 ic=\u2063 TripleDot=\u20db tdot=\u20db ' +
  'DotDot=\u20dc Copf=ℂ complexes=ℂ incare=℅ gscr=ℊ HilbertSpace=ℋ Hscr=ℋ hamilt=ℋ Hfr=ℌ ' +
  'Poincareplane=ℌ Hopf=ℍ quaternions=ℍ planckh=ℎ hbar=ℏ hslash=ℏ planck=ℏ plankv=ℏ Iscr=ℐ imagline=ℐ ' +
  'Ifr=ℑ Im=ℑ imagpart=ℑ Laplacetrf=ℒ Lscr=ℒ lagran=ℒ ell=ℓ Nopf=ℕ naturals=ℕ numero=№ copysr=℗ wp=℘ ' +
  'Popf=ℙ primes=ℙ Qopf=ℚ rationals=ℚ Rscr=ℛ realine=ℛ Re=ℜ Rfr=ℜ realpart=ℜ Ropf=ℝ reals=ℝ rx=℞ ' +
  'TRADE=™ Zopf=ℤ integers=ℤ mho=℧ Zfr=ℨ zeetrf=ℨ iiota=℩ Bernoullis=ℬ Bscr=ℬ bernou=ℬ Cayleys=ℭ Cfr=ℭ ' +
  'escr=ℯ Escr=ℰ expectation=ℰ Fouriertrf=ℱ Fscr=ℱ Mellintrf=ℳ Mscr=ℳ phmmat=ℳ order=ℴ orderof=ℴ oscr=ℴ ' +
  'aleph=ℵ beth=ℶ gimel=ℷ daleth=ℸ CapitalDifferentialD=ⅅ DD=ⅅ DifferentialD=ⅆ dd=ⅆ ExponentialE=ⅇ ee=ⅇ ' +
  'exponentiale=ⅇ ImaginaryI=ⅈ ii=ⅈ frac13=⅓ frac23=⅔ frac15=⅕ frac25=⅖ frac35=⅗ frac45=⅘ frac16=⅙ ' +
  'frac56=⅚ frac18=⅛ frac38=⅜ frac58=⅝ frac78=⅞ LeftArrow=← ShortLeftArrow=← leftarrow=← slarr=← ' +
  'ShortUpArrow=↑ UpArrow=↑ uparrow=↑ RightArrow=→ ShortRightArrow=→ rightarrow=→ srarr=→ DownArrow=↓ ' +
  'ShortDownArrow=↓ downarrow=↓ LeftRightArrow=↔ leftrightarrow=↔ UpDownArrow=↕ updownarrow=↕ varr=↕ ' +
  'UpperLeftArrow=↖ nwarr=↖ nwarrow=↖ UpperRightArrow=↗ nearr=↗ nearrow=↗ LowerRightArrow=↘ searr=↘ ' +
  'searrow=↘ LowerLeftArrow=↙ swarr=↙ swarrow=↙ nlarr=↚ nleftarrow=↚ nrarr=↛ nrightarrow=↛ rarrw=↝ ' +
  'rightsquigarrow=↝ Larr=↞ twoheadleftarrow=↞ Uarr=↟ Rarr=↠ twoheadrightarrow=↠ Darr=↡ larrtl=↢ ' +
  'leftarrowtail=↢ rarrtl=↣ rightarrowtail=↣ LeftTeeArrow=↤ mapstoleft=↤ UpTeeArrow=↥ mapstoup=↥ ' +
  'RightTeeArrow=↦ map=↦ mapsto=↦ DownTeeArrow=↧ mapstodown=↧ hookleftarrow=↩ larrhk=↩ hookrightarrow=↪ ' +
  'rarrhk=↪ larrlp=↫ looparrowleft=↫ looparrowright=↬ rarrlp=↬ harrw=↭ leftrightsquigarrow=↭ nharr=↮ ' +
  'nleftrightarrow=↮ Lsh=↰ lsh=↰ Rsh=↱ rsh=↱ ldsh=↲ rdsh=↳ cularr=↶ curvearrowleft=↶ curarr=↷ ' +
  'curvearrowright=↷ circlearrowleft=↺ olarr=↺ circlearrowright=↻ orarr=↻ LeftVector=↼ leftharpoonup=↼ ' +
  'lharu=↼ DownLeftVector=↽ leftharpoondown=↽ lhard=↽ RightUpVector=↾ uharr=↾ upharpoonright=↾ ' +
  'LeftUpVector=↿ uharl=↿ upharpoonleft=↿ RightVector=⇀ rharu=⇀ rightharpoonup=⇀ DownRightVector=⇁ ' +
  'rhard=⇁ rightharpoondown=⇁ RightDownVector=⇂ dharr=⇂ downharpoonright=⇂ LeftDownVector=⇃ dharl=⇃ ' +
  'downharpoonleft=⇃ RightArrowLeftArrow=⇄ rightleftarrows=⇄ rlarr=⇄ UpArrowDownArrow=⇅ udarr=⇅ ' +
  'LeftArrowRightArrow=⇆ leftrightarrows=⇆ lrarr=⇆ leftleftarrows=⇇ llarr=⇇ upuparrows=⇈ uuarr=⇈ ' +
  'rightrightarrows=⇉ rrarr=⇉ ddarr=⇊ downdownarrows=⇊ ReverseEquilibrium=⇋ leftrightharpoons=⇋ lrhar=⇋ ' +
  'Equilibrium=⇌ rightleftharpoons=⇌ rlhar=⇌ nLeftarrow=⇍ nlArr=⇍ nLeftrightarrow=⇎ nhArr=⇎ ' +
  'nRightarrow=⇏ nrArr=⇏ DoubleLeftArrow=⇐ Leftarrow=⇐ DoubleUpArrow=⇑ Uparrow=⇑ DoubleRightArrow=⇒ ' +
  'Implies=⇒ Rightarrow=⇒ DoubleDownArrow=⇓ Downarrow=⇓ DoubleLeftRightArrow=⇔ Leftrightarrow=⇔ iff=⇔ ' +
  'DoubleUpDownArrow=⇕ Updownarrow=⇕ vArr=⇕ nwArr=⇖ neArr=⇗ seArr=⇘ swArr=⇙ Lleftarrow=⇚ lAarr=⇚ ' +
  'Rrightarrow=⇛ rAarr=⇛ zigrarr=⇝ LeftArrowBar=⇤ larrb=⇤ RightArrowBar=⇥ rarrb=⇥ DownArrowUpArrow=⇵ ' +
  'duarr=⇵ loarr=⇽ roarr=⇾ hoarr=⇿ ForAll=∀ comp=∁ complement=∁ PartialD=∂ Exists=∃ NotExists=∄ ' +
  'nexist=∄ nexists=∄ emptyset=∅ emptyv=∅ varnothing=∅ Del=∇ Element=∈ in=∈ isinv=∈ NotElement=∉ ' +
  'notinva=∉ ReverseElement=∋ SuchThat=∋ niv=∋ NotReverseElement=∌ notni=∌ notniva=∌ Product=∏ ' +
  'Coproduct=∐ coprod=∐ Sum=∑ MinusPlus=∓ mnplus=∓ mp=∓ dotplus=∔ plusdo=∔ Backslash=∖ setminus=∖ ' +
  'setmn=∖ smallsetminus=∖ ssetmn=∖ SmallCircle=∘ compfn=∘ Sqrt=√ Proportional=∝ propto=∝ varpropto=∝ ' +
  'vprop=∝ angrt=∟ angle=∠ angmsd=∡ measuredangle=∡ angsph=∢ VerticalBar=∣ mid=∣ shortmid=∣ smid=∣ ' +
  'NotVerticalBar=∤ nmid=∤ nshortmid=∤ nsmid=∤ DoubleVerticalBar=∥ par=∥ parallel=∥ shortparallel=∥ ' +
  'spar=∥ NotDoubleVerticalBar=∦ npar=∦ nparallel=∦ nshortparallel=∦ nspar=∦ wedge=∧ vee=∨ Integral=∫ ' +
  'Int=∬ iiint=∭ tint=∭ ContourIntegral=∮ conint=∮ oint=∮ Conint=∯ DoubleContourIntegral=∯ Cconint=∰ ' +
  'cwint=∱ ClockwiseContourIntegral=∲ cwconint=∲ CounterClockwiseContourIntegral=∳ awconint=∳ ' +
  'Therefore=∴ therefore=∴ Because=∵ becaus=∵ because=∵ ratio=∶ Colon=∷ Proportion=∷ dotminus=∸ ' +
  'minusd=∸ mDDot=∺ homtht=∻ Tilde=∼ thicksim=∼ thksim=∼ backsim=∽ bsim=∽ ac=∾ mstpos=∾ acd=∿ ' +
  'VerticalTilde=≀ wr=≀ wreath=≀ NotTilde=≁ nsim=≁ EqualTilde=≂ eqsim=≂ esim=≂ TildeEqual=≃ sime=≃ ' +
  'simeq=≃ NotTildeEqual=≄ nsime=≄ nsimeq=≄ TildeFullEqual=≅ simne=≆ NotTildeFullEqual=≇ ncong=≇ ' +
  'TildeTilde=≈ ap=≈ approx=≈ thickapprox=≈ thkap=≈ NotTildeTilde=≉ nap=≉ napprox=≉ ape=≊ approxeq=≊ ' +
  'apid=≋ backcong=≌ bcong=≌ CupCap=≍ asympeq=≍ Bumpeq=≎ HumpDownHump=≎ bump=≎ HumpEqual=≏ bumpe=≏ ' +
  'bumpeq=≏ DotEqual=≐ doteq=≐ esdot=≐ doteqdot=≑ eDot=≑ efDot=≒ fallingdotseq=≒ erDot=≓ risingdotseq=≓ ' +
  'Assign=≔ colone=≔ coloneq=≔ ecolon=≕ eqcolon=≕ ecir=≖ eqcirc=≖ circeq=≗ cire=≗ wedgeq=≙ veeeq=≚ ' +
  'triangleq=≜ trie=≜ equest=≟ questeq=≟ NotEqual=≠ Congruent=≡ NotCongruent=≢ nequiv=≢ GreaterEqual=≥ ' +
  'LessFullEqual=≦ lE=≦ leqq=≦ GreaterFullEqual=≧ gE=≧ geqq=≧ lnE=≨ lneqq=≨ gnE=≩ gneqq=≩ Lt=≪ ' +
  'NestedLessLess=≪ ll=≪ Gt=≫ NestedGreaterGreater=≫ gg=≫ between=≬ twixt=≬ NotCupCap=≭ NotLess=≮ ' +
  'nless=≮ nlt=≮ NotGreater=≯ ngt=≯ ngtr=≯ NotLessEqual=≰ nle=≰ nleq=≰ NotGreaterEqual=≱ nge=≱ ngeq=≱ ' +
  'LessTilde=≲ lesssim=≲ lsim=≲ GreaterTilde=≳ gsim=≳ gtrsim=≳ NotLessTilde=≴ nlsim=≴ NotGreaterTilde=≵ ' +
  'ngsim=≵ LessGreater=≶ lessgtr=≶ lg=≶ GreaterLess=≷ gl=≷ gtrless=≷ NotLessGreater=≸ ntlg=≸ ' +
  'NotGreaterLess=≹ ntgl=≹ Precedes=≺ pr=≺ prec=≺ Succeeds=≻ sc=≻ succ=≻ PrecedesSlantEqual=≼ prcue=≼ ' +
  'preccurlyeq=≼ SucceedsSlantEqual=≽ sccue=≽ succcurlyeq=≽ PrecedesTilde=≾ precsim=≾ prsim=≾ ' +
  'SucceedsTilde=≿ scsim=≿ succsim=≿ NotPrecedes=⊀ npr=⊀ nprec=⊀ NotSucceeds=⊁ nsc=⊁ nsucc=⊁ subset=⊂ ' +
  'Superset=⊃ supset=⊃ nsup=⊅ SubsetEqual=⊆ subseteq=⊆ SupersetEqual=⊇ supseteq=⊇ NotSubsetEqual=⊈ ' +
  'nsube=⊈ nsubseteq=⊈ NotSupersetEqual=⊉ nsupe=⊉ nsupseteq=⊉ subne=⊊ subsetneq=⊊ supne=⊋ supsetneq=⊋ ' +
  'cupdot=⊍ UnionPlus=⊎ uplus=⊎ SquareSubset=⊏ sqsub=⊏ sqsubset=⊏ SquareSuperset=⊐ sqsup=⊐ sqsupset=⊐ ' +
  'SquareSubsetEqual=⊑ sqsube=⊑ sqsubseteq=⊑ SquareSupersetEqual=⊒ sqsupe=⊒ sqsupseteq=⊒ ' +
  'SquareIntersection=⊓ sqcap=⊓ SquareUnion=⊔ sqcup=⊔ CirclePlus=⊕ CircleMinus=⊖ ominus=⊖ CircleTimes=⊗ ' +
  'osol=⊘ CircleDot=⊙ odot=⊙ circledcirc=⊚ ocir=⊚ circledast=⊛ oast=⊛ circleddash=⊝ odash=⊝ boxplus=⊞ ' +
  'plusb=⊞ boxminus=⊟ minusb=⊟ boxtimes=⊠ timesb=⊠ dotsquare=⊡ sdotb=⊡ RightTee=⊢ vdash=⊢ LeftTee=⊣ ' +
  'dashv=⊣ DownTee=⊤ top=⊤ UpTee=⊥ bot=⊥ bottom=⊥ models=⊧ DoubleRightTee=⊨ vDash=⊨ Vdash=⊩ Vvdash=⊪ ' +
  'VDash=⊫ nvdash=⊬ nvDash=⊭ nVdash=⊮ nVDash=⊯ prurel=⊰ LeftTriangle=⊲ vartriangleleft=⊲ vltri=⊲ ' +
  'RightTriangle=⊳ vartriangleright=⊳ vrtri=⊳ LeftTriangleEqual=⊴ ltrie=⊴ trianglelefteq=⊴ ' +
  'RightTriangleEqual=⊵ rtrie=⊵ trianglerighteq=⊵ origof=⊶ imof=⊷ multimap=⊸ mumap=⊸ hercon=⊹ intcal=⊺ ' +
  'intercal=⊺ veebar=⊻ barvee=⊽ angrtvb=⊾ lrtri=⊿ Wedge=⋀ bigwedge=⋀ xwedge=⋀ Vee=⋁ bigvee=⋁ xvee=⋁ ' +
  'Intersection=⋂ bigcap=⋂ xcap=⋂ Union=⋃ bigcup=⋃ xcup=⋃ Diamond=⋄ diam=⋄ diamond=⋄ Star=⋆ sstarf=⋆ ' +
  'divideontimes=⋇ divonx=⋇ bowtie=⋈ ltimes=⋉ rtimes=⋊ leftthreetimes=⋋ lthree=⋋ rightthreetimes=⋌ ' +
  'rthree=⋌ backsimeq=⋍ bsime=⋍ curlyvee=⋎ cuvee=⋎ curlywedge=⋏ cuwed=⋏ Sub=⋐ Subset=⋐ Sup=⋑ Supset=⋑ ' +
  'Cap=⋒ Cup=⋓ fork=⋔ pitchfork=⋔ epar=⋕ lessdot=⋖ ltdot=⋖ gtdot=⋗ gtrdot=⋗ Ll=⋘ Gg=⋙ ggg=⋙ ' +
  'LessEqualGreater=⋚ leg=⋚ lesseqgtr=⋚ GreaterEqualLess=⋛ gel=⋛ gtreqless=⋛ cuepr=⋞ curlyeqprec=⋞ ' +
  'cuesc=⋟ curlyeqsucc=⋟ NotPrecedesSlantEqual=⋠ nprcue=⋠ NotSucceedsSlantEqual=⋡ nsccue=⋡ ' +
  'NotSquareSubsetEqual=⋢ nsqsube=⋢ NotSquareSupersetEqual=⋣ nsqsupe=⋣ lnsim=⋦ gnsim=⋧ precnsim=⋨ ' +
  'prnsim=⋨ scnsim=⋩ succnsim=⋩ NotLeftTriangle=⋪ nltri=⋪ ntriangleleft=⋪ NotRightTriangle=⋫ nrtri=⋫ ' +
  'ntriangleright=⋫ NotLeftTriangleEqual=⋬ nltrie=⋬ ntrianglelefteq=⋬ NotRightTriangleEqual=⋭ nrtrie=⋭ ' +
  'ntrianglerighteq=⋭ vellip=⋮ ctdot=⋯ utdot=⋰ dtdot=⋱ disin=⋲ isinsv=⋳ isins=⋴ isindot=⋵ notinvc=⋶ ' +
  'notinvb=⋷ isinE=⋹ nisd=⋺ xnis=⋻ nis=⋼ notnivc=⋽ notnivb=⋾ barwed=⌅ barwedge=⌅ Barwed=⌆ ' +
  'doublebarwedge=⌆ LeftCeiling=⌈ RightCeiling=⌉ LeftFloor=⌊ RightFloor=⌋ drcrop=⌌ dlcrop=⌍ urcrop=⌎ ' +
  'ulcrop=⌏ bnot=⌐ profline=⌒ profsurf=⌓ telrec=⌕ target=⌖ ulcorn=⌜ ulcorner=⌜ urcorn=⌝ urcorner=⌝ ' +
  'dlcorn=⌞ llcorner=⌞ drcorn=⌟ lrcorner=⌟ frown=⌢ sfrown=⌢ smile=⌣ ssmile=⌣ cylcty=⌭ profalar=⌮ ' +
  'topbot=⌶ ovbar=⌽ solbar=⌿ angzarr=⍼ lmoust=⎰ lmoustache=⎰ rmoust=⎱ rmoustache=⎱ OverBracket=⎴ tbrk=⎴ ' +
  'UnderBracket=⎵ bbrk=⎵ bbrktbrk=⎶ OverParenthesis=⏜ UnderParenthesis=⏝ OverBrace=⏞ UnderBrace=⏟ ' +
  'trpezium=⏢ elinters=⏧ blank=␣ circledS=Ⓢ oS=Ⓢ HorizontalLine=─ boxh=─ boxv=│ boxdr=┌ boxdl=┐ boxur=└ ' +
  'boxul=┘ boxvr=├ boxvl=┤ boxhd=┬ boxhu=┴ boxvh=┼ boxH=═ boxV=║ boxdR=╒ boxDr=╓ boxDR=╔ boxdL=╕ ' +
  'boxDl=╖ boxDL=╗ boxuR=╘ boxUr=╙ boxUR=╚ boxuL=╛ boxUl=╜ boxUL=╝ boxvR=╞ boxVr=╟ boxVR=╠ boxvL=╡ ' +
  'boxVl=╢ boxVL=╣ boxHd=╤ boxhD=╥ boxHD=╦ boxHu=╧ boxhU=╨ boxHU=╩ boxvH=╪ boxVh=╫ boxVH=╬ uhblk=▀ ' +
  'lhblk=▄ block=█ blk14=░ blk12=▒ blk34=▓ Square=□ squ=□ square=□ FilledVerySmallSquare=▪ ' +
  'blacksquare=▪ squarf=▪ squf=▪ EmptyVerySmallSquare=▫ rect=▭ marker=▮ fltns=▱ bigtriangleup=△ xutri=△ ' +
  'blacktriangle=▴ utrif=▴ triangle=▵ utri=▵ blacktriangleright=▸ rtrif=▸ rtri=▹ triangleright=▹ ' +
  'bigtriangledown=▽ xdtri=▽ blacktriangledown=▾ dtrif=▾ dtri=▿ triangledown=▿ blacktriangleleft=◂ ' +
  'ltrif=◂ ltri=◃ triangleleft=◃ lozenge=◊ cir=○ tridot=◬ bigcirc=◯ xcirc=◯ ultri=◸ urtri=◹ lltri=◺ ' +
  'EmptySmallSquare=◻ FilledSmallSquare=◼ bigstar=★ phone=☎ female=♀ male=♂ spadesuit=♠ clubsuit=♣ ' +
  'heartsuit=♥ diamondsuit=♦ sung=♪ flat=♭ natur=♮ natural=♮ sharp=♯ checkmark=✓ malt=✠ maltese=✠ ' +
  'sext=✶ VerticalSeparator=❘ lbbrk=❲ rbbrk=❳ bsolhsub=⟈ suphsol=⟉ LeftDoubleBracket=⟦ lobrk=⟦ ' +
  'RightDoubleBracket=⟧ robrk=⟧ LeftAngleBracket=⟨ langle=⟨ RightAngleBracket=⟩ rangle=⟩ Lang=⟪ Rang=⟫ ' +
  'loang=⟬ roang=⟭ LongLeftArrow=⟵ longleftarrow=⟵ xlarr=⟵ LongRightArrow=⟶ longrightarrow=⟶ xrarr=⟶ ' +
  'LongLeftRightArrow=⟷ longleftrightarrow=⟷ xharr=⟷ DoubleLongLeftArrow=⟸ Longleftarrow=⟸ xlArr=⟸ ' +
  'DoubleLongRightArrow=⟹ Longrightarrow=⟹ xrArr=⟹ DoubleLongLeftRightArrow=⟺ Longleftrightarrow=⟺ ' +
  'xhArr=⟺ longmapsto=⟼ xmap=⟼ dzigrarr=⟿ nvlArr=⤂ nvrArr=⤃ nvHarr=⤄ Map=⤅ lbarr=⤌ bkarow=⤍ rbarr=⤍ ' +
  'lBarr=⤎ dbkarow=⤏ rBarr=⤏ RBarr=⤐ drbkarow=⤐ DDotrahd=⤑ UpArrowBar=⤒ DownArrowBar=⤓ Rarrtl=⤖ ' +
  'latail=⤙ ratail=⤚ lAtail=⤛ rAtail=⤜ larrfs=⤝ rarrfs=⤞ larrbfs=⤟ rarrbfs=⤠ nwarhk=⤣ nearhk=⤤ ' +
  'hksearow=⤥ searhk=⤥ hkswarow=⤦ swarhk=⤦ nwnear=⤧ nesear=⤨ toea=⤨ seswar=⤩ tosa=⤩ swnwar=⤪ rarrc=⤳ ' +
  'cudarrr=⤵ ldca=⤶ rdca=⤷ cudarrl=⤸ larrpl=⤹ curarrm=⤼ cularrp=⤽ rarrpl=⥅ harrcir=⥈ Uarrocir=⥉ ' +
  'lurdshar=⥊ ldrushar=⥋ LeftRightVector=⥎ RightUpDownVector=⥏ DownLeftRightVector=⥐ LeftUpDownVector=⥑ ' +
  'LeftVectorBar=⥒ RightVectorBar=⥓ RightUpVectorBar=⥔ RightDownVectorBar=⥕ DownLeftVectorBar=⥖ ' +
  'DownRightVectorBar=⥗ LeftUpVectorBar=⥘ LeftDownVectorBar=⥙ LeftTeeVector=⥚ RightTeeVector=⥛ ' +
  'RightUpTeeVector=⥜ RightDownTeeVector=⥝ DownLeftTeeVector=⥞ DownRightTeeVector=⥟ LeftUpTeeVector=⥠ ' +
  'LeftDownTeeVector=⥡ lHar=⥢ uHar=⥣ rHar=⥤ dHar=⥥ luruhar=⥦ ldrdhar=⥧ ruluhar=⥨ rdldhar=⥩ lharul=⥪ ' +
  'llhard=⥫ rharul=⥬ lrhard=⥭ UpEquilibrium=⥮ udhar=⥮ ReverseUpEquilibrium=⥯ duhar=⥯ RoundImplies=⥰ ' +
  'erarr=⥱ simrarr=⥲ larrsim=⥳ rarrsim=⥴ rarrap=⥵ ltlarr=⥶ gtrarr=⥸ subrarr=⥹ suplarr=⥻ lfisht=⥼ ' +
  'rfisht=⥽ ufisht=⥾ dfisht=⥿ lopar=⦅ ropar=⦆ lbrke=⦋ rbrke=⦌ lbrkslu=⦍ rbrksld=⦎ lbrksld=⦏ rbrkslu=⦐ ' +
  'langd=⦑ rangd=⦒ lparlt=⦓ rpargt=⦔ gtlPar=⦕ ltrPar=⦖ vzigzag=⦚ vangrt=⦜ angrtvbd=⦝ ange=⦤ range=⦥ ' +
  'dwangle=⦦ uwangle=⦧ angmsdaa=⦨ angmsdab=⦩ angmsdac=⦪ angmsdad=⦫ angmsdae=⦬ angmsdaf=⦭ angmsdag=⦮ ' +
  'angmsdah=⦯ bemptyv=⦰ demptyv=⦱ cemptyv=⦲ raemptyv=⦳ laemptyv=⦴ ohbar=⦵ omid=⦶ opar=⦷ operp=⦹ ' +
  'olcross=⦻ odsold=⦼ olcir=⦾ ofcir=⦿ olt=⧀ ogt=⧁ cirscir=⧂ cirE=⧃ solb=⧄ bsolb=⧅ boxbox=⧉ trisb=⧍ ' +
  'rtriltri=⧎ LeftTriangleBar=⧏ RightTriangleBar=⧐ iinfin=⧜ infintie=⧝ nvinfin=⧞ eparsl=⧣ smeparsl=⧤ ' +
  'eqvparsl=⧥ blacklozenge=⧫ lozf=⧫ RuleDelayed=⧴ dsol=⧶ bigodot=⨀ xodot=⨀ bigoplus=⨁ xoplus=⨁ ' +
  'bigotimes=⨂ xotime=⨂ biguplus=⨄ xuplus=⨄ bigsqcup=⨆ xsqcup=⨆ iiiint=⨌ qint=⨌ fpartint=⨍ cirfnint=⨐ ' +
  'awint=⨑ rppolint=⨒ scpolint=⨓ npolint=⨔ pointint=⨕ quatint=⨖ intlarhk=⨗ pluscir=⨢ plusacir=⨣ ' +
  'simplus=⨤ plusdu=⨥ plussim=⨦ plustwo=⨧ mcomma=⨩ minusdu=⨪ loplus=⨭ roplus=⨮ Cross=⨯ timesd=⨰ ' +
  'timesbar=⨱ smashp=⨳ lotimes=⨴ rotimes=⨵ otimesas=⨶ Otimes=⨷ odiv=⨸ triplus=⨹ triminus=⨺ tritime=⨻ ' +
  'intprod=⨼ iprod=⨼ amalg=⨿ capdot=⩀ ncup=⩂ ncap=⩃ capand=⩄ cupor=⩅ cupcap=⩆ capcup=⩇ cupbrcap=⩈ ' +
  'capbrcup=⩉ cupcup=⩊ capcap=⩋ ccups=⩌ ccaps=⩍ ccupssm=⩐ And=⩓ Or=⩔ andand=⩕ oror=⩖ orslope=⩗ ' +
  'andslope=⩘ andv=⩚ orv=⩛ andd=⩜ ord=⩝ wedbar=⩟ sdote=⩦ simdot=⩪ congdot=⩭ easter=⩮ apacir=⩯ apE=⩰ ' +
  'eplus=⩱ pluse=⩲ Esim=⩳ Colone=⩴ Equal=⩵ ddotseq=⩷ eDDot=⩷ equivDD=⩸ ltcir=⩹ gtcir=⩺ ltquest=⩻ ' +
  'gtquest=⩼ LessSlantEqual=⩽ leqslant=⩽ les=⩽ GreaterSlantEqual=⩾ geqslant=⩾ ges=⩾ lesdot=⩿ gesdot=⪀ ' +
  'lesdoto=⪁ gesdoto=⪂ lesdotor=⪃ gesdotol=⪄ lap=⪅ lessapprox=⪅ gap=⪆ gtrapprox=⪆ lne=⪇ lneq=⪇ gne=⪈ ' +
  'gneq=⪈ lnap=⪉ lnapprox=⪉ gnap=⪊ gnapprox=⪊ lEg=⪋ lesseqqgtr=⪋ gEl=⪌ gtreqqless=⪌ lsime=⪍ gsime=⪎ ' +
  'lsimg=⪏ gsiml=⪐ lgE=⪑ glE=⪒ lesges=⪓ gesles=⪔ els=⪕ eqslantless=⪕ egs=⪖ eqslantgtr=⪖ elsdot=⪗ ' +
  'egsdot=⪘ el=⪙ eg=⪚ siml=⪝ simg=⪞ simlE=⪟ simgE=⪠ LessLess=⪡ GreaterGreater=⪢ glj=⪤ gla=⪥ ltcc=⪦ ' +
  'gtcc=⪧ lescc=⪨ gescc=⪩ smt=⪪ lat=⪫ smte=⪬ late=⪭ bumpE=⪮ PrecedesEqual=⪯ pre=⪯ preceq=⪯ ' +
  'SucceedsEqual=⪰ sce=⪰ succeq=⪰ prE=⪳ scE=⪴ precneqq=⪵ prnE=⪵ scnE=⪶ succneqq=⪶ prap=⪷ precapprox=⪷ ' +
  'scap=⪸ succapprox=⪸ precnapprox=⪹ prnap=⪹ scnap=⪺ succnapprox=⪺ Pr=⪻ Sc=⪼ subdot=⪽ supdot=⪾ ' +
  'subplus=⪿ supplus=⫀ submult=⫁ supmult=⫂ subedot=⫃ supedot=⫄ subE=⫅ subseteqq=⫅ supE=⫆ supseteqq=⫆ ' +
  'subsim=⫇ supsim=⫈ subnE=⫋ subsetneqq=⫋ supnE=⫌ supsetneqq=⫌ csub=⫏ csup=⫐ csube=⫑ csupe=⫒ subsup=⫓ ' +
  'supsub=⫔ subsub=⫕ supsup=⫖ suphsub=⫗ supdsub=⫘ forkv=⫙ topfork=⫚ mlcp=⫛ Dashv=⫤ DoubleLeftTee=⫤ ' +
  'Vdashl=⫦ Barv=⫧ vBar=⫨ vBarv=⫩ Vbar=⫫ Not=⫬ bNot=⫭ rnmid=⫮ cirmid=⫯ midcir=⫰ topcir=⫱ nhpar=⫲ ' +
  'parsim=⫳ parsl=⫽ fflig=ﬀ filig=ﬁ fllig=ﬂ ffilig=ﬃ ffllig=ﬄ Ascr=𝒜 Cscr=𝒞 Dscr=𝒟 Gscr=𝒢 Jscr=𝒥 ' +
  'Kscr=𝒦 Nscr=𝒩 Oscr=𝒪 Pscr=𝒫 Qscr=𝒬 Sscr=𝒮 Tscr=𝒯 Uscr=𝒰 Vscr=𝒱 Wscr=𝒲 Xscr=𝒳 Yscr=𝒴 ' +
  'Zscr=𝒵 ascr=𝒶 bscr=𝒷 cscr=𝒸 dscr=𝒹 fscr=𝒻 hscr=𝒽 iscr=𝒾 jscr=𝒿 kscr=𝓀 lscr=𝓁 mscr=𝓂 ' +
  'nscr=𝓃 pscr=𝓅 qscr=𝓆 rscr=𝓇 sscr=𝓈 tscr=𝓉 uscr=𝓊 vscr=𝓋 wscr=𝓌 xscr=𝓍 yscr=𝓎 zscr=𝓏 ' +
  'Afr=𝔄 Bfr=𝔅 Dfr=𝔇 Efr=𝔈 Ffr=𝔉 Gfr=𝔊 Jfr=𝔍 Kfr=𝔎 Lfr=𝔏 Mfr=𝔐 Nfr=𝔑 Ofr=𝔒 Pfr=𝔓 Qfr=𝔔 ' +
  'Sfr=𝔖 Tfr=𝔗 Ufr=𝔘 Vfr=𝔙 Wfr=𝔚 Xfr=𝔛 Yfr=𝔜 afr=𝔞 bfr=𝔟 cfr=𝔠 dfr=𝔡 efr=𝔢 ffr=𝔣 gfr=𝔤 ' +
  'hfr=𝔥 ifr=𝔦 jfr=𝔧 kfr=𝔨 lfr=𝔩 mfr=𝔪 nfr=𝔫 ofr=𝔬 pfr=𝔭 qfr=𝔮 rfr=𝔯 sfr=𝔰 tfr=𝔱 ufr=𝔲 ' +
  'vfr=𝔳 wfr=𝔴 xfr=𝔵 yfr=𝔶 zfr=𝔷 Aopf=𝔸 Bopf=𝔹 Dopf=𝔻 Eopf=𝔼 Fopf=𝔽 Gopf=𝔾 Iopf=𝕀 Jopf=𝕁 ' +
  'Kopf=𝕂 Lopf=𝕃 Mopf=𝕄 Oopf=𝕆 Sopf=𝕊 Topf=𝕋 Uopf=𝕌 Vopf=𝕍 Wopf=𝕎 Xopf=𝕏 Yopf=𝕐 aopf=𝕒 ' +
  'bopf=𝕓 copf=𝕔 dopf=𝕕 eopf=𝕖 fopf=𝕗 gopf=𝕘 hopf=𝕙 iopf=𝕚 jopf=𝕛 kopf=𝕜 lopf=𝕝 mopf=𝕞 ' +
  'nopf=𝕟 oopf=𝕠 popf=𝕡 qopf=𝕢 ropf=𝕣 sopf=𝕤 topf=𝕥 uopf=𝕦 vopf=𝕧 wopf=𝕨 xopf=𝕩 yopf=𝕪 ' +
  'zopf=𝕫 NotEqualTilde=≂\u0338 NotGreaterFullEqual=≧\u0338 NotGreaterGreater=≫\u0338 ' +
  'NotGreaterSlantEqual=⩾\u0338 NotHumpDownHump=≎\u0338 NotHumpEqual=≏\u0338 NotLeftTriangleBar=⧏\u0338 ' +
  'NotLessLess=≪\u0338 NotLessSlantEqual=⩽\u0338 NotNestedGreaterGreater=⪢\u0338 ' +
  'NotNestedLessLess=⪡\u0338 NotPrecedesEqual=⪯\u0338 NotRightTriangleBar=⧐\u0338 ' +
  'NotSquareSubset=⊏\u0338 NotSquareSuperset=⊐\u0338 NotSubset=⊂\u20d2 NotSucceedsEqual=⪰\u0338 ' +
  'NotSucceedsTilde=≿\u0338 NotSuperset=⊃\u20d2 ThickSpace=\u205f\u200a acE=∾\u0333 bne=\u003d\u20e5 ' +
  'bnequiv=≡\u20e5 caps=∩\ufe00 cups=∪\ufe00 fjlig=fj gesl=⋛\ufe00 gvertneqq=≩\ufe00 gvnE=≩\ufe00 ' +
  'lates=⪭\ufe00 lesg=⋚\ufe00 lvertneqq=≨\ufe00 lvnE=≨\ufe00 nGg=⋙\u0338 nGt=≫\u20d2 nGtv=≫\u0338 ' +
  'nLl=⋘\u0338 nLt=≪\u20d2 nLtv=≪\u0338 nang=∠\u20d2 napE=⩰\u0338 napid=≋\u0338 nbump=≎\u0338 ' +
  'nbumpe=≏\u0338 ncongdot=⩭\u0338 nedot=≐\u0338 nesim=≂\u0338 ngE=≧\u0338 ngeqq=≧\u0338 ' +
  'ngeqslant=⩾\u0338 nges=⩾\u0338 nlE=≦\u0338 nleqq=≦\u0338 nleqslant=⩽\u0338 nles=⩽\u0338 ' +
  'notinE=⋹\u0338 notindot=⋵\u0338 nparsl=⫽\u20e5 npart=∂\u0338 npre=⪯\u0338 npreceq=⪯\u0338 ' +
  'nrarrc=⤳\u0338 nrarrw=↝\u0338 nsce=⪰\u0338 nsubE=⫅\u0338 nsubset=⊂\u20d2 nsubseteqq=⫅\u0338 ' +
  'nsucceq=⪰\u0338 nsupE=⫆\u0338 nsupset=⊃\u20d2 nsupseteqq=⫆\u0338 nvap=≍\u20d2 nvge=≥\u20d2 ' +
  'nvgt=>\u20d2 nvle=≤\u20d2 nvlt=<\u20d2 nvltrie=⊴\u20d2 nvrtrie=⊵\u20d2 nvsim=∼\u20d2 race=∽\u0331 ' +
  'smtes=⪬\ufe00 sqcaps=⊓\ufe00 sqcups=⊔\ufe00 varsubsetneq=⊊\ufe00 varsubsetneqq=⫋\ufe00 ' +
  'varsupsetneq=⊋\ufe00 varsupsetneqq=⫌\ufe00 vnsub=⊂\u20d2 vnsup=⊃\u20d2 vsubnE=⫋\ufe00 vsubne=⊊\ufe00 ' +
  'vsupnE=⫌\ufe00 vsupne=⊋\ufe00';
