"""Rows of values by class from Python Faker and Mimesis, as JSON: `python3 python.py > bench/peers/python-rows.json`."""
import json
from faker import Faker
from mimesis import Generic, Locale

COUNT = 60


def faker_rows(locale):
    fake = Faker(locale)
    Faker.seed(20260101)

    def row():
        first, last = fake.first_name(), fake.last_name()
        made = {
            "first-name": first, "last-name": last, "full-name": fake.name(), "email": fake.email(),
            "phone": fake.phone_number(), "street": fake.street_address(), "city": fake.city(),
            "postcode": fake.postcode(), "country": fake.country(), "birth-date": fake.date_of_birth(minimum_age=18).isoformat(),
            "card-number": fake.credit_card_number(), "card-expiry": fake.credit_card_expire(),
            "card-security-code": fake.credit_card_security_code(), "iban": fake.iban(), "bic": fake.swift11(),
            "ip-address": fake.ipv4_public(), "mac-address": fake.mac_address(), "job-title": fake.job(),
            "company": fake.company(), "username": fake.user_name(), "password": fake.password(),
            "password-hash": fake.sha256(), "geo-coordinate": str(fake.longitude()), "passport": fake.passport_number(),
        }
        for key, name in (("region", "state"), ("region", "administrative_unit")):
            if key not in made and hasattr(fake, name):
                made[key] = getattr(fake, name)()
        if locale == "en_US":
            made["us-ssn"] = fake.ssn()
        elif locale in ("es_ES", "it_IT", "nl_NL", "pl_PL", "pt_BR", "sv_SE", "fr_FR", "en_GB"):
            made["national-id"] = fake.pesel() if locale == "pl_PL" else fake.cpf() if locale == "pt_BR" else fake.nif() if locale == "es_ES" else fake.ssn()
        return {key: value.replace("\n", ", ") for key, value in made.items()}

    return {"name": f"Python Faker {locale}", "rows": [row() for _ in range(COUNT)]}


def mimesis_rows(locale):
    made = Generic(locale=locale, seed=20260101)

    def row():
        person, address, finance, internet = made.person, made.address, made.finance, made.internet
        first, last = person.first_name(), person.last_name()
        return {
            "first-name": first, "last-name": last, "full-name": person.full_name(), "email": person.email(),
            "phone": person.phone_number(), "street": address.address(), "city": address.city(),
            "region": address.state(), "postcode": address.postal_code(), "country": address.country(),
            "birth-date": made.datetime.date(start=1940, end=2005).isoformat(), "sex": person.gender(),
            "card-number": made.payment.credit_card_number(), "card-expiry": made.payment.credit_card_expiration_date(),
            "card-security-code": made.payment.cvv(), "ip-address": internet.ip_v4(), "mac-address": internet.mac_address(),
            "job-title": person.occupation(), "company": finance.company(), "username": person.username(),
            "password": person.password(), "nationality": person.nationality(), "blood-type": person.blood_type(),
            "geo-coordinate": str(address.latitude()),
        }

    return {"name": f"Mimesis {locale.value}", "rows": [row() for _ in range(COUNT)]}


FAKER = ["en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "it_IT", "nl_NL", "pl_PL", "pt_BR", "sv_SE", "tr_TR", "ru_RU", "zh_CN", "en_IN"]
MIMESIS = [Locale.EN, Locale.DE, Locale.FR, Locale.ES, Locale.IT, Locale.NL, Locale.PL, Locale.PT_BR, Locale.SV, Locale.TR, Locale.RU, Locale.EN_GB]
print(json.dumps([faker_rows(locale) for locale in FAKER] + [mimesis_rows(locale) for locale in MIMESIS], ensure_ascii=False))
