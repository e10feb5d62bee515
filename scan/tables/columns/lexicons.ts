/** Closed sets of words that columns of their kind are filled from, in a dozen languages. Compared by `normaliseName`. */
import { normaliseName } from '../../../rules/index.ts';

/** Each answers whether a value is of the kind; the normalised form is handed in, since all ask for it. */
type Lexicon = (value: string, normalised: string) => boolean;

/** A closed set, made when a column is first asked: files without tables do not wait for it. */
function oneOf(text: string): Lexicon {
  let words: ReadonlySet<string> | null = null;
  return (_, normalised) => (words ??= toSet(text)).has(normalised);
}

function toSet(text: string): ReadonlySet<string> {
  const words = text.split(/[,\n]/).map(normaliseName);
  return new Set(words.filter((word) => word !== ''));
}

const sexes =
  oneOf(`m,f,d,x,w,h,u,k,v,male,female,man,woman,other,diverse,divers,non-binary,nonbinary,unknown,unspecified,
  prefer not to say,transgender,genderqueer,agender,bigender,genderfluid,polygender,homme,femme,masculin,féminin,autre,
  hombre,mujer,varón,masculino,femenino,feminino,otro,outro,männlich,weiblich,maschio,femmina,uomo,donna,maschile,
  femminile,homem,mulher,vrouw,mannelijk,vrouwelijk,mężczyzna,kobieta,mann,kvinne,kvinde,kvinna,mand,erkek,kadın,
  мужской,женский,муж,жен,м,ж,男,女,男性,女性,cis male,cis female,trans male,trans female,gender non-conforming`);

const maritalStatuses = oneOf(`single,married,divorced,widowed,separated,engaged,never married,domestic partnership,
  civil union,civil partnership,cohabiting,partnered,common law,in a relationship,widow,widower,unmarried,
  ledig,verheiratet,geschieden,verwitwet,getrennt lebend,eingetragene lebenspartnerschaft,lebenspartnerschaft,
  célibataire,marié,mariée,divorcé,divorcée,veuf,veuve,pacsé,pacsée,séparé,en couple,concubinage,marié(e),divorcé(e),
  soltero,soltera,casado,casada,divorciado,divorciada,viudo,viuda,separado,separada,unión libre,pareja de hecho,
  celibe,nubile,coniugato,coniugata,sposato,sposata,divorziato,divorziata,vedovo,vedova,separato,separata,
  solteiro,solteira,divorciado,viúvo,viúva,união estável,ongehuwd,gehuwd,gescheiden,weduwe,weduwnaar,samenwonend,
  kawaler,panna,żonaty,zamężna,rozwiedziony,rozwiedziona,wdowiec,wdowa,gift,ugift,skilt,skild,samboer,sambo,enke,
  enkemann,änka,bekar,evli,boşanmış,dul,женат,замужем,холост,разведен,разведена,вдова,вдовец,не замужем,未婚,已婚,离婚,
  丧偶,既婚,離婚`);

const religions = oneOf(`christian,christianity,catholic,roman catholic,protestant,orthodox,anglican,methodist,baptist,
  lutheran,presbyterian,evangelical,pentecostal,mormon,muslim,islam,islamic,sunni,shia,jewish,judaism,hindu,hinduism,
  buddhist,buddhism,sikh,sikhism,jain,jainism,taoism,taoist,shinto,bahai,atheist,atheism,agnostic,none,no religion,
  unaffiliated,quaker,jehovah's witness,adventist,pagan,wicca,zoroastrian,confucianism,spiritual,other,
  evangelisch,katholisch,römisch-katholisch,rk,ev,muslimisch,jüdisch,orthodoxe,konfessionslos,buddhistisch,hinduistisch,
  catholique,protestant,musulman,musulmane,juif,juive,bouddhiste,athée,hindouiste,sans religion,
  católico,católica,protestante,musulmán,musulmana,judío,judía,budista,ateo,atea,agnóstico,evangélico,evangélica,
  cattolico,cattolica,musulmano,ebreo,ebrea,buddista,ortodosso,espírita,judeu,ateu,umbanda,candomblé,
  katholiek,protestants,moslim,joods,boeddhist,atheïst,katolik,protestant,muzułmanin,żyd,prawosławny,ateista,
  katolsk,protestantisk,jødisk,judisk,müslüman,hristiyan,yahudi,ateist,православие,ислам,иудаизм,буддизм,католицизм,атеизм,
  佛教,基督教,天主教,伊斯兰教,道教,无,仏教,神道,キリスト教,christianisme,islã,cristianismo,judaísmo,hinduismo,budismo`);

