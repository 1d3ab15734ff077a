// How organisations speak of what they want, by language. A verb and a noun near each other, or a phrase by itself.

/** The piece of `text` that only an organisation would say. Time grows with the text alone. */
export function businessPhraseIn(text: string, more: readonly string[] = []): string | undefined {
  const words = wordsOf(text);
  const joined = ` ${words.join(' ')} `;
  const isSaid = (phrase: string) => phrase !== '' && joined.includes(` ${phrase} `);
  const phrase = phrases.find(isSaid) ?? more.map((one) => wordsOf(one).join(' ')).find(isSaid);
  if (phrase !== undefined) return phrase;
  return pairIn(words) ?? unspacedPairIn(text);
}

/** A verb and what it is done to, at most this many words apart. */
const nearest = 4;

function pairIn(words: readonly string[]): string | undefined {
  let verb = Number.NaN;
  let noun = Number.NaN;
  for (const [index, word] of words.entries()) {
    if (verbs.has(word)) verb = index;
    if (nouns.has(word) || nouns.has(`${words[index - 1] ?? ''} ${word}`)) noun = index;
    if (!(Math.abs(verb - noun) <= nearest)) continue;
    const piece = words.slice(Math.max(0, Math.min(verb, noun)), index + 1);
    if (!piece.some((one) => own.has(one))) return piece.join(' ');
  }
  return undefined;
}

