/** `Numéro de carte`, `card_number`, `cardNumber` -> `numerodecarte`, `cardnumber`, `cardnumber`. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
