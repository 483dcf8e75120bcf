// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"
#include "tests/support/drawing.h"
#include "tests/support/files.h"

#include <QTest>

using namespace recension;
using namespace recension::test;

namespace {

/// An article in one language, by what becomes of its sentences.
struct Sentences {
    const char *space; ///< between sentences
    const char *headline[2];
    const char *parted[2]; ///< one paragraph becomes two
    const char *joined[2]; ///< two become one
    const char *host[2]; ///< a paragraph that another one's last sentence joins
    const char *home; ///< where that sentence comes from
    const char *traveler;
    const char *edited[2]; ///< a word and a number change
    const char *gone;
    const char *moved;
    const char *fresh;
};

constexpr Sentences german{
    " ",
    {"Stadtrat stimmt für neue Brücke", "Stadtrat stimmt gegen neue Brücke"},
    {"Der Stadtrat tagte am Montag im alten Rathaus bis spät in die Nacht.",
     "Rund hundert Bürger verfolgten die Debatte von der Tribüne aus."},
    {"Im Tal regnete es drei Tage lang ohne Pause.", "Die Bauern fürchten nun um ihre Ernte auf den Feldern."},
    {"Die Schule braucht dringend ein neues Dach.", "Der Direktor schrieb deshalb an das Ministerium."},
    "Am Hafen arbeiten wieder sechzig Leute.",
    "Eine zweite Fähre soll ab Mai zwischen den Inseln verkehren.",
    {"Die Brücke kostet 3,2 Mio. Euro und wird z. B. aus Stahl gebaut.", "Die Brücke kostet 4,5 Mio. Euro und wird z. B. aus Holz gebaut."},
    "Das Museum bleibt montags geschlossen.",
    "Ein Fischer fand am Strand eine Flaschenpost aus dem Jahr 1921.",
    "Niemand weiß bisher, wer das Denkmal beschmiert hat."};

constexpr Sentences russian{
    " ",
    {"Совет одобрил новый мост", "Совет отклонил новый мост"},
    {"Городской совет заседал в понедельник в старой ратуше до поздней ночи.", "Около ста жителей следили за спором с балкона."},
    {"В долине три дня подряд шёл сильный дождь.", "Крестьяне теперь боятся за урожай на своих полях."},
    {"Школе срочно нужна новая крыша.", "Директор поэтому написал письмо в министерство."},
    "В порту снова работают шестьдесят человек.",
    "Второй паром начнёт ходить между островами с мая.",
    {"Мост стоит 3,2 млн рублей и строится из стали.", "Мост стоит 4,5 млн рублей и строится из дерева."},
    "Музей закрыт по понедельникам.",
    "Рыбак нашёл на берегу бутылку с письмом 1921 года.",
    "Никто пока не знает, кто испортил памятник."};

constexpr Sentences turkish{
    " ",
    {"Meclis yeni köprüyü onayladı", "Meclis yeni köprüyü reddetti"},
    {"Belediye meclisi pazartesi günü eski konakta gece yarısına kadar toplandı.", "Yüz kadar vatandaş tartışmayı balkondan izledi."},
    {"Vadide üç gün boyunca aralıksız yağmur yağdı.", "Çiftçiler şimdi tarlalarındaki ürün için endişeli."},
    {"Okulun acilen yeni bir çatıya ihtiyacı var.", "Müdür bu yüzden bakanlığa mektup yazdı."},
    "Limanda yeniden altmış kişi çalışıyor.",
    "İkinci vapur mayıstan itibaren adalar arasında işleyecek.",
    {"Köprü 3,2 milyon liraya çelikten yapılacak.", "Köprü 4,5 milyon liraya ahşaptan yapılacak."},
    "Müze pazartesileri kapalıdır.",
    "Bir balıkçı sahilde 1921 yılından kalma şişe içinde mektup buldu.",
    "Anıtı kimin kirlettiği henüz bilinmiyor."};

constexpr Sentences arabic{
    " ",
    {"المجلس يوافق على الجسر الجديد", "المجلس يرفض الجسر الجديد"},
    {"اجتمع مجلس المدينة يوم الاثنين في القصر القديم حتى ساعة متأخرة من الليل.", "تابع نحو مئة مواطن النقاش من الشرفة العليا."},
    {"هطل المطر في الوادي ثلاثة أيام متواصلة بلا انقطاع.", "يخشى الفلاحون الآن على محاصيلهم في الحقول."},
    {"تحتاج المدرسة بسرعة إلى سقف جديد.", "لذلك كتب المدير رسالة إلى الوزارة."},
    "عاد ستون عاملا إلى الميناء.",
    "ستعمل عبارة ثانية بين الجزر ابتداء من شهر مايو.",
    {"تبلغ كلفة الجسر 3.2 مليون درهم وسيبنى من الفولاذ.", "تبلغ كلفة الجسر 4.5 مليون درهم وسيبنى من الخشب."},
    "المتحف مغلق كل يوم اثنين.",
    "وجد صياد على الشاطئ زجاجة فيها رسالة من عام 1921.",
    "لا أحد يعرف حتى الآن من لطخ النصب التذكاري."};

constexpr Sentences hebrew{" ",
                           {"המועצה אישרה את הגשר החדש", "המועצה דחתה את הגשר החדש"},
                           {"מועצת העיר התכנסה ביום שני בבית העירייה הישן עד שעת לילה מאוחרת.", "כמאה תושבים עקבו אחרי הוויכוח מן היציע."},
                           {"בעמק ירד גשם שלושה ימים ברציפות.", "האיכרים חוששים עכשיו ליבול שבשדותיהם."},
                           {"בית הספר זקוק בדחיפות לגג חדש.", "המנהל כתב לכן מכתב אל המשרד."},
                           "בנמל שוב עובדים שישים איש.",
                           "מעבורת שנייה תפליג בין האיים החל מחודש מאי.",
                           {"הגשר יעלה 3.2 מיליון שקלים וייבנה מפלדה.", "הגשר יעלה 4.5 מיליון שקלים וייבנה מעץ."},
                           "המוזיאון סגור בימי שני.",
                           "דייג מצא על החוף בקבוק ובו מכתב משנת 1921.",
                           "איש אינו יודע עדיין מי השחית את האנדרטה."};

constexpr Sentences hindi{" ",
                          {"परिषद ने नए पुल को मंज़ूरी दी", "परिषद ने नए पुल को ठुकरा दिया"},
                          {"नगर परिषद की बैठक सोमवार को पुराने भवन में देर रात तक चली।", "लगभग सौ नागरिकों ने दीर्घा से बहस सुनी।"},
                          {"घाटी में तीन दिन तक लगातार बारिश होती रही।", "किसान अब अपने खेतों की फ़सल को लेकर डरे हुए हैं।"},
                          {"स्कूल को जल्दी ही नई छत चाहिए।", "इसलिए प्रधानाचार्य ने मंत्रालय को पत्र लिखा।"},
                          "बंदरगाह पर फिर से साठ लोग काम करते हैं।",
                          "दूसरी नौका मई से द्वीपों के बीच चलेगी।",
                          {"पुल पर 3.2 करोड़ रुपये लगेंगे और वह इस्पात का बनेगा।", "पुल पर 4.5 करोड़ रुपये लगेंगे और वह लकड़ी का बनेगा।"},
                          "संग्रहालय सोमवार को बंद रहता है।",
                          "एक मछुआरे को तट पर 1921 की चिट्ठी वाली बोतल मिली।",
                          "अब तक कोई नहीं जानता कि स्मारक किसने बिगाड़ा।"};

constexpr Sentences japanese{"",
                             {"市議会が新しい橋を承認", "市議会が新しい橋を否決"},
                             {"市議会は月曜日に古い庁舎で深夜まで開かれた。", "およそ百人の市民が傍聴席から議論を見守った。"},
                             {"谷では三日間も雨が降り続いた。", "農家の人々は畑の収穫を心配している。"},
                             {"学校には新しい屋根が急いで必要だ。", "そこで校長は文部省へ手紙を書いた。"},
                             "港では再び六十人が働いている。",
                             "二隻目のフェリーが五月から島々の間を結ぶ予定だ。",
                             {"橋の費用は3.2億円で、鋼鉄で造られる。", "橋の費用は4.5億円で、木材で造られる。"},
                             "博物館は月曜日に休館する。",
                             "漁師が海岸で1921年の手紙が入った瓶を見つけた。",
                             "記念碑を汚した人物はまだ分かっていない。"};

constexpr Sentences chinese{"",
                            {"市议会批准新桥", "市议会否决新桥"},
                            {"市议会星期一在旧市政厅开会直到深夜。", "大约一百名市民在旁听席上关注了辩论。"},
                            {"山谷里连续下了三天大雨。", "农民们现在担心田里的收成。"},
                            {"学校急需更换新的屋顶。", "校长因此给教育部写了信。"},
                            "港口又有六十个人在工作。",
                            "第二艘渡轮将从五月起往返于各岛之间。",
                            {"大桥耗资3.2亿元，用钢材建造。", "大桥耗资4.5亿元，用木材建造。"},
                            "博物馆每逢星期一闭馆。",
                            "一位渔民在海滩上发现了装着1921年书信的瓶子。",
                            "至今没有人知道是谁弄脏了纪念碑。"};

constexpr Sentences thai{" ",
                         {"สภาอนุมัติสะพานใหม่", "สภาคัดค้านสะพานใหม่"},
                         {"สภาเมืองประชุมกันเมื่อวันจันทร์ที่ศาลากลางเก่าจนดึกดื่น", "ชาวเมืองราวหนึ่งร้อยคนเฝ้าฟังการอภิปรายจากระเบียง"},
                         {"ฝนตกหนักในหุบเขาติดต่อกันสามวัน", "ชาวนากลัวว่าพืชผลในไร่จะเสียหาย"},
                         {"โรงเรียนต้องการหลังคาใหม่โดยด่วน", "ครูใหญ่จึงเขียนจดหมายถึงกระทรวง"},
                         "ที่ท่าเรือมีคนงานหกสิบคนอีกครั้ง",
                         "เรือข้ามฟากลำที่สองจะวิ่งระหว่างเกาะตั้งแต่เดือนพฤษภาคม",
                         {"สะพานราคา 3.2 ล้านบาทสร้างด้วยเหล็ก", "สะพานราคา 4.5 ล้านบาทสร้างด้วยไม้"},
                         "พิพิธภัณฑ์ปิดทุกวันจันทร์",
                         "ชาวประมงพบขวดใส่จดหมายจากปี 1921 บนชายหาด",
                         "ยังไม่มีใครรู้ว่าใครทำให้อนุสาวรีย์เปื้อน"};

constexpr Sentences khmer{" ",
                          {"ក្រុមប្រឹក្សាអនុម័តស្ពានថ្មី", "ក្រុមប្រឹក្សាបដិសេធស្ពានថ្មី"},
                          {"ក្រុមប្រឹក្សាក្រុងបានប្រជុំនៅថ្ងៃច័ន្ទក្នុងសាលាចាស់រហូតដល់យប់ជ្រៅ។", "ប្រជាជនប្រហែលមួយរយនាក់បានតាមដានការពិភាក្សាពីយ៉។"},
                          {"ភ្លៀងធ្លាក់ខ្លាំងនៅជ្រលងភ្នំអស់រយៈពេលបីថ្ងៃ។", "កសិករបារម្ភអំពីផលដំណាំនៅក្នុងវាលស្រែ។"},
                          {"សាលារៀនត្រូវការដំបូលថ្មីជាបន្ទាន់។", "នាយកសាលាបានសរសេរសំបុត្រទៅក្រសួង។"},
                          "នៅកំពង់ផែមានកម្មករហុកសិបនាក់ម្តងទៀត។",
                          "សាឡាងទីពីរនឹងធ្វើដំណើររវាងកោះនានាចាប់ពីខែឧសភា។",
                          {"ស្ពាននេះមានតម្លៃ 3.2 លានរៀលសង់ពីដែក។", "ស្ពាននេះមានតម្លៃ 4.5 លានរៀលសង់ពីឈើ។"},
                          "សារមន្ទីរបិទរៀងរាល់ថ្ងៃច័ន្ទ។",
                          "អ្នកនេសាទបានរកឃើញដបដែលមានសំបុត្រពីឆ្នាំ 1921 នៅលើឆ្នេរ។",
                          "គ្មាននរណាដឹងថាអ្នកណាធ្វើឱ្យវិមានប្រឡាក់ទេ។"};

QString joined(const Sentences &text, std::initializer_list<const char *> sentences)
{
    QStringList parts;
    for (const char *sentence : sentences) {
        parts.append(QString::fromUtf8(sentence));
    }
    return parts.join(QString::fromUtf8(text.space));
}

QString before(const Sentences &text)
{
    return QStringList{QStringLiteral("# ") + QString::fromUtf8(text.headline[0]),
                       joined(text, {text.parted[0], text.parted[1]}),
                       joined(text, {text.joined[0]}),
                       joined(text, {text.joined[1]}),
                       joined(text, {text.home, text.traveler}),
                       joined(text, {text.host[0], text.host[1]}),
                       joined(text, {text.edited[0]}),
                       joined(text, {text.gone}),
                       joined(text, {text.moved})}
        .join(u'\n');
}

QString after(const Sentences &text)
{
    return QStringList{QStringLiteral("# ") + QString::fromUtf8(text.headline[1]),
                       joined(text, {text.parted[0]}),
                       joined(text, {text.parted[1]}),
                       joined(text, {text.moved}),
                       joined(text, {text.joined[0], text.joined[1]}),
                       joined(text, {text.home}),
                       joined(text, {text.host[0], text.host[1], text.traveler}),
                       joined(text, {text.edited[1]}),
                       joined(text, {text.fresh})}
        .join(u'\n');
}

} // namespace

/// One story in ten languages: a word in the headline, a paragraph parted, two joined, one moved, a sentence that goes to
/// another paragraph, a number and a word replaced, a paragraph gone and a new one.
class CompareLanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheSameStory_data()
    {
        QTest::addColumn<const Sentences *>("text");
        QTest::newRow("german") << &german;
        QTest::newRow("russian") << &russian;
        QTest::newRow("turkish") << &turkish;
        QTest::newRow("arabic") << &arabic;
        QTest::newRow("hebrew") << &hebrew;
        QTest::newRow("hindi") << &hindi;
        QTest::newRow("japanese") << &japanese;
        QTest::newRow("chinese") << &chinese;
        QTest::newRow("thai") << &thai;
        QTest::newRow("khmer") << &khmer;
    }

    void drawsTheSameStory()
    {
        QFETCH(const Sentences *, text);
        const auto comparison = compare(revision(before(*text)), revision(after(*text)));
        QVERIFY(comparison);
        const QString name = QStringLiteral("compare/%1.txt").arg(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(matchesGolden(toText(*comparison).toUtf8() + '\n', name));
    }
};

QTEST_APPLESS_MAIN(CompareLanguagesTest)
#include "test_comparelanguages.moc"