const ethnicities = oneOf(`white,black,asian,hispanic,latino,latina,latinx,hispanic or latino,african american,
  black or african american,native american,american indian or alaska native,pacific islander,
  native hawaiian or other pacific islander,caucasian,mixed,mixed race,multiracial,two or more races,biracial,
  middle eastern,middle eastern or north african,arab,south asian,east asian,southeast asian,white british,white irish,
  black african,black caribbean,asian indian,indian,pakistani,bangladeshi,chinese,african,caribbean,roma,romani,gypsy,
  traveller,aboriginal,torres strait islander,maori,māori,inuit,métis,first nations,indigenous,white other,asian other,
  black other,other,unknown,european,not hispanic or latino,non-hispanic,pākehā,jewish,kurdish,berber,han,han chinese,
  tibetan,uyghur,zhuang,hui,manchu,branco,branca,preto,preta,pardo,parda,amarelo,amarela,indígena,mestizo,blanco,
  afrodescendiente,afro-american,汉族,回族,满族,藏族,维吾尔族,壮族,苗族,any other white background,white and asian,
  white and black caribbean,white and black african,coloured,malay,filipino,vietnamese,korean,japanese,samoan`);

const nationalities =
  oneOf(`american,british,english,scottish,welsh,irish,french,german,italian,spanish,portuguese,dutch,
  belgian,swiss,austrian,polish,czech,slovak,hungarian,romanian,bulgarian,greek,turkish,russian,ukrainian,belarusian,
  swedish,norwegian,danish,finnish,icelandic,estonian,latvian,lithuanian,croatian,serbian,bosnian,slovenian,albanian,
  macedonian,montenegrin,maltese,cypriot,luxembourgish,canadian,mexican,brazilian,argentine,argentinian,chilean,
  colombian,peruvian,venezuelan,ecuadorian,bolivian,uruguayan,paraguayan,cuban,dominican,haitian,jamaican,guatemalan,
  honduran,salvadoran,nicaraguan,costa rican,panamanian,chinese,japanese,korean,south korean,taiwanese,vietnamese,thai,
  malaysian,indonesian,filipino,singaporean,indian,pakistani,bangladeshi,sri lankan,nepalese,afghan,iranian,iraqi,
  syrian,lebanese,israeli,jordanian,saudi,emirati,qatari,kuwaiti,omani,yemeni,egyptian,moroccan,algerian,tunisian,libyan,
  sudanese,ethiopian,eritrean,somali,kenyan,ugandan,tanzanian,nigerian,ghanaian,senegalese,cameroonian,congolese,
  angolan,zimbabwean,south african,australian,new zealander,kazakh,uzbek,georgian,armenian,azerbaijani,
  deutsch,österreichisch,schweizerisch,französisch,italienisch,spanisch,polnisch,türkisch,russisch,britisch,
  niederländisch,belgisch,griechisch,kroatisch,rumänisch,syrisch,portugiesisch,serbisch,ukrainisch,
  français,française,allemand,allemande,italien,italienne,espagnol,espagnole,portugais,portugaise,belge,suisse,
  marocain,marocaine,algérien,algérienne,tunisien,tunisienne,britannique,polonais,polonaise,roumain,roumaine,
  español,española,alemán,alemana,francés,francesa,italiano,italiana,mexicano,mexicana,argentino,argentina,colombiano,
  colombiana,peruano,peruana,chileno,chilena,venezolano,venezolana,ecuatoriano,portugués,portuguesa,marroquí,rumano,
  brasileiro,brasileira,português,tedesco,tedesca,francese,inglese,spagnolo,spagnola,rumeno,rumena,albanese,marocchino,
  nederlands,duits,frans,belgisch,turks,marokkaans,pools,brits,polska,polskie,niemieckie,ukraińskie,polak,polka,
  norsk,svensk,dansk,finsk,tysk,türk,t.c.,alman,россия,русский,русская,рф,украинец,中国,日本,日本人,china,germany`);

