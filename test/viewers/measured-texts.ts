// Texts to measure, by script: words, sentences, pairs that are kerned, figures and signs. Only data; what they are
// compared with is the test's.

export interface ScriptTexts {
  readonly script: string;
  readonly texts: readonly string[];
}

const latinSentences = [
  'The quick brown fox jumps over the lazy dog, twice: “Yes!” — “Why?”',
  'Waits for the confirmation, which takes forty minutes (nobody says why)',
  'Ask happy guests for a review with the bill, AVATAR To We. LT Yo! P.',
  'Office waffle, fjord, affluent, difficult, shuffle, baffling, fluffy',
  'Österreichische Straßenbahnfahrgäste zahlen häufig übermäßig große Gebühren',
  'Île-de-France : où l’on déjeune déjà, garçon, naïveté, cœur, Œuvre, façade',
  'Żółty jeż wącha łąkę; Łódź, źródło, świętość, ćma, pięćdziesiąt',
  'Příliš žluťoučký kůň úpěl ďábelské ódy, Řeřicha, Ťapka, děťátko',
  'İstanbul’da ılık yağmur, şoför, göğüs, çağrı, Iğdır, düşünüyorum',
  'Hành trình khách hàng: Đường Nguyễn Huệ, trước những người bạn cũ, đợi mãi',
  'El año que viene, ¿qué pingüino comerá jalapeños? ¡Ninguno!, señor Ñuñez',
  'Ação, coração, avô e avó: três pães à mão, Ângela, Úrsula',
  'Árvíztűrő tükörfúrógép, őszi eső, Ők, Űrhajó, győződjön',
  'Smörgåsbord på Åland, Ærø, Øresund, blåbær, Þingvellir, ðað',
  'Împărăţia Ţării, şase mâţe, Ștefan, Țepeș, Rīga, Šiauliai, ģimene, ķieģelis',
  'Voyage à Tōkyō, Wagner, Vater, Yvonne, Tyll, Typographie, Ta, Te, To, Ty, Ye',
];

const greekSentences = [
  'Ταξίδι του πελάτη: Αθήνα, Πάτρα, Θεσσαλονίκη, Ιωάννινα, Χανιά',
  'Ο πελάτης περιμένει την επιβεβαίωση σαράντα ολόκληρα λεπτά',
  'Γιατί υπάρχουν μόνο πέντε κριτικές στον χάρτη; Άραγε φταίμε εμείς;',
  'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία, «Γεια σου», Ύψιλον, Ώμος',
  'Τάξη, Τέλος, Τόπος, Τύχη, Φωτιά, Ψάρι, Ρόδος, Λάδι, Δέντρο, Κόσμος',
  'Η πρώτη εντύπωση του μαγαζιού είναι η σημαντικότερη στιγμή της βραδιάς',
  'Πληρώνει με κάρτα, ζητάει τον λογαριασμό και αφήνει ένα μικρό φιλοδώρημα',
  'Δεν βρίσκει θέση στάθμευσης ύστερα από τρεις γύρους στο τετράγωνο',
  'Ευκαιρία: μήνυμα με χάρτη, οδηγίες και φωτογραφία της εισόδου',
  'Αύριο το πρωί θα τηλεφωνήσει ξανά στην τράπεζα για τον αριθμό του λογαριασμού',
  'Ζεϊμπέκικο, νεράιδα, προϋπόθεση, Ϊσως, ταΐζω, αϋπνία, Όμηρος, Έφεσος, Ήλιος',
  'Σύγχρονες υπηρεσίες χωρίς ουρά και χωρίς χαρτιά, με μία μόνο υπογραφή',
  'Μόλις παρέλαβε το δέμα, άνοιξε το κουτί και δοκίμασε τα παπούτσια',
  'Υγεία, παιδεία, συγκοινωνία: ό,τι χρειάζεται ένας πολίτης κάθε μέρα',
];

const cyrillicSentences = [
  'Карта пути клиента: Грузия, Телефон, Футбол, подъезд, съёмка, Ёлка',
  'Съешь ещё этих мягких французских булок, да выпей же чаю',
  'Почему здесь всего пять отзывов? Гость ждёт подтверждения сорок минут',
  'Широкая электрификация южных губерний даст мощный толчок подъёму',
  'Жебракують філософи при ґанку церкви в Гадячі, ще й шатро їхнє п’яне знаємо',
  'Їжак, Єва, ґудзик, щастя, Київ, Львів, Україна, об’єднання, від’їзд',
  'Ах чудна българска земьо, полюшвай цъфтящи жита, ъгъл, юли, щърк',
  'Љубазни фењерџија чађавог лица хоће да ми покаже штос, Његош, Ђорђе',
  'Ѓорѓи купува ќебе, ѕвезда, џамија, Љубов, Њива, Скопје',
  'Рад Гомеля, ўсё добра, воблака, дзівосны, Ўладзімір, сям’я',
  'Гарантия, Тула, Ухта, Уфа, Ростов, Атом, Дата, Лада, Тётя, Ту-154',
  'Платит картой, просит счёт и оставляет небольшие чаевые официанту',
  'Возможность: сообщение с картой, маршрутом и фотографией входа',
  'Не находит места для парковки после третьего круга по кварталу',
];

