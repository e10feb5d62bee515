/**
 * Headers as well-known products and offices export them, with what stands below. Written from their documentation, and
 * apart from the names that the training decorates.
 */
export interface SchemaColumn {
  readonly header: string;
  /** A class of the model, or a kind of `fillers` that counts as `other`. */
  readonly holds: string;
}

export interface Schema {
  readonly name: string;
  readonly columns: readonly SchemaColumn[];
}

/** `header=what it holds`, split by `|`; without `=` the header is the class. */
const texts: Readonly<Record<string, string>> = {
  'Shopify customers':
    'Customer ID=id|First Name=first-name|Last Name=last-name|Email=email|Accepts Email Marketing=bool|Default Address Company=company|Default Address Address1=street|Default Address City=city|Default Address Province Code=region|Default Address Country Code=country|Default Address Zip=postcode|Default Address Phone=phone|Total Spent=amount|Total Orders=count|Note=note|Tags=status',
  'Salesforce contacts':
    'Id=code|Salutation=salutation|FirstName=first-name|LastName=last-name|Title=job-title|MailingStreet=street|MailingCity=city|MailingState=region|MailingPostalCode=postcode|MailingCountry=country|Phone=phone|MobilePhone=phone|Email=email|Birthdate=birth-date|CreatedDate=date|IsDeleted=bool',
  'WordPress users':
    'ID=id|user_login=username|user_pass=password-hash|user_nicename=username|user_email=email|user_url=url|user_registered=date|user_status=zero|display_name=full-name',
  'Django auth_user':
    'id|password=password-hash|last_login=date|is_superuser=bool|username|last_name=last-name|email|is_staff=bool|is_active=bool|date_joined=date|first_name=first-name',
  'Devise users':
    'id|email|encrypted_password=password-hash|reset_password_sent_at=date|sign_in_count=count|current_sign_in_at=date|current_sign_in_ip=ip-address|last_sign_in_ip=ip-address|created_at=date|locale=lang|role=status',
  'Outlook contacts':
    'Title=salutation|First Name=first-name|Last Name=last-name|Company=company|Job Title=job-title|Business Street=street|Business City=city|Business State=region|Business Postal Code=postcode|Business Country/Region=country|Business Phone=phone|Mobile Phone=phone|Birthday=birth-date|E-mail Address=email|Notes=note',
  'Google contacts':
    'Name=full-name|Given Name=first-name|Family Name=last-name|Birthday=birth-date|E-mail 1 - Value=email|Phone 1 - Type=status|Phone 1 - Value=phone|Address 1 - Street=street|Address 1 - City=city|Address 1 - Postal Code=postcode|Address 1 - Country=country|Organization 1 - Name=company|Organization 1 - Title=job-title',
  'LDAP people':
    'uid=username|cn=full-name|sn=last-name|givenName=first-name|mail=email|telephoneNumber=phone|street=street|l=city|postalCode=postcode|c=country|o=company|title=job-title|userPassword=password-hash',
  'Mailing list':
    'Email Address=email|First Name=first-name|Last Name=last-name|MEMBER_RATING=count|OPTIN_TIME=date|OPTIN_IP=ip-address|LATITUDE=geo-coordinate|LONGITUDE=geo-coordinate|TIMEZONE=zone|CC=country|LAST_CHANGED=date|EUID=code',
  Payroll:
    'Employee No=code|Full Name=full-name|Date of Birth=birth-date|Gender=sex|Marital Status=marital-status|SSN=us-ssn|Department=status|Position=job-title|Annual Salary=salary|Bank Account=account-number|Hire Date=date|Work Email=email',
  Hospital:
    'MRN=insurance-number|patient=full-name|dob=birth-date|sex|blood_group=blood-type|diagnosis=health|icd10=health|admitted_on=date|ward=status|insurance_no=insurance-number|religion|attending physician=full-name|next of kin phone=phone',
  'Bank customers':
    'customer_no=id|account_holder=full-name|iban|bic|balance=amount|currency|opened=date|passport_no=passport|nationality|address=street|postcode|town=city|occupation=job-title|annual_income=salary',
  Payments:
    'transaction_id=uuid|created=date|amount|currency|card_number=card-number|exp_date=card-expiry|cvv=card-security-code|cardholder=full-name|billing_zip=postcode|billing_country=country|ip=ip-address|status|description=note',
  Voters:
    'voter_id=code|lname=last-name|fname=first-name|middle_name=first-name|residence_address=street|residence_city=city|county=region|zip=postcode|birth_date=birth-date|gender=sex|race=ethnicity|party=politics|registration_date=date|precinct=count',
  Kunden:
    'Kundennummer=id|Vorname=first-name|Nachname=last-name|Straße=street|PLZ=postcode|Ort=city|Telefon=phone|E-Mail=email|Geburtsdatum=birth-date|Umsatz=amount|Bemerkung=note|Firma=company',
  Mitarbeiter:
    'Personalnummer=id|Name=last-name|Vorname=first-name|Geschlecht=sex|Geburtsdatum=birth-date|Steuer-ID=tax-id|IBAN=iban|BIC=bic|Familienstand=marital-status|Konfession=religion|Bruttogehalt=salary|Eintritt=date|Beruf=job-title',
  Clients:
    'identifiant=id|civilité=salutation|nom=last-name|prénom=first-name|adresse=street|code postal=postcode|ville=city|téléphone=phone|courriel=email|date de naissance=birth-date|montant=amount|société=company',
  Clientes:
    'id_cliente=id|nombre=first-name|apellidos=last-name|dni=national-id|correo=email|teléfono=phone|dirección=street|ciudad=city|provincia=region|código postal=postcode|fecha_nacimiento=birth-date|sexo=sex|observaciones=note',
  Clienti:
    'codice=code|cognome=last-name|nome=first-name|codice_fiscale=national-id|indirizzo=street|cap=postcode|città=city|telefono=phone|email|data_di_nascita=birth-date|professione=job-title|importo=amount',
  'Clientes do Brasil':
    'codigo=id|nome=full-name|cpf=national-id|telefone=phone|email|endereço=street|cidade=city|uf=region|cep=postcode|data_nascimento=birth-date|valor=amount|ativo=bool',
  Klanten:
    'klantnummer=id|voornaam=first-name|achternaam=last-name|straat=street|postcode|woonplaats=city|telefoon=phone|e-mailadres=email|geboortedatum=birth-date|bsn=national-id|bedrag=amount',
  Klienci:
    'id_klienta=id|imię=first-name|nazwisko=last-name|pesel=national-id|ulica=street|kod pocztowy=postcode|miasto=city|telefon=phone|adres e-mail=email|stanowisko=job-title|wynagrodzenie=salary|data zamówienia=date',
  Kunder:
    'kundnr=id|förnamn=first-name|efternamn=last-name|personnummer=national-id|gatuadress=street|postnummer=postcode|postort=city|telefon=phone|e-post=email|belopp=amount',
  Müşteriler:
    'musteri_no=id|ad=first-name|soyad=last-name|eposta=email|telefon=phone|adres=street|sehir=city|dogum_tarihi=birth-date|cinsiyet=sex|tutar=amount',
  Клиенты:
    'код=id|фамилия=last-name|имя=first-name|телефон=phone|почта=email|город=city|дата рождения=birth-date|пол=sex|сумма=amount',
  客户: '编号=id|姓名=full-name|性别=sex|手机号=phone|邮箱=email|地址=street|城市=city|出生日期=birth-date|公司=company|金额=amount',
  Travel:
    'booking ref=code|passenger=full-name|passport number=passport|passport country=country|nationality|d.o.b.=birth-date|gender=sex|contact phone=phone|driving licence=driver-licence|meal=status|fare=amount|flight date=date',
  Dating:
    'handle=username|password|email|age=age|orientation=sexual-orientation|gender=sex|ethnicity|religion|city|lat=geo-coordinate|lng=geo-coordinate|last_seen=date|device_imei=device-id|wifi mac=mac-address',
  'No useful names':
    'c1=full-name|c2=email|c3=phone|c4=street|c5=city|c6=id|c7=birth-date|c8=amount|c9=date|c10=status',
  'No useful names, bank': 'a=iban|b=bic|c=last-name|d=first-name|e=card-number|f=amount|g=country|h=ip-address',
  'Products (nobody)':
    'id|name=product|title=product|description=text|price=amount|stock=count|category=status|sku|created_at=date|url|weight=decimal|state=status|address=url|number=count|type=status',
  'Orders (nobody)':
    'order_id=id|customer_id=id|status|total=amount|currency|items=count|created_at=date|updated_at=date|tracking number=code|note|version',
  'Logs (nobody)':
    'timestamp=date|level=status|host=host|message=text|duration=count|code=count|path|user agent=agent|request id=uuid|name=function',
  'Statistics (nobody)':
    'year|region=status|value=decimal|min=decimal|max=decimal|count|share=decimal|source=url|notes=text|code|race=count|condition=status|union=status',
  'Software (nobody)':
    'package=function|version|license=status|author_id=id|path|hash|size=count|description=text|title=text|key=function|label=text|contact=url',
  'Translations (nobody)':
    'key=function|en=text|de=text|context=path|language=lang|state=status|name=function|comment=text',
};

export const schemas: readonly Schema[] = Object.entries(texts).map(([name, text]) => ({
  name,
  columns: text.split('|').map((column) => {
    const [header = '', holds = header] = column.split('=');
    return { header, holds };
  }),
}));

/** What `bare` of a schema looks like without a header: values only. */
export const headerless: readonly string[] = [
  'Shopify customers',
  'Outlook contacts',
  'Payroll',
  'Payments',
  'Products (nobody)',
  'Logs (nobody)',
];