const politics = oneOf(`democrat,democratic,republican,independent,green,green party,libertarian,labour,conservative,
  liberal democrat,liberal democrats,lib dem,snp,plaid cymru,reform uk,ukip,sinn féin,dup,liberal,socialist,communist,
  social democrat,christian democrat,left,right,centre,center,far-left,far-right,moderate,progressive,spd,cdu,csu,
  cdu/csu,fdp,die linke,linke,afd,bsw,die grünen,grüne,bündnis 90/die grünen,volt,piraten,övp,spö,fpö,neos,svp,
  psoe,pp,vox,podemos,sumar,ciudadanos,erc,junts,pnv,lr,ps,rn,lfi,eelv,renaissance,modem,pcf,pd,fdi,
  fratelli d'italia,lega,forza italia,m5s,movimento 5 stelle,pt,psdb,pl,mdb,psol,psd,cds,chega,vvd,d66,pvv,cda,pvda,
  groenlinks,sp,pis,po,psl,lewica,konfederacja,socialdemokraterna,moderaterna,arbeiderpartiet,høyre,venstre,akp,chp,mhp,hdp,iyi,
  unaffiliated,no party preference,nonpartisan,verdi,ig metall,ver.di,igm,cgt,cfdt,fo,ugt,ccoo,cgil,cisl,uil,fnv,cnv,
  unison,unite,gmb,afl-cio,seiu,teamsters,yes,no,member,党员,中共党员,共青团员,群众,единая россия,кпрф,лдпр`);

const orientations = oneOf(`heterosexual,straight,straight/heterosexual,homosexual,gay,lesbian,gay or lesbian,bisexual,
  pansexual,asexual,queer,questioning,demisexual,heterosexuell,homosexuell,bisexuell,schwul,lesbisch,hétérosexuel,
  hétérosexuelle,homosexuel,homosexuelle,bisexuel,bisexuelle,eterosessuale,omosessuale,bisessuale,lesbiana,lésbica,
  heteroseksueel,homoseksueel,biseksueel,heteroseksualna,homoseksualna,prefer not to say,other,unsure,eşcinsel,
  heteroseksüel,异性恋,同性恋`);

const diseaseParts =
  /(?:diabet|hypertens|asthma|asma|cancer|krebs|cáncer|tumor|carcinom|depress|anxiet|arthrit|itis\b|osis\b|emia\b|ämie\b|migra|epilep|alzheim|parkinson|infect|pneumon|bronch|influenza|covid|hiv\b|aids\b|hepat|fractur|fraktur|syndrom|disorder|disease|failure|insuff|hypothyr|hyperlip|hyperchol|obes|adipos|copd|stroke|infarct|infarkt|anaemi|anémi|anemi|allerg|pain|schmerz|douleur|dolor|ulcer|lesion|gastr|nephr|renal|cardi|herz|coronar|fibrillat|thrombos|sclero|skleros|schizo|bipolar|autis|adhd|ptsd|dement|psoria|eczem|ekzem|fibromyal|lupus|malaria|tubercul|pregnan|schwanger|embaraz|zucker|bluthoch|hernia|cataract|glaucom|болезн|диабет|гиперт|астма|грипп|糖尿病|高血压|高血圧|哮喘|癌|mg\b|insulin|metformin|ibuprofen|paracetamol|aspirin|amoxicill|lisinopril|statin\b|prazole\b|olol\b|sartan\b|pril\b|cillin\b|mycin\b|penicillin|peanut|latex|pollen)/iu;

const companyParts =
  /(?:\b(?:inc|llc|ltd|limited|corp|corporation|company|co|plc|lp|llp|pty|group|holdings?|partners|associates|industries|enterprises|solutions|systems|technologies|consulting|services|bank|university|school|hospital|foundation|gmbh|ag|kg|ohg|ug|ohg|mbh|e\.?v|gbr|söhne|gebr|werke|sa|sas|sarl|s\.?a\.?r\.?l|eurl|et fils|s\.?l\.?u?|s\.?a\.?|hermanos|hnos|asociados|s\.?p\.?a|s\.?r\.?l|s\.?n\.?c|fratelli|e figli|ltda|eireli|me|bv|b\.v|nv|n\.v|vof|zonen|sp\. ?z ?o\. ?o|s\.a|ab|aktiebolag|as|asa|a\/s|aps|oy|oyj|a\.ş|ltd\. şti|şti|sanayi|ticaret|kft|zrt|s\.r\.o|d\.o\.o|ооо|оао|зао|ао|пао|ип)\b\.?|株式会社|有限会社|合同会社|有限公司|公司|集团|and sons|& co|& sons|, .* and )/iu;