/** The letters whose pairs are kerned most, first and second. */
const pairs = {
  latin: pairsOf('AFKLPRTVWYfkrvwy', 'AJTVWYaceouvwy.,-”'),
  greek: pairsOf('ΑΓΔΛΡΤΥΦΨγλρτυφ', 'ΑΤΥΛΔαγεουω.,»'),
  cyrillic: pairsOf('АГДКРТУФЬгктфь', 'АТУЛДЧаелоту.,»'),
};

const figures = [
  ...Array.from({ length: 60 }, (_, index) => String(index * 37)),
  ...['41 %', '−12 %', '4/7', '1,250.00 €', '£19.99', '$5', '12:30–14:05', '7 × 24', '±3', '≥ 90 %', '½ h', '20 °C'],
  ...['2026-09-30', '30 Sep 2026', 'n = 12', '#4', 'v1.4', '8 min', '00:00', '3 → 5', '№ 5', '§ 4', '¹²³', 'm²', 'CO₂'],
  ...['(a)', '[b]', '{c}', '“d”', '‘e’', '«f»', '‹g›', '„h“', '¿i?', '¡j!', 'k…', 'l–m', 'n—o', 'p/q', 'r\\s', 't|u'],
  ...['a & b', 'c@d.example', '~e', 'f*', 'g†', 'h•i', 'j·k', "l'm", 'n"o', 'p`q', 'r_s', 't+u', 'v=w', 'x<y>z', 'a^b'],
  ...[
    'f)',
    'r,',
    'T:',
    'P;',
    'V.',
    'Y!',
    '7.',
    '1,',
    '(T)',
    '/A',
    'L’',
    '‘A',
    'y.',
    'w,',
    '-T',
    '–V',
    'Q?',
    'f?',
    'f’',
  ],
];

export const scripts: readonly ScriptTexts[] = [
  { script: 'Latin', texts: [...textsOf(latinSentences), ...pairs.latin] },
  { script: 'Greek', texts: [...textsOf(greekSentences), ...pairs.greek] },
  { script: 'Cyrillic', texts: [...textsOf(cyrillicSentences), ...pairs.cyrillic] },
  { script: 'figures and signs', texts: [...new Set([...figures, ...figures.map((text) => `A ${text}, V`)])] },
];

/** Scripts whose fonts are not carried: measured by tables that were made from the fonts named here. */
export const otherScripts: readonly (ScriptTexts & { readonly font: string })[] = [
  {
    script: 'Hebrew',
    font: 'Noto Sans Hebrew',
    texts: textsOf([
      'הלקוח מחכה לאישור ארבעים דקות ואף אחד לא מסביר לו למה',
      'למה יש רק חמש ביקורות במפה? אולי כדאי לשאול חברים',
      'משלם בכרטיס, מבקש את החשבון ומשאיר טיפ קטן למלצר',
    ]),
  },
  {
    script: 'Arabic',
    font: 'Noto Sans Arabic',
    texts: textsOf([
      'ينتظر العميل التأكيد أربعين دقيقة ولا أحد يشرح له السبب',
      'أريد تطبيقًا بسيطًا، أريد أن أعرف متى يرنّ الجرس',
      'يدفع بالبطاقة ويطلب الفاتورة ويترك بقشيشًا صغيرًا للنادل',
    ]),
  },
  {
    script: 'Thai',
    font: 'Noto Sans Thai',
    texts: ['การเดินทางของลูกค้าในร้านค้าออนไลน์', 'น้ำหนักและค่าจัดส่ง', 'ลูกค้ารอการยืนยันสี่สิบนาที', 'ไม่มีใครบอกว่าเพราะอะไร'],
  },
  {
    script: 'Devanagari',
    font: 'Noto Sans Devanagari',
    texts: textsOf([
      'ग्राहक यात्रा का नक्शा और सेवा',
      'ज़रूरत पड़ने पर ग्राहक सेवा से संपर्क करें',
      'स्त्री शक्ति विद्यार्थी प्रार्थना राष्ट्र',
    ]),
  },
];

/** Each sentence, its words, and neighbours two by two. */
function textsOf(sentences: readonly string[]): readonly string[] {
  const words = sentences.map((sentence) => sentence.split(' '));
  const neighbours = words.flatMap((row) => row.slice(1).map((word, index) => `${row[index]} ${word}`));
  return [...new Set([...sentences, ...words.flat(), ...neighbours])];
}

function pairsOf(first: string, second: string): readonly string[] {
  return [...first].flatMap((one) => [...second].map((other) => one + other));
}
