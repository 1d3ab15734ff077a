// What departments are called, by language.

/** Whether the whole of `title` is the name of a department. */
export function departmentIn(title: string, more: readonly string[] = []): boolean {
  const folded = fold(title);
  if (departments.has(folded)) return true;
  if (more.some((name) => fold(name) === folded)) return true;
  const without = folded.replace(around, '').trim();
  return without !== folded && without !== '' && (departments.has(without) || nearDepartments.has(without));
}

/** What stands before or after a name and says that it is a department. */
const around =
  /^(?:the |die |der |le |la |les |el |il |lo |het |de )?(?:department of |abteilung |service |département |departamento de |departamento |dipartimento |afdeling |قسم |إدارة )|(?: department| dept| team| division| unit|sabteilung|abteilung| team|チーム|部門|部|课|部门|課)$/u;

function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.&/_-]+/gu, ' ')
    .trim();
}

function set(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(', ')));
}

const departments = set(
  'marketing, sales, customer service, customer services, customer support, customer care, customer success, call centre, call center, contact centre, contact center, help desk, helpdesk, service desk, finance, accounting, accounts receivable, accounts payable, legal, compliance, human resources, hr, it, information technology, engineering, research and development, r d, procurement, operations, logistics, back office, warehouse, public relations, pr, business development, field service, claims department',
  'vertrieb, verkauf, kundendienst, kundenservice, kundenbetreuung, buchhaltung, rechnungswesen, rechtsabteilung, personalabteilung, personalwesen, einkauf, logistik, lager, finanzen, innendienst, außendienst, produktion, callcenter',
  'ventes, service client, service clients, comptabilité, ressources humaines, rh, juridique, achats, logistique, informatique, finances, direction commerciale, relation client',
  'ventas, atención al cliente, servicio al cliente, contabilidad, recursos humanos, rrhh, legal, compras, logística, finanzas, operaciones, sistemas, mercadotecnia',
  'vendas, atendimento ao cliente, contabilidade, financeiro, jurídico, operações, suprimentos',
  'verkoop, klantenservice, klantendienst, boekhouding, personeelszaken, juridische zaken, inkoop, logistiek, financiën',
  'vendite, servizio clienti, assistenza clienti, contabilità, risorse umane, ufficio legale, acquisti, logistica, finanza, amministrazione',
  '営業, 営業部, 営業部門, マーケティング, マーケティング部, カスタマーサポート, カスタマーサービス, お客様相談室, コールセンター, 経理, 経理部, 人事, 人事部, 法務, 法務部, 総務, 総務部, 物流部, 情報システム部',
  '市场部, 销售部, 客服部, 财务部, 人事部, 法务部, 物流部, 运营部, 采购部, 技术部',
  'المبيعات, قسم المبيعات, التسويق, قسم التسويق, خدمة العملاء, دعم العملاء, مركز الاتصال, المالية, المحاسبة, الشؤون القانونية, الموارد البشرية, تقنية المعلومات, العمليات, المشتريات',
);

/** Departments only with a word that says so: by themselves they are what a customer does or gets. */
const nearDepartments = set(
  'support, service, billing, shipping, delivery, purchasing, product, design, quality, payments, returns, reception, security',
  'versand, rechnung, beratung, reklamation, qualität, retouren',
  'livraison, facturation, expédition, qualité',
  'envíos, facturación, calidad, soporte',
  'サポート, 配送, 請求, 受付',
  'الدعم, الشحن, الفواتير, التوصيل',
);
