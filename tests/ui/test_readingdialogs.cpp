// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/joinrules.h"
#include "core/model/rulestext.h"
#include "ui/dialogs/ignoredialog.h"
#include "ui/dialogs/readingdialog.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/sharedrules.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

/// Two paragraphs of the body, a note, and a box of two lines that was left out.
PagePassages samplePage()
{
    const auto passage = [](const QString &text, bool isRead, const QString &selector, const QList<int> &alike) {
        return PagePassage{
            .block = {.text = text}, .isRead = isRead, .isReadByItself = isRead, .rules = {}, .selector = selector, .alike = alike};
    };
    return {.address = QUrl(u"https://www.gazette.example/wall"_s),
            .passages = {passage(u"The plan was sent back."_s, true, u"div.story > p"_s, {0, 1}),
                         passage(u"The Gazette will go on asking."_s, true, u"div.story > p"_s, {0, 1}),
                         passage(u"Corrected on 3 March."_s, false, u"p.note"_s, {2}), passage(u"A fact."_s, false, u"div.facts"_s, {3, 4}),
                         passage(u"Another fact."_s, false, u"div.facts"_s, {3, 4})}};
}

/// Two versions whose times of updating differ, from the address.
std::shared_ptr<const Comparison> updatedTwice(const QString &address)
{
    Comparison comparison;
    comparison.revisions.left.article.blocks = {{.text = u"Updated 14:02"_s}, {.text = u"The plan was sent back."_s}};
    comparison.revisions.right.article.blocks = {
        {.text = u"Live from the hall. Updated 15:10"_s}, {.text = u"It is Live."_s}, {.text = u"Updated 9:59."_s}};
    for (const Side side : bothSides)
        comparison.revisions[side].capture.finalUrl = QUrl(address);
    return std::make_shared<const Comparison>(comparison);
}

} // namespace

class ReadingDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { show(samplePage()); }

    void aFileThatTellsNoAddressIsCorrectedByItsFolder()
    {
        PagePassages page = samplePage();
        page.address = QUrl(u"file:///home/ada/wall & sea/1.html"_s);
        show(page);
        QStringList reaches;
        for (const QRadioButton *reach : m_dialog->findChildren<QRadioButton *>()) {
            QVERIFY(reach->isEnabled());
            reaches += reach->text();
        }
        QCOMPARE(reaches, (QStringList{u"Always for the files in /home/ada/wall && sea"_s, u"For this file only"_s}));
        m_list->item(1)->setCheckState(Qt::Unchecked);
        const ReadingRules rules = m_dialog->withTicks({});
        QCOMPARE(rules.size(), 1);
        QCOMPARE(rules.constFirst().place, u"file:///home/ada/wall%20&%20sea"_s);
    }

    void whatIsReadIsTicked()
    {
        QCOMPARE(m_list->count(), 5);
        QCOMPARE(ticks(), u"xx..."_s);
        QVERIFY(m_dialog->withTicks({}).isEmpty());
    }

    void oneOfManyParagraphsIsLeftOutByItsText()
    {
        press(1);
        QCOMPARE(ticks(), u"x...."_s);
        QCOMPARE(m_dialog->withTicks({}),
                 (ReadingRules{{u"gazette.example"_s, RuleEffect::LeaveOut, u"div.story > p"_s, u"The Gazette will go on asking."_s}}));
    }

    void aBoxWithANameIsTakenInWhole()
    {
        press(3);
        QCOMPARE(ticks(), u"xx.xx"_s);
        QCOMPARE(m_dialog->withTicks({}), (ReadingRules{{u"gazette.example"_s, RuleEffect::TakeIn, u"div.facts"_s, {}}}));
    }

    void theReaderMayMeanTheOneLineOfTheBox()
    {
        m_list->setCurrentRow(3);
        auto *alike = m_dialog->findChild<QCheckBox *>();
        QVERIFY(alike->isChecked());
        alike->setChecked(false);
        QTest::keyClick(m_list, Qt::Key_Space);
        QCOMPARE(ticks(), u"xx.x."_s);
        QCOMPARE(m_dialog->withTicks({}).constFirst().text, u"A fact."_s);
    }

    void aTickTakenBackLeavesNoRule()
    {
        press(2);
        press(2);
        QCOMPARE(ticks(), u"xx..."_s);
        QCOMPARE(m_dialog->withTicks({}), ReadingRules());
    }

    void whatARuleDecidedIsGivenBackByTakingTheRuleAway()
    {
        PagePassages page = samplePage();
        const ReadingRule rule{u"gazette.example"_s, RuleEffect::TakeIn, u"p.note"_s, {}};
        page.passages[2].isRead = true;
        page.passages[2].rules = {rule};
        show(page);
        press(2);
        QCOMPARE(ticks(), u"xx..."_s);
        QCOMPARE(m_dialog->withTicks({rule}), ReadingRules());
    }

    void whatAWiderRuleDecidedNeedsARuleOfItsOwn()
    {
        PagePassages page = samplePage();
        const ReadingRule wider{u"gazette.example"_s, RuleEffect::TakeIn, u"aside"_s, {}};
        page.passages[2].isRead = true;
        page.passages[2].rules = {wider};
        show(page);
        press(2);
        QCOMPARE(m_dialog->withTicks({wider}), ReadingRules({wider, {u"gazette.example"_s, RuleEffect::LeaveOut, u"p.note"_s, {}}}));
    }

    void onePassageBackInABoxThatGoesNeedsARuleOfItsOwn()
    {
        PagePassages page = samplePage();
        for (const int row : {3, 4})
            page.passages[row].isRead = page.passages[row].isReadByItself = true;
        show(page);
        press(3);
        QCOMPARE(ticks(), u"xx..."_s);
        m_list->setCurrentRow(4);
        m_dialog->findChild<QCheckBox *>()->setChecked(false);
        QTest::keyClick(m_list, Qt::Key_Space);
        QCOMPARE(ticks(), u"xx..x"_s);
        QCOMPARE(m_dialog->withTicks({}).size(), 2);
    }

    void aBoxWithANameGoesWhateverItWillSay()
    {
        press(2);
        QCOMPARE(m_dialog->withTicks({}), (ReadingRules{{u"gazette.example"_s, RuleEffect::TakeIn, u"p.note"_s, {}}}));
    }

    void theDialogBeginsAtThePassageThatTheReaderPointsAt()
    {
        QCOMPARE(m_list->currentRow(), 0);
        m_dialog->goTo(u"The Gazette will go on asking."_s);
        QCOMPARE(m_list->currentRow(), 1);
        m_dialog->goTo(u"Not there."_s);
        QCOMPARE(m_list->currentRow(), 0);
    }

    void rulesCanHoldForThisPageAlone()
    {
        const QList<QRadioButton *> reaches = m_dialog->findChildren<QRadioButton *>();
        QCOMPARE(reaches.constFirst()->text(), u"Always on gazette.example"_s);
        reaches.constLast()->setChecked(true);
        press(2);
        QCOMPARE(m_dialog->withTicks({}).constFirst().place, u"gazette.example/wall"_s);
    }

    void ofAPageFromNowhereNothingIsKept()
    {
        PagePassages page = samplePage();
        page.address.clear();
        const ReadingDialog dialog(page);
        QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(!dialog.findChild<QListWidget *>()->item(2)->flags().testFlag(Qt::ItemIsUserCheckable));
    }

    void ticksAddToTheRulesThatHoldByThen()
    {
        press(2);
        const ReadingRules madeMeanwhile{{u"herald.example"_s, RuleEffect::LeaveOut, u"p.promise"_s, {}}};
        const ReadingRules all = m_dialog->withTicks(madeMeanwhile);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.constFirst(), madeMeanwhile.constFirst());
        QCOMPARE(all.constLast().selector, u"p.note"_s);
    }

    void aPageWithoutPassagesHasNothingToTick()
    {
        PagePassages page = samplePage();
        page.passages.clear();
        ReadingDialog dialog(page);
        dialog.setVisible(true);
        QVERIFY(!dialog.findChild<QCheckBox *>()->isVisible());
        m_dialog->setVisible(true);
        QVERIFY(m_dialog->findChild<QCheckBox *>()->isVisible());
    }

    void rulesAreKeptOnlyWhileTheyCanBeUnderstood()
    {
        const ReadingRules given{{u"gazette.example"_s, RuleEffect::LeaveOut, u"p.note"_s, {}}};
        RulesDialog dialog(readingRulesText(given), given);
        auto *text = dialog.findChild<QPlainTextEdit *>();
        const QPushButton *save = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QVERIFY(save->isEnabled());
        text->setPlainText(u"[gazette.example]\nleave-out"_s);
        QVERIFY(!save->isEnabled());
        for (const QString &name : {u"&Add from File…"_s, u"&Export…"_s})
            QVERIFY(!buttonOf(dialog, name)->isEnabled());
        text->setPlainText(u"[gazette.example]\ntake-in p.note\n"_s);
        QVERIFY(save->isEnabled());
        QCOMPARE(rulesIn(dialog).constFirst().effect, RuleEffect::TakeIn);
    }

    void changedRulesAreNotDroppedUnasked()
    {
        RulesDialog dialog(u"[gazette.example]\nleave-out p.note\n"_s, {});
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible()); // nothing was changed
        dialog.show();
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"[gazette.example]\nleave-out p.mine and more"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        auto *question = dialog.findChild<QMessageBox *>();
        QVERIFY(question && question->isVisible());
        QVERIFY(dialog.isVisible());
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        const QList<QMessageBox *> questions = dialog.findChildren<QMessageBox *>();
        questions.constLast()->button(QMessageBox::Discard)->click();
        QVERIFY(!dialog.isVisible());
    }

    void ignoringShowsWhatTheRuleMeetsWhileItIsChosen()
    {
        IgnoreDialog dialog(u"Updated 14:02\nand the next paragraph"_s, updatedTwice(u"https://www.gazette.example/wall"_s), {});
        const auto met = [&dialog] { return dialog.findChild<QListWidget *>()->count(); };
        // Numbers change, and one site's words are another's news.
        QCOMPARE(dialog.rule(), (ReadingRule{u"gazette.example"_s, RuleEffect::IgnoreText, {}, u"Updated #:#"_s}));
        QCOMPARE(met(), 3);
        QVERIFY(dialog.findChild<QListWidget *>()->item(0)->text().contains(u"Updated 14:02"_s));
        dialog.findChild<QCheckBox *>()->click();
        QCOMPARE(dialog.rule().text, u"Updated 14:02"_s);
        QCOMPARE(met(), 1);
        auto *text = dialog.findChild<QLineEdit *>();
        text->setText(u"Live"_s);
        QCOMPARE(met(), 2);
        for (auto *choice : dialog.findChildren<QRadioButton *>()) {
            if (choice->text().contains(u"passage"_s) || choice->text().contains(u"all articles"_s))
                choice->click();
        }
        QCOMPARE(dialog.rule(), (ReadingRule{u"*"_s, RuleEffect::IgnorePassage, {}, u"Live"_s}));
        QCOMPARE(met(), 1);
        const QPushButton *ignore = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(ignore->isEnabled());
        text->setText(u" . "_s);
        QVERIFY(!ignore->isEnabled());
        QCOMPARE(met(), 0);
    }

    void textOfNoSiteIsIgnoredEverywhereOrNowhere()
    {
        const IgnoreDialog dialog(u"Updated"_s, updatedTwice({}), {});
        QCOMPARE(dialog.rule().place, u"*"_s);
        const auto choices = dialog.findChildren<QRadioButton *>();
        QCOMPARE(std::ranges::count_if(choices, [](const QRadioButton *choice) { return !choice->isEnabled(); }), 1);
    }

    void aLongPassageIsIgnoredByItsBeginning()
    {
        const QString text = u"Live updates go on "_s.repeated(20);
        const IgnoreDialog dialog(text, updatedTwice({}), {});
        QCOMPARE(dialog.rule().effect, RuleEffect::IgnorePassage);
        QVERIFY(text.startsWith(dialog.rule().text));
        QVERIFY(dialog.rule().text.size() <= 60);
    }

    void noMoreRulesAreMadeThanCanBeKept()
    {
        ReadingRules rules;
        while (rules.size() < mostIgnoringRules)
            rules += ReadingRule{u"*"_s, RuleEffect::IgnoreText, {}, u"Updated %1"_s.arg(rules.size())};
        const IgnoreDialog dialog(u"Updated"_s, updatedTwice({}), rules);
        QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(u"ignoredCount"_s)->text().contains(u"200"_s));
    }

    void rulesThatAnotherWindowMakesMeanwhileAreJoined()
    {
        const ReadingRule note{u"gazette.example"_s, RuleEffect::LeaveOut, u"p.note"_s, {}};
        const ReadingRule advert{u"gazette.example"_s, RuleEffect::LeaveOut, u"p.advert"_s, {}};
        RulesDialog dialog(readingRulesText({note, advert}), {note, advert});
        auto *text = dialog.findChild<QPlainTextEdit *>();
        text->setPlainText(text->toPlainText() + u"take-in p.mine\n"_s);
        // The other one took the advert's rule away and made one of its own.
        const ReadingRule theirs{u"post.example"_s, RuleEffect::TakeIn, u"p.theirs"_s, {}};
        dialog.takeChanges({note, theirs});
        const ReadingRule mine{u"gazette.example"_s, RuleEffect::TakeIn, u"p.mine"_s, {}};
        QCOMPARE(rulesIn(dialog), ReadingRules({note, mine, theirs}));
        QVERIFY(dialog.findChild<QLabel *>()->text().contains(u"joined"_s));
        // And again, while what stands there makes no sense.
        text->setPlainText(text->toPlainText() + u"leave-out\n"_s);
        const ReadingRule later{u"post.example"_s, RuleEffect::LeaveOut, u"p.later"_s, {}};
        dialog.takeChanges({note, theirs, later});
        text->setPlainText(u"[gazette.example]\nleave-out p.note\ntake-in p.mine\n[post.example]\ntake-in p.theirs\n"_s);
        QCOMPARE(rulesIn(dialog), ReadingRules({note, mine, theirs, later}));
    }

    void rulesAddedFromAFileTellWhatCameOfThem()
    {
        RulesDialog dialog(u"# mine\n\n[gazette.example]\nleave-out p.note\n"_s, {});
        auto *text = dialog.findChild<QPlainTextEdit *>();
        const QString before = text->toPlainText();
        addFrom(dialog, "[gazette.example]\ntake-in p.note\n[www.Post.example]\nleave-out p.promise\n");
        QCOMPARE(dialog.text(), u"# mine\n\n[gazette.example]\nleave-out p.note\n\n[post.example]\nleave-out p.promise\n"_s);
        const QString said = dialog.findChild<QLabel *>()->text();
        QVERIFY2(said.contains(u"take-in p.note"_s), qPrintable(said));
        text->undo();
        QCOMPARE(text->toPlainText(), before);
    }

    void aFileThatIsNoRulesAddsNothingAndIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("wrong line") << "[gazette.example]\nleave out p.note\n"_ba;
        QTest::newRow("bad selector") << "[gazette.example]\nleave-out p:hover\n"_ba;
        QTest::newRow("Latin-1") << "[m\xFCller.example]\nleave-out p.note\n"_ba;
        QTest::newRow("10 MB") << QByteArray(10'000'000, '\n');
    }

    void aFileThatIsNoRulesAddsNothingAndIsNamed()
    {
        QFETCH(QByteArray, bytes);
        RulesDialog dialog(u"[gazette.example]\nleave-out p.note\n"_s, {});
        const QString before = dialog.text();
        addFrom(dialog, bytes);
        QCOMPARE(dialog.text(), before);
        QVERIFY(dialog.findChild<QLabel *>()->text().remove(QChar(0x200B)).contains(u"added.txt"_s));
        QVERIFY(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled());
    }

    void rulesThatCantBeUnderstoodAreThereToBeMended()
    {
        const QString broken = u"[gazette.example]\nleave out p.note\n"_s;
        RulesDialog dialog(broken, {});
        QCOMPARE(dialog.text(), broken);
        QVERIFY(dialog.findChild<QLabel *>()->text().contains(u"Line 2"_s));
    }

    void ofRulesForTheSamePassageTheReadersOwnStays()
    {
        const ReadingRule before{u"gazette.example"_s, RuleEffect::LeaveOut, u"p.note"_s, {}};
        ReadingRule other = before;
        other.effect = RuleEffect::TakeIn;
        QCOMPARE(joinedRules({}, {before}, {other}), ReadingRules({before}));
        QCOMPARE(joinedRules({before}, {}, {before}), ReadingRules());
        QCOMPARE(joinedRules({before}, {before}, {other}), ReadingRules({other}));
    }

    void rulesInAnotherOrderAreOthers()
    {
        const ReadingRule all{u"gazette.example"_s, RuleEffect::LeaveOut, u"p"_s, {}};
        const ReadingRule one{u"gazette.example"_s, RuleEffect::TakeIn, u"p.note"_s, {}};
        SharedRules shared({all, one});
        QSignalSpy changed(&shared, &SharedRules::changed);
        shared.setRules({one, all});
        QCOMPARE(changed.count(), 1);
        shared.setRules({one, all});
        QCOMPARE(changed.count(), 1);
    }

