/**
 * Words that carry the grammar of a question and nothing of its subject, folded as search folds. They are neither
 * indexed nor asked for. `ASKS_FOR_A_FIGURE` are those that say that a number is wanted.
 */

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** كم عدد، شحال، how many: a figure may answer. */
export const ASKS_FOR_A_FIGURE = words(
  'كم بكم شحال بشحال عدد عددهم نسبه قيمه مبلغ مبالغ ميزانيه كلفه تكلفه كلف ثمن معدل مجموع اجمالي رقم ارقام',
  'how many much number total count amount budget cost share rate percent figure figures',
  'combien nombre montant taux chhal ch7al',
);

/**
 * A question that wants a figure wants one of money, its words folded and joined: «بكم», «كيعطيو», how much. «شحال من»
 * counts; «شحال» alone may do either.
 */
export const ASKS_FOR_MONEY = /much|cash|بكم|شحال(?! من )|عط/;

const ARABIC = words(
  'في من الي علي عن مع هل ما ماذا لماذا متي اين كيف كيفيه اي ايه التي الذي الذين اللواتي اللاتي اللذين اللتان هذا هذه هذان',
  'هولاء ذلك تلك اوليك هو هي هم هن انا انت انتم نحن كان كانت كانوا يكون تكون ليس ليست لم لن لا قد لقد ان انه انها',
  'انهم اذا لو لكن بل او ام ثم حتي منذ عند لدي بين خلال بعد قبل فوق تحت ضمن ضد نحو حول سوي الا كل بعض',
  'اكثر اقل ايضا كما حيث بما مما فيما عما لما كلما وهو وهي فهو انما كي لكي به بها بهم له لها لهم لنا لي فيه فيها فيهم',
  'منه منها منهم عليه عليها عليهم عنه عنها اليه اليها اليهم معه معها هنا هناك هنالك ذات ذو نفس عبر اجل',
  'يعطي تعطي اعطاء ياخذ تاخذ اخذ اجد احصل يحصل تحصل الحصول حصول بخصوص بشان طبيعه ماهي ماهو المقصود مقصود تعريف شرح يعني معني',
  'تم يتم تمت جدا فقط اليوم الان حاليا سوف حسب بحسب وفق بان بانه بانها لان لانه لانها مثل اهم احد احدي يمكن',
  'اريد نريد تريد اود ابغي ابغا ابحث اعرف اعطني اعطيني اخبرني معلومات معلومه رجاء شكرا المرجو',
  'كم بكم لدينا داخل يوجد توجد كذلك رغم بسبب اما امام بينما الخ يا وا كذا كلا جميع',
);

const DARIJA = words(
  'واش اش اشنو شنو شنا شكون علاش فين فاين كيفاش كيفش امتي وقتاش فوقاش شحال بشحال هاد هادا هادي هادشي داك ديك دوك اللي',
  'ديال ديالي ديالو ديالها ديالهم ديالنا دي د غادي غا كاين كاينه كاينين ماشي مكاينش ماكاينش بحال باش حيت حيتاش',
  'عندي عندو عندها عندهم فهاد بهاد نتا نتي حنا هوما راه راهم راها كنت كون خاص خصني',
  'كيعطيو كيعطي كتعطي يعطيو يعطون نعطي عطاو كياخد كياخدو كتاخد ياخد ناخد كيدير ندير نلقي',
  'كيجي كيجيو جاي حبسو ماكاين ديالكم ديالك لهاد ولا هوا هيا واخا كيبقي كيوصل كيوصلو وصل توصل توصلت',
  'بغيت نعرف دابا مزال باقي شي واحد وحده تا حتا ف ب ل و ك بزاف شويه مني منين فاش ملي ليا ليك ليهم عليا',
);

const LATIN = words(
  'the a an of in on at to for from by with without and or not no is are was were be been being do does did done have has had',
  'what which who whom whose when where why how many much can could will would shall should may might must this that these',
  'those it its they their them he she his her we our you your i my me as if than then so such there here about into over',
  'get gets got give gives given take takes explain meaning mean means define definition regarding happen',
  'want wants know tell show find please thanks looking info',
  'under between per each any some all more most less other also only very just up out off',
  'le la les un une des du de d l au aux et ou en dans sur pour par avec sans ne pas que qui quoi dont est sont ce cet cette',
  'recoit recevoir obtenir avoir etre fait faire faut trouver concernant toucher touche touchent',
  'ces se son sa ses leur leurs quel quelle quels quelles combien comment quand pourquoi il elle ils elles nous vous je veux voudrais savoir cherche',
  'al el w wa dial dyal lli li wach chno chnou achno ach fin feen kifach 3lach chhal ch7al hna s t m',
);

/** Whether the folded word is a function word in Arabic, Moroccan Darija, English or French. */
export const isStopWord = (folded: string): boolean =>
  ARABIC.has(folded) || DARIJA.has(folded) || LATIN.has(folded) || isTiedStopWord(folded);

/** «وفي», «فمن», «وعلى»: a function word after «و» or «ف». */
const isTiedStopWord = (folded: string): boolean => /^[وف]...?/.test(folded) && ARABIC.has(folded.slice(1));