const occupationParts =
  /(?:\b(?:manager|engineer|officer|assistant|director|worker|developer|designer|analyst|consultant|administrator|technician|specialist|coordinator|supervisor|teacher|nurse|doctor|physician|surgeon|dentist|lawyer|solicitor|attorney|accountant|auditor|clerk|secretary|driver|pilot|chef|cook|waiter|waitress|cashier|salesman|seller|agent|broker|banker|architect|scientist|researcher|professor|lecturer|student|intern|trainee|apprentice|plumber|electrician|carpenter|builder|mason|bricklayer|welder|painter|mechanic|operator|operative|inspector|planner|programmer|writer|editor|journalist|artist|musician|actor|photographer|librarian|therapist|psychologist|pharmacist|paramedic|carer|cleaner|gardener|farmer|fisherman|guard|soldier|police|firefighter|judge|politician|priest|executive|president|ceo|cto|cfo|coo|vp|head|lead|chief|owner|founder|retired|unemployed|housewife|self-employed|leiter|leiterin|kaufmann|kauffrau|ingenieur|lehrer|fachkraft|berater|entwickler|pfleger|arzt|verkäufer|techniker|mechaniker|meister|directeur|directrice|responsable|chargé|ingénieur|vendeur|employé|ouvrier|conducteur|agent|professeur|infirmier|gerente|ingeniero|profesor|técnico|auxiliar|encargado|operario|abogado|médico|impiegato|operaio|ingegnere|insegnante|medico|commesso|responsabile|engenheiro|analista|vendedor|motorista|diretor|advogado|medewerker|leraar|adviseur|inżynier|kierownik|specjalista|nauczyciel|sprzedawca|lekarz|ingenjör|lärare|chef|säljare|mühendis|öğretmen|müdür|doktor|инженер|менеджер|учитель|врач|директор|бухгалтер|водитель|продавец|специалист)s?\b|(?:ologist|graphist|ographer)\b|[员师生长手]$)/iu;

const streetParts =
  /(?:\b(?:st|street|rd|road|ave|avenue|av|blvd|boulevard|ln|lane|dr|drive|ct|court|pl|place|way|terrace|close|crescent|highway|hwy|parkway|pkwy|square|sq|trail|circle|cir|apt|suite|unit|p\.?o\.? box|rue|chemin|allée|allee|impasse|place|quai|route|passage|cours|calle|c\/|avda|avenida|plaza|paseo|carrer|camino|ronda|carretera|via|viale|piazza|corso|vicolo|largo|strada|borgo|contrada|rua|travessa|praça|alameda|rodovia|estrada|ul|ulica|al|aleja|os|osiedle|plac|sok|sokak|sokağı|cad|cadde|caddesi|mah|mahallesi|bulvarı|ул|улица|пр|проспект|пер|переулок|пл|ш|шоссе|бульвар|наб)\b\.?|(?:str\.|straße|strasse|weg|platz|gasse|allee|ring|damm|ufer|straat|laan|plein|gracht|dreef|kade|steeg|singel|gatan|vägen|gata|väg|vej|gade|veien|gate|gaten|allé|alle|katu|tie|utca|út)\b|[路街道巷弄号丁目番町])/iu;

export const lexicons: Readonly<Record<string, Lexicon>> = {
  sex: sexes,
  marital: maritalStatuses,
  religion: religions,
  ethnicity: ethnicities,
  nationality: nationalities,
  politics: politics,
  orientation: orientations,
  disease: (value) => diseaseParts.test(value),
  company: (value) => companyParts.test(value),
  street: (value) => streetParts.test(value),
  occupation: (value) => occupationParts.test(value),
};
