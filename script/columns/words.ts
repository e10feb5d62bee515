/** Words that faker does not have, in several languages: one list is the vocabulary of one table. */
const lists = (text: string): readonly (readonly string[])[] =>
  text.split('\n').map((line) => line.split(',').map((word) => word.trim()));

export const words = {
  sex: lists(`M,F
m,f
Male,Female
male,female,other
Male,Female,Non-binary,Prefer not to say
männlich,weiblich
m,w
m,w,d
Homme,Femme
H,F
masculin,féminin
Hombre,Mujer
masculino,femenino
Masculino,Feminino
Maschio,Femmina
man,vrouw
mężczyzna,kobieta
K,M
mann,kvinne
Mand,Kvinde
man,kvinna
Erkek,Kadın
E,K
мужской,женский
М,Ж
男,女
男性,女性
1,2
Female,Male,Bigender,Genderfluid,Agender,Polygender,Genderqueer,Non-binary`),
  marital: lists(`single,married,divorced,widowed
Single,Married,Divorced,Widowed,Separated
S,M,D,W
Married,Never married,Separated,Domestic partnership
SINGLE,MARRIED,DIVORCED
ledig,verheiratet,geschieden,verwitwet
ledig,verheiratet,getrennt lebend,eingetragene Lebenspartnerschaft
célibataire,marié(e),divorcé(e),veuf
Célibataire,Mariée,Pacsée,Divorcée
soltero,casado,divorciado,viudo
Soltera,Casada,Unión libre
celibe,coniugato,divorziato,vedovo
solteiro,casado,divorciado,viúvo
ongehuwd,gehuwd,gescheiden
kawaler,żonaty,rozwiedziony,wdowiec
gift,ugift,skilt
evli,bekar,boşanmış
женат,холост,разведен
未婚,已婚,离异`),
  religion: lists(`Catholic,Protestant,Muslim,Jewish,Hindu,Buddhist,None
Christian,Muslim,Hindu,Sikh,Buddhist,Jewish,No religion
Roman Catholic,Baptist,Methodist,Lutheran,Presbyterian
Islam,Christianity,Judaism,Hinduism
rk,ev,konfessionslos
evangelisch,römisch-katholisch,muslimisch,ohne
catholique,protestant,musulman,sans religion,juif
católico,evangélico,ninguna,judío
Cattolica,Ortodossa,Musulmana,Ateo
katholiek,protestants,moslim,geen
rzymskokatolickie,prawosławne,bezwyznaniowy
Müslüman,Hristiyan,Yahudi
православный,мусульманин,атеист
佛教,基督教,无`),
  ethnicity: lists(`White,Black,Asian,Hispanic,Other
White,Black or African American,Asian,Native American,Pacific Islander,Two or more races
Caucasian,African American,Latino,Asian
white british,white irish,asian indian,pakistani,black african,black caribbean,mixed
Hispanic or Latino,Not Hispanic or Latino
Māori,European,Pacific,Asian
Branca,Preta,Parda,Amarela,Indígena
Mestizo,Indígena,Afrodescendiente,Blanco
Han,Hui,Manchu,Zhuang,Uyghur
汉族,回族,满族,藏族
Kurdish,Arab,Turkmen,Armenian
Chinese,Malay,Indian,Other
Roma,Hungarian,Slovak`),
  nationality: lists(`American,British,German,French,Spanish,Italian
Canadian,Mexican,Indian,Chinese,Filipino,Vietnamese,Nigerian
deutsch,türkisch,polnisch,österreichisch,syrisch
Française,Belge,Marocaine,Algérienne,Portugaise
española,colombiana,ecuatoriana,rumana,marroquí
italiana,rumena,albanese,marocchina
brasileira,portuguesa,angolana
Nederlandse,Turkse,Marokkaanse,Duitse
polskie,ukraińskie,białoruskie
norsk,svensk,polsk,dansk
T.C.,Alman,Suriyeli
Россия,Украина,Казахстан
DE,FR,PL,TR,IT
DEU,FRA,USA,GBR,IND
Irish,Polish,Lithuanian,Brazilian,Romanian
South African,Zimbabwean,Kenyan,Ghanaian
中国,日本,韩国`),
  politics: lists(`Democrat,Republican,Independent,Green,Libertarian
DEM,REP,NPA,LIB
Labour,Conservative,Liberal Democrat,Green,SNP
SPD,CDU,Grüne,FDP,AfD,Die Linke
PS,LR,RN,LFI,EELV
PSOE,PP,Vox,Sumar
PD,FdI,Lega,M5S
VVD,D66,PVV,GroenLinks
PiS,PO,Lewica
IG Metall,ver.di,keine
CGT,CFDT,FO
UNISON,GMB,Unite,none
liberal,conservative,moderate,progressive
AKP,CHP,MHP`),
  orientation: lists(`heterosexual,homosexual,bisexual
Straight,Gay,Lesbian,Bisexual,Prefer not to say
Heterosexual,Gay or Lesbian,Bisexual,Other,Unknown
heterosexuell,homosexuell,bisexuell
hétérosexuel,homosexuel,bisexuel
heterosexual,gay,lesbiana,bisexual
eterosessuale,omosessuale,bisessuale`),
  blood: lists(`A+,A-,B+,B-,AB+,AB-,O+,O-
A,B,AB,O
A Rh+,0 Rh+,B Rh-,AB Rh+
A positive,O negative,B positive,O positive
A+,0+,B+,0-,AB+
O Pos,A Pos,B Neg
A型,B型,O型,AB型`),
  disease:
    lists(`Type 2 diabetes,Hypertension,Asthma,Depression,Osteoarthritis,Hyperlipidemia,Migraine,COPD,Hypothyroidism,Anxiety disorder
Breast cancer,Atrial fibrillation,Pneumonia,Chronic kidney disease,Epilepsy,Anemia,Stroke,HIV,Hepatitis C
I10,E11.9,J45.909,F32.9,M54.5,E78.5,K21.9,N39.0,J06.9,Z00.00
E10,I25.1,F33.1,G43.0,C50.9,J44.9,M17.1
Bluthochdruck,Diabetes mellitus Typ 2,Asthma bronchiale,Depression,Rückenschmerzen,Migräne,Adipositas
hypertension artérielle,diabète de type 2,asthme,dépression,lombalgie,migraine,insuffisance cardiaque
hipertensión arterial,diabetes tipo 2,asma,depresión,gastritis,cefalea
ipertensione,diabete,asma,depressione,artrosi
hipertensão,diabetes,asma,ansiedade,enxaqueca
suikerziekte,hoge bloeddruk,astma,artrose,COPD
nadciśnienie,cukrzyca,astma,depresja
гипертония,сахарный диабет,бронхиальная астма,гастрит
Penicillin,Peanuts,None,Latex,Shellfish,Sulfa drugs
Metformin 500 mg,Lisinopril 10mg,Atorvastatin 20 mg,Levothyroxine,Omeprazole,Sertraline 50mg,Ibuprofen
Influenza,Covid-19,Bronchitis,Sinusitis,Otitis media,Gastroenteritis,Urinary tract infection
糖尿病,高血压,哮喘,冠心病`),
  jobs: lists(`Software Engineer,Nurse,Teacher,Accountant,Sales Manager,Electrician,Lawyer,Driver,Cashier,Chef
CEO,CTO,VP Sales,Marketing Director,HR Business Partner,Data Scientist,Account Executive,Customer Success Manager
Krankenschwester,Lehrer,Kaufmann,Ingenieur,Verkäuferin,Elektriker,Buchhalterin,Geschäftsführer,Mechaniker
infirmière,professeur,comptable,ingénieur,vendeur,boulanger,chef de projet,directeur commercial
enfermera,profesor,contable,ingeniero,camarero,abogado,jefe de ventas,auxiliar administrativo
infermiera,insegnante,impiegato,ingegnere,commesso,avvocato,responsabile vendite
enfermeiro,professor,contador,engenheiro,vendedor,advogado,motorista
verpleegkundige,leraar,boekhouder,ingenieur,verkoper,monteur
pielęgniarka,nauczyciel,księgowa,inżynier,kierowca,sprzedawca
sykepleier,lærer,ingeniør,selger,regnskapsfører
öğretmen,hemşire,mühendis,muhasebeci,şoför
учитель,медсестра,инженер,бухгалтер,водитель,менеджер
教师,护士,工程师,会计,销售经理
retired,student,unemployed,self-employed,housewife,farmer,plumber,police officer,firefighter,dentist,pharmacist
Assistant Manager,Senior Consultant,Junior Developer,Warehouse Operative,Office Administrator,Head of Operations,Quality Inspector,Research Associate`),
  companies: lists(`Inc,LLC,Corp.,Ltd,Co.,Group,Holdings,PLC,Partners,Services,Solutions,Systems
GmbH,AG,GmbH & Co. KG,KG,e.K.,UG (haftungsbeschränkt),& Söhne
SA,SARL,SAS,et Fils,EURL
S.L.,S.A.,e Hijos,S.L.U.
S.p.A.,S.r.l.,e Figli,SNC
Ltda,S/A,ME,EIRELI
B.V.,N.V.,VOF,en Zonen
Sp. z o.o.,S.A.,sp.j.
AB,AS,A/S,Oy,ApS
A.Ş.,Ltd. Şti.
Industries,Technologies,Labs,Media,Consulting,Bank,Insurance,Logistics,Foods,Pharma,Energy,University,Hospital,City Council`),
  statuses: lists(`active,inactive,pending,suspended
open,closed,in progress,done
NEW,PROCESSING,SHIPPED,DELIVERED,CANCELLED
success,failure,error,timeout
draft,published,archived
low,medium,high,critical
INFO,WARN,ERROR,DEBUG
GET,POST,PUT,DELETE
true,false
yes,no
gold,silver,bronze,platinum
basic,premium,enterprise,free
USD,EUR,GBP,JPY,CHF
en,de,fr,es,it
en-US,de-DE,fr-FR
visa,mastercard,amex,paypal
red,green,blue,yellow,black
S,M,L,XL,XXL
Monday,Tuesday,Wednesday,Thursday,Friday
spring,summer,autumn,winter
admin,user,guest,editor,owner
setosa,versicolor,virginica
application/json,text/html,image/png
Europe/Berlin,America/New_York,Asia/Tokyo
linux,windows,macos,android,ios
first,second,third
aktiv,inaktiv,gesperrt
neu,offen,erledigt
actif,inactif,en attente
activo,inactivo,pendiente
passed,failed,skipped
up,down,unknown
int,varchar,text,boolean,datetime
kg,g,l,ml,pcs
MIT,Apache-2.0,GPL-3.0,BSD-3-Clause
north,south,east,west
A,B,C,D,F
main,develop,release,hotfix
string,number,object,array
Chrome,Firefox,Safari,Edge
alpha,beta,stable
bug,feature,task,epic,story
newsletter,google,facebook,referral,direct
web,email,phone,store
electronics,clothing,toys,books,garden
Marketing,Sales,Engineering,Finance,HR,Legal,Support
freshman,sophomore,junior,senior
bachelor,master,phd,high school
dog,cat,bird,fish
Mr,Mrs,Ms,Miss,Dr
Mr.,Ms.,Mrs.
Herr,Frau
M.,Mme,Mlle
Monsieur,Madame
Sr.,Sra.
Sig.,Sig.ra,Dott.
Dhr.,Mevr.
Pan,Pani
Hr.,Fr.
true,false,null
yes,no,maybe
paid,unpaid,overdue,refunded`),
} as const;