/** Scripts that put no blanks between words. */
function unspacedPairIn(text: string): string | undefined {
  for (const language of unspaced) {
    const noun = language.nouns.find((one) => text.includes(one));
    const verb = noun === undefined ? undefined : language.verbs.find((one) => text.includes(one));
    if (noun !== undefined && verb !== undefined) return language.nounFirst ? `${noun}${verb}` : `${verb}${noun}`;
    const phrase = language.phrases.find((one) => text.includes(one));
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

/** Lower-case words without signs; an elided article goes with its sign. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\b[ldn]['’]/g, ' ')
    .split(/[\s.,;:!?()"“”„«»'’/%&+-]+/)
    .filter((word) => word !== '');
}

function set(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(', ')));
}

const verbs = set(
  'increase, increasing, grow, growing, boost, boosting, raise, raising, drive, driving, maximise, maximize, improve, improving, optimise, optimize, reduce, reducing, lower, lowering, cut, decrease, decreasing, minimise, minimize, more, higher, fewer, less',
  'steigern, erhöhen, verbessern, senken, reduzieren, verringern, maximieren, minimieren, optimieren, ausbauen, ankurbeln, mehr, weniger, höherer, höhere',
  'augmenter, accroître, développer, booster, améliorer, réduire, diminuer, baisser, maximiser, optimiser, plus',
  'aumentar, incrementar, subir, mejorar, impulsar, reducir, disminuir, bajar, maximizar, optimizar, más',
  'melhorar, reduzir, diminuir, otimizar, mais',
  'verhogen, vergroten, verbeteren, verlagen, verminderen, verkleinen, meer, minder',
  'aumentare, incrementare, migliorare, ridurre, diminuire, massimizzare, ottimizzare, più, meno',
  'زيادة, رفع, تحسين, تعزيز, خفض, تقليل, تخفيض, الحد',
);

const nouns = set(
  'sales, revenue, revenues, turnover, profit, profits, profitability, conversion, conversions, churn, retention, upsell, upsells, engagement, leads, nps, csat, arpu, clv, ltv, market share, call volume, support costs, acquisition costs, basket size, order value, customer lifetime, sign ups, signups, registrations, adoption',
  'umsatz, umsätze, absatz, gewinn, gewinne, marge, margen, konversion, konversionsrate, conversion, conversions, conversionrate, abwanderung, abwanderungsrate, kundenabwanderung, kundenbindung, marktanteil, marktanteile, kündigungsrate, kündigungsquote, verkäufe, warenkorbwert, bestellwert, neukunden, leads',
  'ventes, bénéfices, marge, conversion, conversions, attrition, désabonnement, fidélisation, chiffre affaires, part marché, panier moyen, rentabilité',
  'ventas, facturación, ingresos, beneficios, conversión, conversiones, cancelaciones, fidelización, rentabilidad, cuota mercado, tasa abandono, ticket medio',
  'vendas, faturamento, receita, conversão, conversões, cancelamentos, fidelização, lucro, rentabilidade',
  'omzet, verkoop, winst, conversie, klantverloop, klantbehoud, marktaandeel',
  'vendite, fatturato, ricavi, conversione, conversioni, abbandono, fidelizzazione, quota mercato, redditività',
  'المبيعات, مبيعات, الإيرادات, إيرادات, الأرباح, التحويل, التحويلات, التسرب, تسرب, الولاء, الحصة السوقية, الإلغاءات',
);

/** Somebody who says so speaks of a business of their own. */
const own = set(
  'my, mein, meine, meinen, meiner, mon, ma, mes, mi, mis, meu, minha, meus, minhas, mijn, mio, mia, miei, mie',
);

const phrases = [
  ...set(
    'upsell customers, cross sell, customer lifetime value, convert leads, convert visitors, convert customers, acquire customers, acquire new customers, retain customers, win back customers, win new customers, increase brand awareness, raise brand awareness, generate leads, return on investment, capture market share, deflect calls',
    'kunden gewinnen, neue kunden gewinnen, kunden binden, neukunden gewinnen, kunden zurückgewinnen, kunden halten, marktanteile gewinnen, markenbekanntheit steigern',
    'fidéliser les clients, fidéliser nos clients, acquérir des clients, acquérir de nouveaux clients, retenir les clients, convertir les visiteurs, taux de conversion, chiffre affaires, part de marché',
    'fidelizar clientes, fidelizar a los clientes, captar clientes, retener clientes, tasa de conversión, cuota de mercado, convertir visitantes',
    'fidelizar os clientes, captar novos clientes, reter clientes, taxa de conversão, quota de mercado',
    'klanten werven, klanten behouden, klanten binden, leads genereren',
    'fidelizzare i clienti, acquisire clienti, acquisire nuovi clienti, tasso di conversione, quota di mercato',
    'الاحتفاظ بالعملاء, اكتساب العملاء, اكتساب عملاء, كسب عملاء جدد, جذب عملاء, معدل التحويل, ولاء العملاء, تسرب العملاء',
  ),
];

const unspaced = [
  {
    nounFirst: true,
    verbs: [
      '増や',
      '増加',
      '伸ば',
      '上げ',
      '高め',
      '向上',
      '拡大',
      'アップ',
      '削減',
      '減ら',
      '下げ',
      '抑え',
      '改善',
      '最大化',
      '低減',
    ],
    nouns: [
      '売上',
      '売り上げ',
      '収益',
      '利益率',
      '解約率',
      '離脱率',
      'チャーン',
      'コンバージョン',
      '成約率',
      '市場シェア',
      '顧客単価',
      '客単価',
      'リピート率',
      '会員登録数',
      '継続率',
    ],
    phrases: ['顧客獲得', '新規顧客', '顧客の囲い込み', '顧客維持', '顧客を獲得', '顧客を維持'],
  },
  {
    nounFirst: false,
    verbs: ['提高', '增加', '提升', '扩大', '擴大', '降低', '减少', '減少', '改善', '优化'],
    nouns: [
      '销售额',
      '銷售額',
      '销量',
      '营收',
      '營收',
      '利润率',
      '转化率',
      '轉化率',
      '流失率',
      '留存率',
      '市场份额',
      '市佔率',
      '客单价',
      '复购率',
    ],
    phrases: ['获取客户', '留住客户', '拉新'],
  },
  {
    nounFirst: true,
    verbs: ['높이', '늘리', '증대', '향상', '줄이', '감소', '개선'],
    nouns: ['매출', '수익률', '전환율', '이탈률', '시장 점유율', '객단가', '재구매율'],
    phrases: ['고객 확보', '고객 유지'],
  },
];
