/** What the page itself says, around what it shows. `{shown}`, `{total}`, `{day}` stand for what is put in. */
export interface PageWords {
  readonly skip: string;
  readonly contents: string;
  readonly data: string;
  readonly sources: string;
  readonly filter: string;
  readonly search: string;
  readonly all: string;
  readonly clear: string;
  readonly rowsShown: string;
  readonly firstRows: string;
  readonly madeOn: string;
  readonly yes: string;
  readonly no: string;
}

const ENGLISH: PageWords = {
  skip: "Skip to content",
  contents: "Contents",
  data: "Data",
  sources: "Sources",
  filter: "Filter",
  search: "Search",
  all: "All",
  clear: "Clear",
  rowsShown: "{shown} of {total} rows",
  firstRows: "The first {shown} of {total} rows.",
  madeOn: "Made on {day}",
  yes: "yes",
  no: "no",
};

/** The words in the other official languages of the United Nations. */
const TRANSLATIONS: ReadonlyMap<string, PageWords> = /* @__PURE__ */ new Map([
  [
    "ar",
    {
      skip: "انتقل إلى المحتوى",
      contents: "المحتويات",
      data: "البيانات",
      sources: "المصادر",
      filter: "تصفية",
      search: "بحث",
      all: "الكل",
      clear: "مسح",
      rowsShown: "الصفوف: {shown} من {total}",
      firstRows: "أول {shown} من أصل {total} من الصفوف.",
      madeOn: "تاريخ الإعداد: {day}",
      yes: "نعم",
      no: "لا",
    },
  ],
  [
    "zh",
    {
      skip: "跳至正文",
      contents: "目录",
      data: "数据",
      sources: "资料来源",
      filter: "筛选",
      search: "搜索",
      all: "全部",
      clear: "清除",
      rowsShown: "显示 {shown} 行，共 {total} 行",
      firstRows: "前 {shown} 行，共 {total} 行。",
      madeOn: "制作日期：{day}",
      yes: "是",
      no: "否",
    },
  ],
  [
    "fr",
    {
      skip: "Aller au contenu",
      contents: "Sommaire",
      data: "Données",
      sources: "Sources",
      filter: "Filtrer",
      search: "Rechercher",
      all: "Tout",
      clear: "Effacer",
      rowsShown: "Lignes : {shown} sur {total}",
      firstRows: "Premières lignes : {shown} sur {total}.",
      madeOn: "Établi le {day}",
      yes: "oui",
      no: "non",
    },
  ],
  [
    "ru",
    {
      skip: "Перейти к содержанию",
      contents: "Содержание",
      data: "Данные",
      sources: "Источники",
      filter: "Фильтр",
      search: "Поиск",
      all: "Все",
      clear: "Сбросить",
      rowsShown: "Строк: {shown} из {total}",
      firstRows: "Первые строки: {shown} из {total}.",
      madeOn: "Составлено {day}",
      yes: "да",
      no: "нет",
    },
  ],
  [
    "es",
    {
      skip: "Ir al contenido",
      contents: "Índice",
      data: "Datos",
      sources: "Fuentes",
      filter: "Filtrar",
      search: "Buscar",
      all: "Todo",
      clear: "Borrar",
      rowsShown: "Filas: {shown} de {total}",
      firstRows: "Primeras filas: {shown} de {total}.",
      madeOn: "Elaborado el {day}",
      yes: "sí",
      no: "no",
    },
  ],
]);

/** Languages written from right to left, by their primary subtag. */
const RIGHT_TO_LEFT = /* @__PURE__ */ new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Words of a page in a language by its tag, such as `fr` or `zh-Hans`; in English where there are none. */
export function pageWords(language: string): PageWords {
  return TRANSLATIONS.get(primarySubtag(language)) ?? ENGLISH;
}

/** Direction a language is written in. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(primarySubtag(language)) ? "rtl" : "ltr";
}

/** Words with what they leave open put in. */
export function fillIn(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{([a-z]{1,10})\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

function primarySubtag(language: string): string {
  return language.toLowerCase().split("-", 1)[0] ?? "";
}
