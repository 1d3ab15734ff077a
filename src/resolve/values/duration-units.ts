// Units of time in the words that people use for them, each with its minutes. Lengths of months and of parts of a day
// are rounded: they serve to compare and to add up, never to date.

const HOUR = 60;
const DAY = 24 * HOUR;
const WORKING_DAY = 8 * HOUR;

/** In English, German, French, Spanish, Italian, Dutch, Portuguese, Japanese, Chinese, Korean, Arabic and Russian. */
const unitsByMinutes: readonly (readonly [minutes: number, words: string])[] = [
  [
    1 / 60,
    's sec secs second seconds sekunde sekunden seconde secondes segundo segundos secondo secondi 秒 초 ثانية ثوان ثواني секунд секунды секунда',
  ],
  [
    1,
    'min mins minute minutes minuten minuto minutos minuti minuut 分 分間 分钟 分鐘 분 دقيقة دقائق минут минуты минута мин',
  ],
  [
    HOUR,
    'h hr hrs hour hours std stunde stunden heure heures hora horas ora ore uur 時間 小时 小時 시간 ساعة ساعات час часа часов ч',
  ],
  [
    4 * HOUR,
    'morning mornings afternoon afternoons evening evenings night nights vormittag vormittage nachmittag nachmittage abend abende soir soirs soirée soirées 晩 أمسية أمسيات',
  ],
  [
    DAY,
    'd day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen 日 日間 天 일 يوم أيام день дня дней',
  ],
  [WORKING_DAY, 'workday workdays'],
  [2 * DAY, 'weekend weekends wochenende wochenenden'],
  [
    7 * DAY,
    'w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane weken 週 週間 周 주 أسبوع أسابيع неделя недели недель',
  ],
  [
    30 * DAY,
    'month months monat monate monaten mois mes meses mese mesi maand maanden mês か月 ヶ月 ヵ月 カ月 个月 個月 개월 شهر أشهر месяц месяца месяцев',
  ],
  [91 * DAY, 'quarter quarters quartal quartale'],
  [
    365 * DAY,
    'y yr yrs year years jahr jahre jahren an ans année années año años anno anni jaar ano anos 年 年間 년 سنة سنوات год года лет',
  ],
];

const minutesByUnit: ReadonlyMap<string, number> = new Map([
  ...unitsByMinutes.flatMap(([minutes, words]) =>
    words.split(' ').map((word) => [word.normalize('NFC'), minutes] as const),
  ),
  ['working day', WORKING_DAY],
  ['working days', WORKING_DAY],
  ['business day', WORKING_DAY],
  ['business days', WORKING_DAY],
]);

/** The units to choose from when one is misspelt. */
export const durationUnits: readonly string[] = [
  'seconds',
  'minutes',
  'minute',
  'hours',
  'hour',
  'days',
  'day',
  'weeks',
  'months',
  'years',
  'min',
  'evenings',
];

/** Minutes of one unit, whatever its case; a point behind an abbreviation is left out. */
export function minutesOf(unit: string): number | undefined {
  const known = unit.normalize('NFC').toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');
  return minutesByUnit.get(known);
}
