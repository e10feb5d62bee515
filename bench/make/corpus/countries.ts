/**
 * What a list of customers looks like in each country: a few names that many bear and a long tail, the providers of mail
 * that lead there, numbers that can be called. Frequent names are facts of the statistical offices; the tail is composed
 * of the parts that names of the language are made of. Nobody in it is real.
 */
export interface Country {
  readonly code: string;
  readonly name: string;
  readonly male: readonly string[];
  readonly female: readonly string[];
  /** Most frequent first. */
  readonly surnames: readonly string[];
  /** Share of people whose name is not among those. */
  readonly tail: number;
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  readonly mail: readonly string[];
  readonly phones: readonly string[];
  readonly postcode: string;
  readonly street: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

export const countries: readonly Country[] = [
  {
    code: 'DE',
    name: 'Deutschland',
    tail: 0.78,
    male: words(
      'Thomas Michael Andreas Peter Stefan Christian Martin Frank Jürgen Wolfgang Klaus Uwe Bernd Markus Daniel Tobias Jan Florian Sebastian Lukas Jonas Felix Maximilian Heinz Dieter Ralf Torsten Holger Matthias Kai',
    ),
    female: words(
      'Sabine Petra Monika Susanne Andrea Claudia Birgit Gabriele Stefanie Julia Anna Katharina Nicole Christina Sandra Martina Ursula Renate Karin Heike Anja Laura Lena Sarah Lisa Johanna Melanie Silke Kerstin Elke',
    ),
    surnames: words(
      'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang',
    ),
    heads: words(
      'Bach Berg Brand Eich Feld Gold Hof Holz Kirch Klein Lang Linden Neu Ober Rosen Sand Stein Wald Wein Wester Wies Zim Has Dorn Birk Frei Gras Hell Kalt Rot Schön Stark Tann Vogel Winter',
    ),
    tails: words(
      'mann ner hofer meier bauer berger müller ke hardt stein feld ing sen horst egger rich heim bach kamp busch wig loh',
    ),
    mail: words(
      'gmail.com gmx.de web.de t-online.de gmx.net hotmail.de outlook.de freenet.de yahoo.de icloud.com posteo.de',
    ),
    phones: ['+49 151 #######', '0171 #######', '+49 160 #######', '0176########', '+49175#######'],
    postcode: '#####',
    street: ['{n}straße {h}', '{n}weg {h}', 'Am {n} {h}', '{n}str. {h}'],
  },
  {
    code: 'FR',
    name: 'France',
    tail: 0.82,
    male: words(
      'Jean Michel Pierre Philippe Alain Nicolas Christophe Patrick Laurent Julien Thomas Antoine Maxime Kévin Alexandre Olivier Stéphane Frédéric Sébastien David Bruno Guillaume Hugo Lucas Louis',
    ),
    female: words(
      'Marie Nathalie Isabelle Sylvie Catherine Françoise Valérie Christine Monique Sandrine Céline Camille Julie Léa Manon Chloé Sophie Aurélie Émilie Laura Pauline Virginie Véronique Stéphanie Anne',
    ),
    surnames: words(
      'Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefevre Faure Andre Mercier Blanc Guerin Boyer Garnier Chevalier Francois Legrand Gauthier Garcia',
    ),
    heads: words(
      'Bel Bois Bour Cha Cor Dela Des Du Fer Gar Gui La Le Lan Mar Mon Pa Per Pou Ra Ri Ro Sa Ta Vau Ver Vi Bau Cou Lou',
    ),
    tails: words(
      'gny rier nard lin bert mont val court lard tier neau zeau quet riot vigne dier chon lier ssier baud gnon tel',
    ),
    mail: words(
      'gmail.com orange.fr hotmail.fr free.fr wanadoo.fr sfr.fr laposte.net yahoo.fr outlook.fr icloud.com neuf.fr',
    ),
    phones: ['06 ## ## ## ##', '+33 6 ## ## ## ##', '07########', '+336########'],
    postcode: '#####',
    street: ['{h} rue {n}', '{h} avenue {n}', '{h} chemin des {n}', '{h} bis rue de {n}'],
  },
  {
    code: 'ES',
    name: 'España',
    tail: 0.5,
    male: words(
      'Antonio José Manuel Francisco David Juan Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Ángel Pablo Sergio Fernando Luis Alberto Álvaro Diego Adrián Raúl Iván',
    ),
    female: words(
      'María Carmen Ana Isabel Dolores Pilar Josefa Teresa Rosa Cristina Laura Marta Elena Lucía Paula Raquel Sara Mercedes Patricia Beatriz Sonia Silvia Irene Nuria Alba',
    ),
    surnames: words(
      'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Álvarez Muñoz Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Iglesias',
    ),
    heads: words(
      'Ar Bal Ba Cal Can Cas Es Fer Gar Gal La Lo Mar Men Mon Na Oli Pas Pe Quin Ri Ro Sal San So Te Va Ve Vi Za',
    ),
    tails: words(
      'doza dega tero bero llano nero rrez guera varro lanza peña rubia gosta ndo ler llas torre ñones gón ldo sada',
    ),
    mail: words('gmail.com hotmail.com yahoo.es hotmail.es outlook.es telefonica.net icloud.com movistar.es ono.com'),
    phones: ['6## ### ###', '+34 6## ### ###', '+346########'],
    postcode: '#####',
    street: ['Calle {n}, {h}', 'C/ {n} {h}', 'Avda. {n} {h}', 'Plaza {n} {h}'],
  },
  {
    code: 'IT',
    name: 'Italia',
    tail: 0.85,
    male: words(
      'Giuseppe Antonio Giovanni Mario Luigi Francesco Marco Andrea Alessandro Paolo Roberto Stefano Luca Davide Matteo Lorenzo Simone Fabio Massimo Claudio Vincenzo Salvatore Pietro Giorgio Riccardo',
    ),
    female: words(
      'Maria Anna Giuseppina Rosa Angela Giovanna Teresa Lucia Carmela Francesca Paola Laura Giulia Sara Chiara Martina Elena Silvia Alessandra Federica Valentina Elisa Roberta Daniela Simona',
    ),
    surnames: words(
      'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Giordano Mancini Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo',
    ),
    heads: words(
      'Bal Ban Bar Bel Ber Bo Cal Cam Car Cas Ce Col Cor Fab Fer Fo Gal Gar La Lo Mal Man Mon Nar Pa Per Pic Ra Sal San',
    ),
    tails: words(
      'dini zoni sini telli berti netti lotti cci gnoli retti ghini doni stri novi ggio rello lucci tore nucci ziani maschi',
    ),
    mail: words('gmail.com libero.it hotmail.it virgilio.it yahoo.it alice.it tiscali.it icloud.com outlook.it tin.it'),
    phones: ['333 #######', '+39 347 #######', '328#######'],
    postcode: '#####',
    street: ['Via {n} {h}', 'Via {n}, {h}', 'Viale {n} {h}', 'Piazza {n} {h}'],
  },
  {
    code: 'PL',
    name: 'Polska',
    tail: 0.86,
    male: words(
      'Andrzej Piotr Krzysztof Stanisław Tomasz Paweł Jan Michał Marcin Marek Grzegorz Jerzy Tadeusz Adam Łukasz Zbigniew Ryszard Dariusz Mateusz Jakub',
    ),
    female: words(
      'Anna Maria Katarzyna Małgorzata Agnieszka Krystyna Barbara Ewa Elżbieta Zofia Joanna Magdalena Monika Aleksandra Danuta Natalia Karolina Marta Julia Beata',
    ),
    surnames: words(
      'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Wojciechowski Krawczyk Kaczmarek Piotrowski Grabowski',
    ),
    heads: words(
      'Bar Bed Bor Brod Chmiel Cier Droz Gad Gaw Glin Jar Jas Kal Kor Kub Lip Mał Mich Nied Ogor Pap Pio Rad Rud Sad Sien Tar Wal Wrób Zab',
    ),
    tails: words('owski czyk ński ecki icki aszek ylak niak owicz iński ek zak ara yra ewicz alski ulski'),
    mail: words('gmail.com wp.pl onet.pl o2.pl interia.pl op.pl poczta.fm gazeta.pl tlen.pl outlook.com'),
    phones: ['+48 5## ### ###', '6## ### ###', '+48 7## ### ###'],
    postcode: '##-###',
    street: ['ul. {n} {h}', 'ul. {n} {h}/{h}', 'os. {n} {h}'],
  },
  {
    code: 'NL',
    name: 'Nederland',
    tail: 0.7,
    male: words(
      'Jan Peter Johannes Hendrik Cornelis Willem Pieter Kees Henk Mark Erik Rob Bas Sander Jeroen Thijs Daan Sem Bram Ruben',
    ),
    female: words(
      'Maria Johanna Anna Cornelia Wilhelmina Marijke Ingrid Petra Monique Esther Sanne Lotte Emma Anouk Femke Marloes Karin Linda Iris Nienke',
    ),
    surnames: [
      'de Jong',
      'Jansen',
      'de Vries',
      'van den Berg',
      'van Dijk',
      'Bakker',
      'Janssen',
      'Visser',
      'Smit',
      'Meijer',
      'de Boer',
      'Mulder',
      'de Groot',
      'Bos',
      'Vos',
      'Peters',
      'Hendriks',
      'van Leeuwen',
      'Dekker',
      'Brouwer',
      'de Wit',
      'Dijkstra',
      'Smits',
      'de Graaf',
      'van der Meer',
    ],
    heads: words(
      'Ach Bees Bloem Boek Bouw Bruin Dik Dui Eng Gel Groen Haar Heem Hoog Kamp Klaas Koop Kuip Lub Meer Nieuw Olden Oost Roo Schip Slot Stee Ver Vel West',
    ),
    tails: words('huis man sma ink sen ma stra veld kamp meijer burg horst hout kerk mans dijk tema loo enaar'),
    mail: words(
      'gmail.com hotmail.com ziggo.nl kpnmail.nl live.nl outlook.com hetnet.nl xs4all.nl planet.nl icloud.com',
    ),
    phones: ['06-########', '+31 6 ########', '0612######'],
    postcode: '#### AA',
    street: ['{n}straat {h}', '{n}laan {h}', '{n}weg {h}', '{n}plein {h}'],
  },
  {
    code: 'BR',
    name: 'Brasil',
    tail: 0.45,
    male: words(
      'José João Antônio Francisco Carlos Paulo Pedro Lucas Luiz Marcos Gabriel Rafael Daniel Marcelo Bruno Eduardo Felipe Rodrigo Mateus Gustavo',
    ),
    female: words(
      'Maria Ana Francisca Antônia Adriana Juliana Márcia Fernanda Patrícia Aline Sandra Camila Amanda Bruna Jéssica Letícia Júlia Luciana Vanessa Mariana',
    ),
    surnames: words(
      'Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas',
    ),
    heads: words(
      'Al Am An Ara Ba Bar Bit Bra Cal Cam Car Cas Cha Con Cor Cou Dan Fal Fon Ga Gui La Lei Ma Mel Mo Pa Pin Que Ri',
    ),
    tails: words('ntes rães lho dela tta ves cedo nho tos queira rell gueira va vedo neiro stro ques tinho zari menta'),
    mail: words(
      'gmail.com hotmail.com yahoo.com.br outlook.com bol.com.br uol.com.br terra.com.br icloud.com ig.com.br',
    ),
    phones: ['(11) 9####-####', '+55 21 9####-####', '(31) 9####-####'],
    postcode: '#####-###',
    street: ['Rua {n}, {h}', 'Av. {n}, {h}', 'Travessa {n}, {h}'],
  },
  {
    code: 'GB',
    name: 'United Kingdom',
    tail: 0.72,
    male: words(
      'David John Paul James Andrew Mark Michael Peter Robert Stephen Christopher Daniel Matthew Thomas Richard Simon Ian Gareth Callum Oliver Jack Harry George Alfie Kieran',
    ),
    female: words(
      'Susan Margaret Sarah Karen Elizabeth Helen Emma Claire Laura Rebecca Gemma Rachel Charlotte Emily Sophie Jessica Hannah Lucy Amelia Olivia Fiona Joanne Alison Nicola Tracey',
    ),
    surnames: words(
      'Smith Jones Taylor Williams Brown Davies Evans Wilson Thomas Roberts Johnson Lewis Walker Robinson Wood Thompson White Watson Jackson Wright Green Harris Cooper King Lee Martin Clarke James Morgan Hughes Edwards Hill Moore Clark Harrison Scott Young Morris Hall Ward Khan Patel Begum Hussain Ali',
    ),
    heads: words(
      'Ash Bark Birk Bland Brom Cart Chad Clay Cock Crow Dun East Elm Fair Farn God Had Hard Haw Hep Hol Kirk Lang Lind Long Marsh Mid New Nor Oak Pen Rad Red Sax Shel Stan Sut Thorn Wad Whit Win Wood',
    ),
    tails: words(
      'bury by combe croft den dale field ford grove ham hurst land ley more pool shaw son stock ston thwaite ton well wick worth',
    ),
    mail: words(
      'gmail.com hotmail.co.uk yahoo.co.uk btinternet.com outlook.com hotmail.com icloud.com live.co.uk sky.com talktalk.net virginmedia.com ntlworld.com',
    ),
    phones: ['07### ######', '+44 7### ######', '07#########'],
    postcode: 'AA# #AA',
    street: ['{h} {n} Road', '{h} {n} Street', '{h} {n} Close', '{h} {n} Avenue', 'Flat {h}, {h} {n} Lane'],
  },
  {
    code: 'IN',
    name: 'India',
    tail: 0.35,
    male: words(
      'Amit Rahul Rajesh Sanjay Vijay Suresh Ramesh Anil Manoj Arun Deepak Ravi Sandeep Vikram Ajay Karthik Arjun Rohan Nikhil Prakash',
    ),
    female: words(
      'Priya Anjali Sunita Pooja Neha Kavita Anita Deepa Lakshmi Meena Rekha Swati Divya Sneha Shreya Nisha Ritu Asha Geeta Radha',
    ),
    surnames: words(
      'Kumar Singh Sharma Patel Devi Gupta Khan Das Reddy Yadav Verma Jain Mishra Shah Nair Joshi Rao Iyer Mehta Chauhan Agarwal Pandey Banerjee Mukherjee Chatterjee Pillai Desai Bhatt Kapoor Malhotra',
    ),
    heads: words('Ba Bha Cha De Dha Ga Gho Ha Ja Ka Kha Ku Ma Mo Na Pa Pra Ra Sa Shu Su Ta Thi Va Vi'),
    tails: words('lani thi kar walia rkar ndra shi dwaj nathan swamy rjee puri ggar ttal tnagar rman dkarni gowda ppa'),
    mail: words('gmail.com yahoo.co.in rediffmail.com yahoo.com outlook.com hotmail.com icloud.com live.in'),
    phones: ['+91 98########', '98########', '+91-9#########'],
    postcode: '######',
    street: ['{h}, {n} Nagar', '{h} {n} Road', 'Flat {h}, {n} Apartments', 'H.No. {h}, {n} Colony'],
  },
  {
    code: 'SE',
    name: 'Sverige',
    tail: 0.6,
    male: words(
      'Lars Mikael Anders Johan Erik Per Karl Peter Thomas Jan Daniel Fredrik Andreas Hans Bengt Mats Oscar Magnus Henrik Björn',
    ),
    female: words(
      'Anna Eva Maria Karin Kristina Lena Sara Kerstin Ingrid Emma Marie Malin Birgitta Annika Ulla Hanna Jenny Elin Linda Åsa',
    ),
    surnames: words(
      'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Lindström Olofsson Lindqvist Lindgren Berg Axelsson',
    ),
    heads: words(
      'Ahl Alm Björk Blom Dahl Ek Engel Fors Grön Hag Hall Hed Hult Käll Lager Ling Löf Malm Norr Ny Palm Rosen Sand Sjö Skog Sten Ström Söder Vester Åker',
    ),
    tails: words('ander bäck berg blad borg gren holm kvist lund man mark qvist stedt ström ius ell in'),
    mail: words('gmail.com hotmail.com telia.com live.se outlook.com yahoo.se icloud.com spray.se comhem.se'),
    phones: ['070-### ## ##', '+46 70 ### ## ##', '073#######'],
    postcode: '### ##',
    street: ['{n}gatan {h}', '{n}vägen {h}', '{n}stigen {h}'],
  },
];