private:
    static ReadingRules rulesIn(const RulesDialog &dialog) { return parseReadingRules(dialog.text()).value_or(ReadingRules()); }

    static QPushButton *buttonOf(const RulesDialog &dialog, const QString &name)
    {
        const auto buttons = dialog.findChildren<QPushButton *>();
        return *std::ranges::find(buttons, name, &QPushButton::text);
    }

    void addFrom(const RulesDialog &dialog, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"added.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        buttonOf(dialog, u"&Add from File…"_s)->click();
        auto *chooser = dialog.findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(file.fileName());
        chooser->close();
    }

    void show(const PagePassages &page)
    {
        m_dialog = std::make_unique<ReadingDialog>(page);
        m_list = m_dialog->findChild<QListWidget *>();
    }

    QString ticks() const
    {
        QString ticks;
        for (int row = 0; row < m_list->count(); ++row)
            ticks += m_list->item(row)->checkState() == Qt::Checked ? u'x' : u'.';
        return ticks;
    }

    void press(int row)
    {
        m_list->setCurrentRow(row);
        QTest::keyClick(m_list, Qt::Key_Space);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ReadingDialog> m_dialog;
    QListWidget *m_list = nullptr;
};

QTEST_MAIN(ReadingDialogsTest)
#include "test_readingdialogs.moc"
