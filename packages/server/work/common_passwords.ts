/**
 * What people choose first, in Swedish and English: words, names, seasons, teams, keyboard runs. Letters only and
 * lower case, since a password is stripped of its figures, signs and look-alikes before it is compared.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
password passwords passord lösenord losenord mittlösenord mittlosenord lösen losen hemligt hemlig hemlighet
välkommen valkommen welcome welcomeback hejsan hejhej hejhejhej tjena goddag hallå halla hello helloworld
administrator administratör administratrator admin adminadmin root superuser användare anvandare user username
qwerty qwertyuiop qwertyuiopå qwertyqwerty asdfgh asdfghjkl asdfghjklö asdfasdf zxcvbn zxcvbnm qazwsx qazwsxedc
qwerasdf qweasd qweasdzxc azerty abc abcd abcde abcdef abcdefg abcdefgh abcabc abcdabcd test testtest testing
tester letmein openup changeme changethis bytlösenord bytlosenord temporary tillfällig tillfallig standard default
secret topsecret login logga loggain inlogg inloggning access security säkerhet sakerhet trustno trustnoone
sommar sommaren vinter vintern höst hosten hösten vår våren varen summer winter autumn spring semester julafton
midsommar påsk pask jultomten christmas januari februari mars april maj juni juli augusti september oktober november
december january february march june july october måndag mandag tisdag onsdag torsdag fredag lördag lordag söndag
sondag monday tuesday wednesday thursday friday saturday sunday
sverige svensk stockholm göteborg goteborg malmö malmo uppsala västerås vasteras örebro orebro linköping linkoping
helsingborg jönköping jonkoping norrköping norrkoping umeå umea sweden swedish norden europa
kommun kommunen socialtjänst socialtjänsten socialtjanst socialtjansten socialkontor socialsekreterare socialnämnd
socialnämnden socialnamnden familjehem barn barnen barnavård barnavard utredning utredningen lyhörd lyhord
hammarby djurgården djurgarden djurgårn malmöff ifkgöteborg ifkgoteborg aikfotboll brynäs brynas frölunda frolunda
liverpool arsenal chelsea manchester manchesterunited barcelona realmadrid zlatan ibrahimovic
iloveyou ilove jagälskardig jagalskardig älskling alskling sötnos sotnos princess prinsessa kärlek karlek love lover
football fotboll baseball basketball hockey ishockey innebandy soccer monkey dragon master shadow superman batman
spiderman pokemon starwars minecraft fortnite pippi pippilångstrump mumin mumintrollet bamse emil katt katten hund
hunden kisse vovve hästen hasten flower sunshine sunflower blomma solsken rainbow regnbåge butterfly fjäril
chocolate choklad kaffe coffee banana banan apple orange purple yellow silver golden freedom frihet computer dator
datorn internet windows microsoft google facebook samsung iphone android mercedes volvo saab
anna maria eva karin kristina erik lars karl anders johan michael michelle jennifer jessica daniel andrew joshua
ashley nicole charlie jordan thomas robert hunter killer ranger buster harley whatever starlight cookie pepper ginger
correcthorsebatterystaple thequickbrownfox
`
    .trim()
    .split(/\s+/),
)
