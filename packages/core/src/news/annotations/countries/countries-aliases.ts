/**
 * Names that `Intl.DisplayNames` lacks, by language, in folded spelling: `CODE name,name`. They go over its
 * own, and an entry without a code takes away a phrase that only looks like a country ("Gulf of Guinea", the
 * given name "Maurice").
 */
export const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  en: `-lake chad,gulf of oman,gulf of guinea,niger river,niger delta,niger basin,river niger,jordan river,jordan valley,river jordan,new jersey,new guinea,new mexico,lake malawi
AE uae,u a e
BA bosnia
CD dr congo,drc,democratic republic of the congo,democratic republic of congo
CG congo,republic of the congo,republic of congo
CI ivory coast
CV cabo verde
CZ czech republic
GB uk,u k,great britain,britain
HK hong kong
KG kyrgyz republic
KP dprk,democratic people s republic of korea
KR republic of korea
MK macedonia
MO macao,macau
NL holland
PS palestine
RU russian federation
SA ksa
ST sao tome
SZ swaziland
TL east timor
TR turkey
US usa,u s,u s a
VA vatican,holy see
VC st vincent and the grenadines,saint vincent and the grenadines
VN viet nam`,
  fr: `-maurice,dominique,la reunion,salvador,lac tchad,golfe d oman,golfe de guinee,fleuve niger,delta du niger,bassin du niger,vallee du jourdain,nouvelle guinee,new jersey
AE emirats
BA bosnie
BH bahrain
BY belarus
CD republique democratique du congo,rdc,rd congo
CF centrafrique
CG congo,republique du congo
CV cabo verde
CZ republique tcheque
DM la dominique,commonwealth de la dominique
GB grande bretagne
HK hong kong
IQ iraq
KG kirghizistan,republique kirghize
KR republique de coree
MD moldova
MK macedoine
MO macao
MU ile maurice,republique de maurice
NL hollande
PS palestine
RE ile de la reunion
SA ksa
SV el salvador,le salvador
SZ swaziland
TL timor leste
TR turkiye
US usa
VA vatican,saint siege
VN vietnam`,
  ar: `-بحيره تشاد,خليج عمان,خليج غينيا,نهر النيجر,حوض النيجر,نهر الاردن,وادي الاردن,غور الاردن,المغرب العربي,المغرب الكبير,صلاه المغرب
AE الامارات
AZ اذربيدجان
BA البوسنه
BD بنجلاديش,بنغلادش
BF بوركينافاسو,بوركينا
BJ البنين
CD الكونغو الديمقراطيه,جمهوريه الكونغو الديمقراطيه
CF افريقيا الوسطي
CG الكونغو,جمهوريه الكونغو
CI كوت ديفوار,كوت دي فوار
CL شيلي
CV كاب فيردي
DK الدنمارك
DZ الجمهوريه الجزائريه
ER ارتيريا
GA الجابون
GB بريطانيا
GM جامبيا
GN غينيا كوناكري
GW غينيا بساو
GY غويانا
HK هونغ كونغ
HU المجر
JO المملكه الاردنيه
KG قرغيزستان,قيرغيزيا,قرغيزيا
KM القمر المتحده
KZ قازاخستان,كزاخستان
LB الجمهوريه اللبنانيه
LK سري لانكا
MA المملكه المغربيه
MK مقدونيا
MR الجمهوريه الاسلاميه الموريتانيه
MV المالديف
MW مالاوي
OM سلطنه عمان
PS فلسطين
SA السعوديه
SL سيرا ليون
SY سوريه,الجمهوريه العربيه السوريه
TD التشاد
TG طوغو
TJ تاجيكستان
TM تركمنستان
TN الجمهوريه التونسيه
US امريكا
UZ اوزبكيستان
YE الجمهوريه اليمنيه`,
};

/** ISO 3166-1 alpha-2, all 249. */
export const COUNTRY_CODES =
  'ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW';
