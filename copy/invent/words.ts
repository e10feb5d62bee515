/** What is drawn from where a person's data are words. */
const list = (words: string): readonly string[] => words.split(', ');

export const streets = list(
  'Acorn, Birch, Cedar, Dogwood, Elm, Fern, Garden, Hazel, Ivy, Juniper, Kestrel, Linden, Maple, Nettle, Orchard, Poplar, Quarry, Rowan, Spruce, Thistle, Upland, Valley, Willow, Yarrow',
);
export const cities = list(
  'Springfield, Riverside, Fairview, Greenville, Franklin, Clinton, Salem, Georgetown, Madison, Arlington, Ashland, Burlington, Manchester, Milton, Newport, Oxford, Clayton, Dayton, Lexington, Milford, Winchester, Jackson, Auburn, Bristol, Dover, Hudson, Kingston, Cleveland',
);
export const regions = list('Ohio, Kansas, Iowa, Utah, Maine, Nevada, Oregon, Vermont');
export const countries = list('Germany, France, Italy, Spain, Poland, Sweden, Canada, Japan, Brazil, Portugal');
export const illnesses = list(
  'Asthma, Migraine, Hypertension, Hay fever, Gastritis, Back pain, Common cold, Sinusitis, Anaemia, Eczema',
);
export const illnessCodes = list('J45, G43, I10, J30, K29, M54, J00, J32, D64, L30');
export const beliefs = list('none, other, not stated');
export const bloodTypes = list('A+, A-, B+, B-, AB+, AB-, 0+, 0-');
export const jobs = list('Clerk, Engineer, Teacher, Nurse, Baker, Designer, Analyst, Driver, Cook, Carpenter');
export const companies = list(
  'Example Trading, Example Logistics, Example Foods, Example Media, Example Services, Example Works, Example Tools, Example Travel',
);
export const marriages = list('single, married, divorced, widowed');
