/**
 * The kinds of personal data: all that is known of one stands in its row. A kind that is added here has a column rule in
 * the pack `fields`, a word in reports, a severity and a law, and people are joined by it.
 */
import type { Identifier, Proof } from './identifier-types.ts';
import type { FindingKind } from './types.ts';

/** In the order in which columns are asked for their names. */
export const identifiers = {
  email: {
    noun: 'e-mail address',
    plural: 'e-mail addresses',
    data: 'contact',
    slot: 'email',
    preview: 'address',
    identifies: 'a person',
    isSignature: true,
    shape: 'email',
    proof: { check: 'email', shape: /^[^\s@]+@[^\s@]+\.\p{L}{2,24}$/u, least: 0.85 },
    checks: ['email'],
    names:
      'email e-mail email_address mail e_mail_address customer_email user_email contact_email correo correo_electronico courriel adresse_email emailadresse e-mail-adresse posta_elettronica epost e-posta mailadresse email1 email2 emailid email_id primary_email work_email private_email personal_email login_email useremail mail1 e_mail_1_value email_adres e_mailadres adres_email adres_e_mail eposta eposta_adresi e_posta_adresi epostadress correo_e email_cliente endereco_de_email indirizzo_email почта электронная_почта эл_почта емейл 邮箱 电子邮箱 电子邮件 メール メールアドレス sähköposti דוא_ל דואר_אלקטרוני אימייל البريد_الإلكتروني بريد_إلكتروني ايميل 이메일 이메일_주소 전자우편 อีเมล ईमेल ई_मेल электронная_пошта електронна_пошта имейл email_cim e_mail_cim emailova_adresa e_mailova_adresa thu_dien_tu adresa_de_email sahkopostiosoite ηλεκτρονικό_ταχυδρομείο ηλ_ταχυδρομείο',
  },
  phone: {
    noun: 'phone number',
    plural: 'phone numbers',
    fewestDigits: 5,
    data: 'contact',
    slot: 'phone',
    preview: 'end',
    identifies: 'a person',
    besideName: 'ordinary',
    country: 'calling-code',
    shape: 'phone',
    proof: {
      check: 'phone',
      shape: /^\+[1-9][\d ().-]{7,18}$/,
      least: 0.85,
      inText: /(?<!\d)[+(]?\d(?:[ ().-]{0,2}\d){6,14}(?!\d)/,
    },
    value: '[0-9+() ./x-]{6,24}',
    names:
      'phone phone_number telephone tel mobile mobile_phone cell cell_phone fax contact_number telefon telefonnummer mobil handy handynummer telefono teléfono movil celular telefone téléphone portable numero_telephone telefoon mobiel cellulare puhelin telefonas gsm whatsapp msisdn phone1 phone2 home_phone work_phone phone_no phonenumber phone_num mobile_number mobile_no mobilephone cellphone telephone_number tel_no telno business_phone phone_1_value primary_phone daytime_phone evening_phone telefono_movil telefono1 numero_de_telefono numero_telefono numero_de_telephone tel_portable tel_fixe telefone_celular celular1 numer_telefonu tel_kom komorka telefonnr mobilnummer mobiltelefon rufnummer telefoonnummer mobiel_nummer cep_telefonu telefon_numarasi cep_tel telefono_cellulare numero_di_telefono телефон номер_телефона мобильный моб_телефон 电话 手机 手机号 手机号码 联系电话 電話番号 電話 携帯電話 携帯番号 טלפון מספר_טלפון נייד טלפון_נייד الهاتف رقم_الهاتف هاتف جوال الجوال رقم_الجوال موبايل 전화 전화번호 휴대폰 휴대폰번호 휴대전화 연락처 โทรศัพท์ เบอร์โทร เบอร์โทรศัพท์ मोबाइल फोन फ़ोन_नंबर телефон_номер мобільний telefonszam telefonni_cislo telefonne_cislo mobil_cislo so_dien_thoai dien_thoai nr_telefon numar_telefon puhelinnumero τηλέφωνο κινητό nomor_telepon no_hp telepon تلفن تلفن_همراه شماره_تلفن موبایل فون_نمبر মোবাইল_নম্বর கைபேசி_எண் ტელეფონი հեռախոս телефоны telefon_raqami talrunis telefoni simi telefonska_stevilka simu no_telefon',
  },
  'full-name': {
    noun: 'name',
    plural: 'names',
    data: 'profile',
    slot: 'name',
    preview: 'start',
    isSignature: true,
    value: "[\\p{L} .,'’-]{3,80}",
    names:
      'name full_name customer_name contact_name client_name cardholder cardholder_name account_holder nom_complet nombre_completo nome_completo vollstandiger_name kunde cliente person patient_name employee_name display_name kontoinhaber nominativo imie_i_nazwisko volledige_naam fullname customer client contact contact_person cust_name user_full_name member_name member guest_name student_name owner_name account_name name1 recipient recipient_name ship_to_name bill_to_name billing_name shipping_name passenger_name name_on_card nom_prenom nom_et_prenom nom_client nombre_y_apellidos nombre_cliente nome_cliente nome_e_cognome kundenname ansprechpartner name_vorname empfanger ad_soyad adi_soyadi musteri klient nazwa_klienta kund kunde_navn fullt_navn navn namn naam klantnaam фио имя_клиента клиент полное_имя 姓名 客户姓名 联系人 氏名 お名前 顧客名 שם_מלא שם_לקוח الاسم الاسم_الكامل اسم_العميل 이름 성명 고객명 ชื่อ_นามสกุล ชื่อ_สกุล नाम पूरा_नाम піб повне_імя імя_та_прізвище име_и_фамилия teljes_nev cele_jmeno jmeno_a_prijmeni meno_a_priezvisko ho_ten ho_va_ten nume_complet nume_si_prenume ονοματεπώνυμο nama nama_lengkap nimi koko_nimi mitarbeiter mitarbeiterin mitarbeitername angestellter patient patientin patientenname kundin employee employe salarie empleado funcionario nombre nome trabajador paciente dipendente paziente pracownik pacjent werknemer medewerker medarbejder ansatt сотрудник пациент 员工 员工姓名 患者 患者姓名 社員名 患者名 직원 환자 نام نام_و_نام_خانوادگی নাম பெயர் სახელი_გვარი аты_жөні toliq_ism ism_familiya fio vardas_pavarde vards_uzvards ees_ja_perekonnanimi emri_mbiemri nafn nom_i_cognoms име_и_презиме ime_i_prezime ime_in_priimek jina jina_kamili adi_soyad isim_soyisim nama_pelanggan שם',
  },
  'first-name': {
    noun: 'first name',
    plural: 'first names',
    data: 'profile',
    slot: 'name',
    preview: 'start',
    isSignature: true,
    value: "[\\p{L} .'’-]{1,40}",
    names:
      'first_name firstname given_name forename fname prenom prénom vorname nombre nome voornaam fornavn förnamn imie ad etunimi givenname first f_name firstnm preferred_name middle_name middlename contact_first_name billing_first_name shipping_first_name nombres primer_nombre primeiro_nome nome_proprio rufname fornamn roepnaam isim adi imiona имя отчество 名 名字 名前 שם_פרטי الاسم_الأول اسم_الأول ชื่อ імя име jmeno krestni_jmeno meno keresztnev utonev prenume όνομα nama_depan სახელი անուն ism vardas vards eesnimi emri ime ten ten_goi',
  },
  'last-name': {
    noun: 'last name',
    plural: 'last names',
    data: 'profile',
    slot: 'name',
    preview: 'start',
    isSignature: true,
    value: "[\\p{L} .'’-]{1,60}",
    names:
      'last_name lastname surname family_name lname nom nom_de_famille nachname familienname apellido apellidos cognome sobrenome achternaam etternavn efternamn nazwisko soyad sukunimi familyname last l_name lastnm sname sn contact_last_name billing_last_name shipping_last_name maiden_name primer_apellido segundo_apellido ultimo_nome apelido zuname famname familienavn slektsnavn soyisim soyadi фамилия 姓 姓氏 苗字 שם_משפחה اسم_العائلة العائلة 성 성씨 นามสกุล прізвище фамилия_клиента презиме prijmeni priezvisko vezeteknev csaladnev nume_familie nume_de_familie επώνυμο επίθετο nama_belakang prezime نام_خانوادگی გვარი ազգանուն familiya pavarde uzvards perekonnanimi mbiemri priimek ho ho_dem ho_va_ten_dem',
  },
  'birth-date': {
    noun: 'birth date',
    plural: 'birth dates',
    fewestDigits: 4,
    data: 'demographic',
    slot: 'birth-date',
    identifies: 'a record',
    besideName: 'grave',
    checks: ['date'],
    value: '\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.{0,14}',
    names:
      'birth_date birthdate date_of_birth dob birthday born date_naissance date_de_naissance geburtsdatum geburtstag fecha_nacimiento fecha_de_nacimiento data_di_nascita data_nascita data_de_nascimento nascimento geboortedatum fodselsdato födelsedatum data_urodzenia dogum_tarihi birth bdate birth_dt birthdt date_birth dateofbirth dobirth d_o_b geb_datum gebdat geb geburtsdat ne_le nacimiento fec_nac fecha_nac dt_nascimento dt_nasc dtnasc nato_il data_ur urodzony fodt fodselsdag fodselsdatum födelsedag dogum_tarih dogumtarihi дата_рождения др 出生日期 生日 生年月日 誕生日 תאריך_לידה ת_לידה تاريخ_الميلاد تاريخ_الولادة 생년월일 생일 วันเกิด วันเดือนปีเกิด जन्म_तिथि जन्मतिथि дата_народження дата_на_раждане szuletesi_datum szuletesi_ido szuletett datum_narozeni datum_narodenia narozen ngay_sinh data_nasterii ημερομηνία_γέννησης tanggal_lahir tgl_lahir syntymaaika datum_rodenja تاریخ_تولد تاریخ_پیدائش জন্ম_তারিখ பிறந்த_தேதி დაბადების_თარიღი ծննդյան_ամսաթիվ туған_күні tugilgan_sana tugilgan_kun gimimo_data dzimsanas_datums sunniaeg datelindja faedingardagur data_de_naixement датум_рођења datum_rojstva tarehe_ya_kuzaliwa tarikh_lahir',
  },
  sex: {
    noun: 'sex',
    plural: 'sexes',
    data: 'demographic',
    value: '(?i:m|f|d|x|w|h|male|female|other|diverse|man|woman|homme|femme|hombre|mujer|männlich|weiblich|non-binary)',
    names:
      'sex gender sexe geschlecht sexo genere genero género geslacht kjonn kön plec cinsiyet sex_code gender_code geschl genre kon cinsiyeti пол 性别 性別',
  },
  street: {
    noun: 'street address',
    plural: 'street addresses',
    data: 'profile',
    preview: 'start',
    identifies: 'a record',
    besideName: 'ordinary',
    value: '.*[\\p{L}].{3,120}',
    names:
      'street street_address address address1 address_1 address_line_1 addr addr1 address_line1 rue adresse strasse straße anschrift direccion dirección calle indirizzo via endereco endereço rua adres straat adresse1 gate gatuadress ulica sokak home_address billing_address shipping_address street1 street_1 street_name street_line street_line1 streetaddress address1_line1 mailing_address mailing_street postal_address residential_address billing_street shipping_street home_street address_street addressline1 street_and_number adr adr1 adresse_1 adresse_postale strasse_hausnummer str strassenname domicilio direccion1 calle_y_numero via_e_numero indirizzo1 logradouro morada adres1 straatnaam straat_huisnummer ulica_i_numer gatuadress1 vejnavn vei gateadresse postadresse acik_adres адрес улица 地址 详细地址 住所 כתובת רחוב العنوان الشارع عنوان 주소 도로명주소 ที่อยู่ पता адреса вулиця адрес_доставки ulice ulica_a_cislo adresa bydliste utca lakcim dia_chi strada διεύθυνση οδός alamat katuosoite osoite نشانی آدرس پتہ ঠিকানা முகவரி მისამართი հասցե мекенжайы manzil adresas adrese aadress heimilisfang adreca адреса_становања anwani',
  },
  city: {
    noun: 'city',
    plural: 'cities',
    data: 'contact',
    preview: 'start',
    isArea: true,
    value: "[\\p{L} .'’()-]{2,60}",
    names:
      'city town ville stadt ort wohnort ciudad citta città comune cidade stad woonplaats plaats by miasto sehir city_name billing_city shipping_city mailing_city home_city town_city locality suburb municipality ort_name localidad poblacion municipio localite commune localita localidade gemeente miejscowosc poststed postort ort1 il_ilce sehri город населенный_пункт 城市 市 市区町村 עיר ישוב المدينة مدينة 도시 시 เมือง จังหวัด शहर місто град mesto obec varos telepules thanh_pho oras localitate πόλη kota kaupunki',
  },
  postcode: {
    noun: 'postcode',
    plural: 'postcodes',
    data: 'contact',
    isArea: true,
    value: '[0-9A-Za-z -]{3,10}',
    names:
      'postcode postal_code zip zip_code zipcode code_postal plz postleitzahl codigo_postal cap cep postnummer kod_pocztowy posta_kodu post_code postalcode postal zip_postal_code zippostal billing_zip billing_postcode billing_postal_code shipping_zip shipping_postal_code mailing_postal_code home_postal_code pstlz pcode pin_code pincode cp cod_postal codpostal codice_postale postnr post_nr kod_poczt pk индекс почтовый_индекс 邮编 邮政编码 郵便番号 מיקוד الرمز_البريدي 우편번호 รหัสไปรษณีย์ पिन_कोड поштовий_індекс пощенски_код psc postovni_smerovaci_cislo iranyitoszam ma_buu_dien cod_postal_ro ταχυδρομικός_κώδικας kode_pos postinumero postanski_broj',
  },
  country: {
    noun: 'country',
    plural: 'countries',
    data: 'contact',
    isArea: true,
    country: 'name',
    value: "[\\p{L} .'’()-]{2,60}",
    names:
      'country country_code pays land pais país paese kraj ulke country_name countrycode country_iso iso_country ctry billing_country shipping_country mailing_country country_of_residence residence_country landcode land1 herkunftsland pays_de_residence pais_residencia nazione stato_paese lande ulke_adi страна 国家 国 国名',
  },
  'card-number': {
    noun: 'card number',
    plural: 'card numbers',
    fewestDigits: 10,
    data: 'financial',
    severity: 'high',
    laws: ['PCI-DSS'],
    slot: 'card-number',
    preview: 'end',
    identifies: 'a person',
    besideName: 'grave',
    shape: 'card',
    proof: {
      check: 'card',
      shape: /^[2-6](?:[ -]?\d){11,18}$/,
      least: 0.9,
      inText: /(?<!\d)\d(?:[ -]?\d){11,18}(?!\d)/,
      named: { check: 'named-card', shape: /^\d(?:[ -]?\d){12,18}$/ },
    },
    checks: ['named-card'],
    names:
      'card_number cardnumber credit_card creditcard credit_card_number cc_number ccnum cc_num cc pan card card_no numero_de_carte numéro_de_carte numero_carte kartennummer kreditkarte kreditkartennummer numero_tarjeta numero_de_tarjeta tarjeta numero_carta carta_di_credito numero_do_cartao cartao kaartnummer numer_karty cardno card_num ccno cc_no card_pan primary_account_number payment_card debit_card debit_card_number card_nr kartennr carte_bancaire numero_cb numero_de_cartao nr_karty kortnummer kredi_karti_no kart_no kart_numarasi номер_карты 卡号 银行卡号 信用卡号 カード番号 karta_raqami nomor_kartu so_the kartin_nomresi број_картице broj_kartice numar_card kartyaszam cislo_karty korttinumero رقم_البطاقة شماره_کارت מספר_כרטיס מספר_כרטיס_אשראי कार्ड_नंबर कार्ड_संख्या 카드번호 카드_번호 หมายเลขบัตร номер_картки номер_на_карта αριθμός_κάρτας クレジットカード番号 信用卡 银行卡',
  },
  'card-security-code': {
    noun: 'card security code',
    plural: 'card security codes',
    data: 'financial',
    severity: 'high',
    laws: ['PCI-DSS'],
    value: '[0-9]{3,4}',
    names:
      'cvv cvv2 cvc cvc2 card_cvv security_code cid pruefziffer kartenpruefnummer cvv_code cvc_code card_cvc card_code csc cav2 codigo_seguridad codigo_de_seguranca cryptogramme код_безопасности guvenlik_kodu 安全码',
  },
  'card-expiry': {
    noun: 'card expiry date',
    plural: 'card expiry dates',
    data: null,
    kind: 'financial',
    laws: ['PCI-DSS'],
    value: '\\d{1,2}\\s?[/-]\\s?\\d{2,4}|\\d{4}-\\d{2}(-\\d{2})?',
    names:
      'expiry expiry_date exp_date expiration expiration_date card_expiry cc_exp valid_thru gultig_bis date_expiration fecha_caducidad scadenza validade exp expdate exp_month_year card_exp card_expiration card_exp_date cc_expiry cc_expiration expires good_thru valid_until ablaufdatum gueltig_bis vencimiento data_di_scadenza vervaldatum termin_waznosci utlopsdato utgangsdatum son_kullanma_tarihi срок_действия 有效期 有効期限',
  },
  iban: {
    noun: 'IBAN',
    plural: 'IBANs',
    fewestDigits: 8,
    data: 'financial',
    severity: 'medium',
    slot: 'iban',
    preview: 'end',
    identifies: 'a person',
    besideName: 'grave',
    country: 'first-letters',
    shape: 'iban',
    proof: {
      check: 'iban',
      shape: /^[A-Z]{2}\d{2}[0-9A-Z ]{11,36}$/,
      least: 0.85,
      inText: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/,
    },
    checks: ['iban'],
    names: 'iban iban_number account_iban bank_account_iban',
  },
  bic: {
    noun: 'BIC',
    plural: 'BICs',
    data: null,
    kind: 'financial',
    value: '[A-Z]{6}[0-9A-Z]{2}(?:[0-9A-Z]{3})?',
    names: 'bic swift swift_code bic_swift bic_code swiftcode bank_bic swift_bic bank_code_swift',
  },
  'account-number': {
    noun: 'account number',
    plural: 'account numbers',
    fewestDigits: 5,
    data: 'financial',
    severity: 'medium',
    slot: 'account-number',
    preview: 'end',
    identifies: 'a person',
    value: '[0-9 -]{5,24}',
    names:
      'account_number bank_account bank_account_number kontonummer numero_de_compte numero_cuenta numero_conto rekeningnummer sort_code routing_number clabe acct_no acct account_no acc_no accountnumber acct_number bank_acct bank_account_no bank_account_num bankkonto konto kontonr konto_nr n_compte num_compte cuenta cuenta_bancaria numero_de_cuenta numero_da_conta conta conto_corrente bankrekening numer_konta nr_konta hesap_no hesap_numarasi routing_no routing aba bsb ifsc номер_счета счет 银行账号 账号 口座番号',
  },
  'us-ssn': {
    noun: 'US social security number',
    plural: 'US social security numbers',
    fewestDigits: 7,
    data: 'identity',
    severity: 'high',
    slot: 'national-id',
    preview: 'end',
    identifies: 'a person',
    country: 'US',
    shape: 'ssn',
    proof: {
      check: 'us-ssn',
      shape: /^[0-8]\d{2}-\d{2}-\d{4}$/,
      least: 0.9,
      inText: /(?<!\d)\d{3}-?\d{2}-?\d{4}(?!\d)/,
    },
    checks: ['us-ssn'],
    names:
      'ssn social_security_number social_security socialsecurity us_ssn itin ssn_number ssn_no social_sec_no soc_sec_no social_security_no social ss_number',
  },
  'national-id': {
    noun: 'national identity number',
    plural: 'national identity numbers',
    fewestDigits: 4,
    data: 'identity',
    severity: 'high',
    slot: 'national-id',
    preview: 'end',
    identifies: 'a person',
    value: '[0-9A-Z ./-]{6,24}',
    names:
      'national_id nationalid id_number identity_number personal_number personnummer fodselsnummer cpr pesel dni nie nif curp cpf rut rfc codice_fiscale insee numero_securite_sociale numero_de_securite_sociale nir sozialversicherungsnummer svnr ahv bsn rijksregisternummer nino national_insurance_number nhs_number aadhaar pan_number sin tfn tc_kimlik_no kimlik oib egn cnp national_id_number nationalidnumber id_card id_card_number identity_card citizen_id personal_id person_id_number identification_number national_number national_insurance ni_number nino_number nhs_no social_insurance_number aadhar aadhaar_number aadhar_number aadhaar_no pan_no emirates_id nric nric_fin hkid rrn my_number ausweisnummer personalausweis svnummer sv_nummer rentenversicherungsnummer ahv_nr ahv_nummer num_secu numero_secu no_securite_sociale documento numero_documento documento_identidad cedula cedula_identidad rg codfisc codicefiscale numero_pesel nr_pesel rodne_cislo henkilotunnus hetu cpr_nummer cpr_nr fodselsnr personnr burgerservicenummer bsn_nummer tckn tc_no tckimlikno снилс паспорт_рф 身份证 身份证号 身份证号码 マイナンバー 個人番号 کد_ملی 주민등록번호 תעודת_זהות מספר_זהות رقم_الهوية الرقم_القومي เลขบัตรประชาชน เลขประจำตัวประชาชน आधार_नंबर आधार_संख्या nik nomor_ktp cccd cmnd so_cccd szemelyi_szam adoazonosito kennitala asmens_kodas personas_kods isikukood рнокпп іпн єгн лнч jmbg emso pinfl жшшір иин',
  },
  'tax-id': {
    noun: 'tax number',
    plural: 'tax numbers',
    fewestDigits: 4,
    data: 'identity',
    severity: 'medium',
    slot: 'tax-id',
    preview: 'end',
    identifies: 'a record',
    besideName: 'grave',
    value: '[0-9A-Z ./-]{6,24}',
    names:
      'tax_id taxid tax_number tin steuernummer steuer_id steueridentifikationsnummer numero_fiscal partita_iva vat_number utr tax_no taxno taxnumber tax_identification_number ein fein vat vat_no vat_id vatid steuernr ust_id ust_idnr ustid uid_nummer numero_tva n_tva siret siren cif p_iva piva cnpj nip regon btw_nummer org_nr organisationsnummer vergi_no vergi_numarasi инн 税号 utr_number',
  },
  passport: {
    noun: 'passport number',
    plural: 'passport numbers',
    fewestDigits: 4,
    data: 'identity',
    severity: 'high',
    slot: 'passport',
    preview: 'end',
    identifies: 'a person',
    value: '[0-9A-Z -]{5,20}',
    names:
      'passport passport_number passport_no passeport reisepass passnummer pasaporte passaporto paspoort paszport passportno passportnumber passport_num passport_id travel_document no_passeport numero_passeport numero_de_passeport num_pasaporte numero_pasaporte numero_de_pasaporte numero_passaporto reisepassnummer reisepass_nr passnr pass_nr numer_paszportu nr_paszportu pasaport pasaport_no паспорт номер_паспорта серия_и_номер_паспорта 护照 护照号 护照号码 パスポート番号',
  },
  username: {
    noun: 'user name',
    plural: 'user names',
    data: 'online',
    slot: 'username',
    preview: 'start',
    isSignature: true,
    value: '\\S{2,64}',
    names:
      'username user_name login user userid nickname benutzername benutzer utilisateur usuario utente gebruikersnaam brugernavn user_login userlogin login_name loginname account_login screen_name handle nick nick_name uid sam_account_name samaccountname user_handle anvandarnamn brukernavn nazwa_uzytkownika nom_utilisateur nombre_usuario nombre_de_usuario nome_usuario nome_de_usuario nome_utente kullanici_adi kullanici логин имя_пользователя 用户名 账户名 ユーザー名',
  },
  password: {
    noun: 'password',
    plural: 'passwords',
    data: 'credentials',
    severity: 'high',
    slot: 'secret',
    besideName: 'grave',
    value: '\\S{4,200}',
    names:
      'password passwd pwd passwort kennwort mot_de_passe motdepasse contrasena contraseña clave senha parola wachtwoord haslo sifre plain_password pass pw passphrase user_password user_pass userpassword password_plain cleartext_password kodeord losenord lösenord passord adgangskode parole пароль 密码 パスワード contrasenia palavra_passe',
  },
  'password-hash': {
    noun: 'password hash',
    plural: 'password hashes',
    data: 'credentials',
    kind: 'online',
    severity: 'medium',
    slot: 'secret',
    besideName: 'grave',
    value: '\\S{16,255}',
    names:
      'password_hash hashed_password encrypted_password password_digest passwordhash pass_hash pwd_hash crypted_password pwdhash pw_hash hash_password passwd_hash password_md5 password_sha1 password_sha256 md5_password encryptedpassword bcrypt bcrypt_hash passhash',
  },
  'ip-address': {
    noun: 'IP address',
    plural: 'IP addresses',
    fewestDigits: 3,
    data: 'online',
    besideName: 'ordinary',
    checks: ['ip-address'],
    names:
      'ip ip_address ipaddress ip_addr client_ip remote_ip last_login_ip current_sign_in_ip remote_addr ipv4 ipv6 ip_v4 ip_v6 ipv4_address source_ip src_ip dst_ip dest_ip user_ip login_ip last_ip registration_ip signup_ip host_ip visitor_ip adresse_ip direccion_ip indirizzo_ip endereco_ip ip_adresse ip_adres ip_adresi ip_адрес ip地址 last_sign_in_ip',
  },
  salary: {
    noun: 'salary',
    plural: 'salaries',
    fewestDigits: 2,
    data: 'financial',
    severity: 'medium',
    identifies: 'a record',
    besideName: 'grave',
    value: '[0-9., €$£¥-]{2,20}',
    names:
      'salary wage income gehalt lohn salaire revenu salario sueldo stipendio salaris lonn lön maas pensja annual_salary base_salary monthly_salary gross_salary net_salary annual_income monthly_income household_income yearly_income salary_usd pay base_pay gross_pay wages compensation earnings jahresgehalt bruttogehalt bruttolohn einkommen salaire_brut salaire_annuel remuneration ingresos ingreso_anual renda salario_base retribuzione reddito stipendio_lordo inkomen jaarsalaris wynagrodzenie zarobki arslon manadslon ucret maasi зарплата оклад доход 工资 薪资 年薪 収入 年収 給与',
  },
  religion: {
    noun: 'religion',
    plural: 'religions',
    data: 'special-category',
    severity: 'high',
    laws: ['GDPR-9'],
    identifies: 'a record',
    besideName: 'grave',
    value: '[\\p{L} -]{2,40}',
    names:
      'religion faith denomination konfession religione religio religiao religious_affiliation belief glaube religionszugehorigkeit bekenntnis confession fe credo geloof wyznanie religia trossamfund din dini религия вероисповедание 宗教',
  },
  ethnicity: {
    noun: 'ethnicity',
    plural: 'ethnicities',
    data: 'special-category',
    severity: 'high',
    laws: ['GDPR-9'],
    identifies: 'a record',
    besideName: 'grave',
    value: '[\\p{L} /,-]{2,60}',
    names:
      'ethnicity ethnic_group race ethnie ethnizitat raza etnia razza ethnic_origin ethnic_background ethnic race_ethnicity racial_group herkunft origine_ethnique origen_etnico origine_etnica etnische_afkomst pochodzenie_etniczne etnicitet etnik_koken национальность_этническая 民族',
  },
  health: {
    noun: 'health record',
    plural: 'health data',
    data: 'health',
    severity: 'high',
    laws: ['GDPR-9', 'HIPAA'],
    identifies: 'a record',
    besideName: 'grave',
    value: '.{1,200}',
    names:
      'diagnosis diagnose diagnostic diagnostico diagnosi disease condition medication allergies allergy icd icd10 krankheit maladie enfermedad diagnosis_code primary_diagnosis dx dx_code icd_code icd10_code icd_10 medical_condition conditions illness disability symptoms treatment prescription medications drug medical_history diagnosecode befund erkrankung vorerkrankungen medikament pathologie traitement medicament diagnostico_principal padecimiento enfermedades tratamiento medicamento doenca medicacao patologia malattia farmaco ziekte aandoening medicijn rozpoznanie choroba lek sykdom sjukdom diagnos hastalik tani teshis диагноз заболевание лекарство 诊断 疾病 病名 診断',
  },
  region: {
    noun: 'state or region',
    plural: 'states and regions',
    data: 'contact',
    isArea: true,
    value: "[\\p{L} .'’()/-]{2,60}",
    names:
      'state region province county state_province state_code state_name province_code billing_state shipping_state mailing_state home_state address_state bundesland kanton departement departamento provincia comunidad_autonoma regione estado uf distrito provincie wojewodztwo powiat fylke lan län landsdel landskap il ilce bolge область регион край 省 省份 都道府県 県',
  },
  'driver-licence': {
    noun: 'driver licence number',
    plural: 'driver licence numbers',
    data: 'identity',
    severity: 'high',
    slot: 'value',
    besideName: 'grave',
    value: '[0-9A-Z ./*-]{5,25}',
    names:
      'driver_license drivers_license driving_licence driver_licence license_number licence_number drivers_license_number driver_license_number driving_license_number driving_license dl_number dl_no dln driver_license_no fuhrerschein fuhrerscheinnummer fuehrerschein permis_de_conduire numero_permis permis licencia_de_conducir licencia_conducir carnet_de_conducir patente_di_guida numero_patente carta_de_conducao cnh rijbewijs rijbewijsnummer prawo_jazdy nr_prawa_jazdy korkort korkortsnummer førerkort forerkort korekort ehliyet ehliyet_no водительское_удостоверение 驾驶证 驾照 驾驶证号 運転免許 運転免許証番号',
  },
  nationality: {
    noun: 'nationality',
    plural: 'nationalities',
    data: 'demographic',
    value: "[\\p{L} .'’()/-]{2,60}",
    names:
      'nationality citizenship nationality_code country_of_citizenship citizen_of nationalite staatsangehorigkeit staatsangehoerigkeit staatsburgerschaft nationalitat nacionalidad ciudadania cittadinanza nazionalita nacionalidade cidadania nationaliteit staatsburgerschap obywatelstwo narodowosc statsborgerskab statsborgerskap medborgarskap nationalitet uyruk uyrugu vatandaslik гражданство национальность 国籍',
  },
  'marital-status': {
    noun: 'marital status',
    plural: 'marital statuses',
    data: 'demographic',
    besideName: 'ordinary',
    value: "[\\p{L} .'’()/-]{1,40}",
    names:
      'marital_status maritalstatus civil_status marital relationship_status familienstand etat_civil situation_familiale situation_matrimoniale estado_civil stato_civile burgerlijke_staat stan_cywilny sivilstatus sivilstand civilstand civilstatus medeni_durum medeni_hal семейное_положение 婚姻状况 婚姻 配偶者 婚姻状態',
  },
  'blood-type': {
    noun: 'blood type',
    plural: 'blood types',
    data: 'health',
    severity: 'high',
    laws: ['GDPR-9', 'HIPAA'],
    besideName: 'grave',
    value: '(?i:a|b|ab|o|0)\\s?(?:[+-]|rh[+-]|pos|neg|positive|negative)?|(?i:rh)?[ABO0]{1,2}.{0,10}',
    names:
      'blood_type blood_group bloodtype bloodgroup blutgruppe groupe_sanguin grupo_sanguineo tipo_sanguineo tipo_de_sangre gruppo_sanguigno bloedgroep grupa_krwi blodtype blodgrupp kan_grubu группа_крови 血型 血液型',
  },
  'insurance-number': {
    noun: 'health insurance number',
    plural: 'health insurance numbers',
    data: 'health',
    severity: 'high',
    laws: ['HIPAA'],
    besideName: 'grave',
    value: '[0-9A-Z ./-]{4,24}',
    names:
      'insurance_number health_insurance health_insurance_number insurance_id insurance_no insurance_policy_number policy_number policy_no policy_id member_id subscriber_id medical_record_number medical_record_no medical_record mrn patient_id patient_no patient_number hospital_number chart_number medicare_number medicare_no medicaid_id mbi npi health_card_number krankenversicherungsnummer krankenversichertennummer kvnr versichertennummer patientennummer numero_assure numero_patient numero_afiliado numero_de_afiliado numero_poliza tarjeta_sanitaria tessera_sanitaria numero_sns cartao_sus patientnummer polisnummer verzekeringsnummer numer_polisy sigorta_no номер_полиса полис 病历号 医保号 保険証番号',
  },
  politics: {
    noun: 'political opinion',
    plural: 'political opinions',
    data: 'special-category',
    severity: 'high',
    laws: ['GDPR-9'],
    besideName: 'grave',
    value: '[\\p{L} ./()&-]{1,60}',
    names:
      'political_party party_affiliation political_affiliation political_views politics registered_party voter_party union_membership trade_union partei parteizugehorigkeit gewerkschaft parti_politique opinion_politique syndicat partido_politico afiliacion_politica sindicato partito_politico orientamento_politico politieke_partij vakbond partia_polityczna siyasi_parti партия политические_взгляды 政治面貌 支持政党',
  },
  'sexual-orientation': {
    noun: 'sexual orientation',
    plural: 'sexual orientations',
    data: 'special-category',
    severity: 'high',
    laws: ['GDPR-9'],
    besideName: 'grave',
    value: '[\\p{L} ./()-]{2,40}',
    names:
      'sexual_orientation sexuality orientation_sexuelle orientacion_sexual orientacao_sexual orientamento_sessuale sexuelle_orientierung seksuele_geaardheid orientacja_seksualna seksuell_orientering sexuell_laggning cinsel_yonelim сексуальная_ориентация 性取向 性的指向',
  },
  'mac-address': {
    noun: 'MAC address',
    plural: 'MAC addresses',
    data: 'online',
    value: '(?i:[0-9a-f]{2}[:-]?){5}[0-9a-fA-F]{2}|(?i:[0-9a-f]{4}\\.){2}[0-9a-fA-F]{4}',
    names:
      'mac mac_address macaddress mac_addr hw_address hardware_address ethernet_address wifi_mac bluetooth_mac adresse_mac direccion_mac mac_adresse',
  },
  'device-id': {
    noun: 'device id',
    plural: 'device ids',
    data: 'online',
    value: '[0-9A-Fa-f-]{14,40}',
    names:
      'imei imei_number imei1 imei2 meid imsi iccid device_imei sim_number sim_serial advertising_id idfa gaid aaid android_id udid device_udid ad_id',
  },
  'geo-coordinate': {
    noun: 'coordinate',
    plural: 'coordinates',
    fewestDigits: 2,
    data: 'contact',
    besideName: 'ordinary',
    value: '.*\\d.{0,60}',
    names:
      'latitude longitude lat lng lon long lat_long latlong latlng lat_lng geo geo_location geolocation gps gps_coordinates gps_position coordinates coords geo_lat geo_lng geo_lon position_gps breitengrad langengrad laengengrad latitud longitud latitudine longitudine coordenadas coordonnees coordinate breedtegraad lengtegraad szerokosc_geograficzna dlugosc_geograficzna breddegrad lengdegrad enlem boylam широта долгота координаты 纬度 经度 緯度 経度',
  },
  company: {
    noun: 'company',
    plural: 'companies',
    data: 'contact',
    preview: 'start',
    value: '.*[\\p{L}].{0,120}',
    names:
      'company company_name organisation organization organisation_name organization_name employer employer_name business_name firm billing_company shipping_company account_company firma firmenname unternehmen arbeitgeber societe raison_sociale entreprise employeur empresa nombre_empresa razon_social razao_social nome_da_empresa azienda ragione_sociale societa datore_di_lavoro bedrijf bedrijfsnaam werkgever nazwa_firmy pracodawca firmanavn foretag företag virksomhed bedrift arbetsgivare sirket sirket_adi isveren компания организация работодатель 公司 公司名称 单位 会社名 会社 勤務先',
  },
  'job-title': {
    noun: 'job title',
    plural: 'job titles',
    data: 'contact',
    value: '.*[\\p{L}].{1,80}',
    names:
      'job_title jobtitle job occupation profession position_title employee_title role_title designation beruf berufsbezeichnung stellenbezeichnung stelle metier poste fonction intitule_du_poste ocupacion puesto cargo profesion ocupacao profissao funcao professione mansione qualifica ruolo beroep functie functietitel zawod stanowisko yrke stilling befattning titel meslek unvan gorev должность профессия 职位 职业 职务 職業 役職',
  },
  // Those that only packs name columns of.
  gender: { noun: 'gender', plural: 'genders', data: 'demographic' },
  age: { noun: 'age', plural: 'ages', data: 'demographic' },
  'birth-year': { noun: 'year of birth', plural: 'years of birth', data: 'identity' },
  'birth-place': { noun: 'place of birth', plural: 'places of birth', data: 'identity' },
  // What an organisation's dictionary finds in text.
  'customer-account': { noun: 'customer account', plural: 'customer accounts', data: 'contact' },
  'customer-domain': { noun: 'customer domain', plural: 'customer domains', data: 'contact' },
} satisfies Readonly<Record<string, Identifier>>;

export type IdentifierId = keyof typeof identifiers;

const entries = Object.entries(identifiers) as [IdentifierId, Identifier][];
const byId = new Map<string, Identifier>(entries);

/** Undefined for those that packs bring of their own. */
export function identifierOf(id: string): Identifier | undefined {
  return byId.get(id);
}

/** What a rule that finds it is filed under. */
export function ruleKindOf({ data, kind }: Identifier): FindingKind {
  if (kind) return kind;
  switch (data) {
    case null:
    case 'profile':
      return 'contact';
    case 'demographic':
      return 'identity';
    case 'credentials':
      return 'secret';
    default:
      return data;
  }
}

/** By identifier: what values alone show. */
export const proofs: ReadonlyMap<string, Proof> = new Map(
  entries.flatMap(([id, { proof }]) => (proof ? [[id, proof] as const] : [])),
);

/** Ids of the rows that `test` holds for, in their order. */
export function identifiersWhere(test: (row: Identifier) => boolean): readonly IdentifierId[] {
  return entries.filter(([, row]) => test(row)).map(([id]) => id);
}
