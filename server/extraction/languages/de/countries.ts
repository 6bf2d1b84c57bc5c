// Names from Unicode CLDR through Intl.DisplayNames; nationalities by hand, without their endings.

/** One country a line: ISO 3166-1 alpha-2, its names, its nationality. */
export const countryLines = `
AD|andorra|
AE|vereinigte arabische emirate|
AF|afghanistan|afghanisch
AG|antigua und barbuda|
AI|anguilla|
AL|albanien|
AM|armenien|
AO|angola|
AQ|antarktis|
AR|argentinien|argentinisch
AS|amerikanisch-samoa|
AT|österreich|österreichisch
AU|australien|australisch
AW|aruba|
AX|ålandinseln|
AZ|aserbaidschan|
BA|bosnien und herzegowina|
BB|barbados|
BD|bangladesch|
BE|belgien|belgisch
BF|burkina faso|
BG|bulgarien|bulgarisch
BH|bahrain|
BI|burundi|
BJ|benin|
BL|st. barthélemy|
BM|bermuda|
BN|brunei darussalam|
BO|bolivien|
BQ|karibische niederlande|
BR|brasilien|brasilianisch
BS|bahamas|
BT|bhutan|
BV|bouvetinsel|
BW|botsuana|
BY|belarus|weißrussisch
BZ|belize|
CA|kanada|kanadisch
CC|kokosinseln|
CD|kongo-kinshasa|
CF|zentralafrikanische republik|
CG|kongo-brazzaville|
CH|schweiz|schweizerisch
CI|côte d’ivoire|
CK|cookinseln|
CL|chile|chilenisch
CM|kamerun|
CN|china|chinesisch
CO|kolumbien|
CR|costa rica|
CU|kuba|kubanisch
CV|cabo verde|
CW|curaçao|
CX|weihnachtsinsel|
CY|zypern|
CZ|tschechien|tschechisch
DE|deutschland|deutsch
DJ|dschibuti|
DK|dänemark|dänisch
DM|dominica|
DO|dominikanische republik|
DZ|algerien|algerisch
EC|ecuador|
EE|estland|
EG|ägypten|ägyptisch
EH|westsahara|
ER|eritrea|
ES|spanien|spanisch
ET|äthiopien|
FI|finnland|finnisch
FJ|fidschi|
FK|falklandinseln|
FM|mikronesien|
FO|färöer|
FR|frankreich|französisch
GA|gabun|
GB|vereinigtes königreich|britisch
GD|grenada|
GE|georgien|georgisch
GF|französisch-guayana|
GG|guernsey|
GH|ghana|
GI|gibraltar|
GL|grönland|
GM|gambia|
GN|guinea|
GP|guadeloupe|
GQ|äquatorialguinea|
GR|griechenland|griechisch
GS|südgeorgien und die südlichen sandwichinseln|
GT|guatemala|
GU|guam|
GW|guinea-bissau|
GY|guyana|
HK|sonderverwaltungsregion hongkong|
HM|heard und mcdonaldinseln|
HN|honduras|
HR|kroatien|kroatisch
HT|haiti|
HU|ungarn|ungarisch
ID|indonesien|indonesisch
IE|irland|irisch
IL|israel|israelisch
IM|isle of man|
IN|indien|indisch
IO|britisches territorium im indischen ozean|
IQ|irak|irakisch
IR|iran|iranisch
IS|island|
IT|italien|italienisch
JE|jersey|
JM|jamaika|
JO|jordanien|
JP|japan|japanisch
KE|kenia|
KG|kirgisistan|
KH|kambodscha|
KI|kiribati|
KM|komoren|
KN|st. kitts und nevis|
KP|nordkorea|nordkoreanisch
KR|südkorea|südkoreanisch
KW|kuwait|
KY|kaimaninseln|
KZ|kasachstan|
LA|laos|
LB|libanon|libanesisch
LC|st. lucia|
LI|liechtenstein|
LK|sri lanka|
LR|liberia|
LS|lesotho|
LT|litauen|
LU|luxemburg|
LV|lettland|
LY|libyen|libysch
MA|marokko|marokkanisch
MC|monaco|
MD|republik moldau|
ME|montenegro|
MF|st. martin|
MG|madagaskar|
MH|marshallinseln|
MK|nordmazedonien|
ML|mali|
MM|myanmar|
MN|mongolei|
MO|sonderverwaltungsregion macau|
MP|nördliche marianen|
MQ|martinique|
MR|mauretanien|
MS|montserrat|
MT|malta|
MU|mauritius|
MV|malediven|
MW|malawi|
MX|mexiko|mexikanisch
MY|malaysia|
MZ|mosambik|
NA|namibia|
NC|neukaledonien|
NE|niger|
NF|norfolkinsel|
NG|nigeria|
NI|nicaragua|
NL|niederlande|niederländisch
NO|norwegen|norwegisch
NP|nepal|
NR|nauru|
NU|niue|
NZ|neuseeland|
OM|oman|
PA|panama|
PE|peru|
PF|französisch-polynesien|
PG|papua-neuguinea|
PH|philippinen|
PK|pakistan|pakistanisch
PL|polen|polnisch
PM|st. pierre und miquelon|
PN|pitcairninseln|
PR|puerto rico|
PS|palästinensische autonomiegebiete|
PT|portugal|portugiesisch
PW|palau|
PY|paraguay|
QA|katar|
RE|réunion|
RO|rumänien|rumänisch
RS|serbien|serbisch
RU|russland|russisch
RW|ruanda|
SA|saudi-arabien|saudi-arabisch
SB|salomonen|
SC|seychellen|
SD|sudan|sudanesisch
SE|schweden|schwedisch
SG|singapur|
SH|st. helena|
SI|slowenien|
SJ|spitzbergen und jan mayen|
SK|slowakei|slowakisch
SL|sierra leone|
SM|san marino|
SN|senegal|
SO|somalia|
SR|suriname|
SS|südsudan|
ST|são tomé und príncipe|
SV|el salvador|
SX|sint maarten|
SY|syrien|syrisch
SZ|eswatini|
TC|turks- und caicosinseln|
TD|tschad|
TF|französische süd- und antarktisgebiete|
TG|togo|
TH|thailand|thailändisch
TJ|tadschikistan|
TK|tokelau|
TL|timor-leste|
TM|turkmenistan|
TN|tunesien|tunesisch
TO|tonga|
TR|türkei|türkisch
TT|trinidad und tobago|
TV|tuvalu|
TW|taiwan|
TZ|tansania|
UA|ukraine|ukrainisch
UG|uganda|
UM|amerikanische überseeinseln|
US|vereinigte staaten|amerikanisch
UY|uruguay|
UZ|usbekistan|
VA|vatikanstadt|
VC|st. vincent und die grenadinen|
VE|venezuela|venezolanisch
VG|britische jungferninseln|
VI|amerikanische jungferninseln|
VN|vietnam|vietnamesisch
VU|vanuatu|
WF|wallis und futuna|
WS|samoa|
XK|kosovo|
YE|jemen|
YT|mayotte|
ZA|südafrika|südafrikanisch
ZM|sambia|
ZW|simbabwe|
`;
