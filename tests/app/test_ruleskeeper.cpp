// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ruleskeeper.h"
#include "ui/sharedrules.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace recension;
using namespace Qt::StringLiterals;

namespace {

const ReadingRule note{u"gazette.example"_s, RuleEffect::LeaveOut, u"p.note"_s, {}};
const ReadingRule mine{u"gazette.example"_s, RuleEffect::TakeIn, u"p.mine"_s, {}};

} // namespace

class RulesKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"reading-rules.txt"_s);
    }

    void rulesAreThoseOfTheFileAndAreKeptThere()
    {
        write("# the desk's\n\n[gazette.example]\n# boxes\nleave-out p.note\n");
        SharedRules rules({});
        const RulesKeeper keeper(&rules, m_path);
        QCOMPARE(rules.rules(), ReadingRules({note}));
        rules.setRules({note, mine});
        QCOMPARE(read(), "# the desk's\n\n[gazette.example]\n# boxes\nleave-out p.note\ntake-in p.mine\n");
    }

    void whatIsWrittenInAnEditorHoldsAtOnce()
    {
        write("[gazette.example]\nleave-out p.note\n");
        SharedRules rules({});
        const RulesKeeper keeper(&rules, m_path);
        const QByteArray written = "# by hand\n[gazette.example]\ntake-in   p.mine\n";
        write(written);
        QTRY_COMPARE(rules.rules(), ReadingRules({mine}));
        QCOMPARE(read(), written);
    }

    void whatWasWrittenAMomentAgoIsNotOverwritten()
    {
        write("[gazette.example]\nleave-out p.note\n");
        SharedRules rules({});
        const RulesKeeper keeper(&rules, m_path);
        write("[gazette.example]\nleave-out p.note\n# Ben's\nleave-out p.other\n");
        rules.setRules({note, mine});
        const ReadingRule other{u"gazette.example"_s, RuleEffect::LeaveOut, u"p.other"_s, {}};
        QCOMPARE(rules.rules(), ReadingRules({note, mine, other}));
        QVERIFY(read().contains("# Ben's\nleave-out p.other"));
        QVERIFY(read().contains("take-in p.mine"));
    }

    void whatCantBeUnderstoodIsToldAndPutAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a wrong line") << "[gazette.example]\nleave-out\n"_ba;
        QTest::newRow("Latin-1") << "[m\xFCller.example]\nleave-out p\n"_ba;
        QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, '\n');
    }

    void whatCantBeUnderstoodIsToldAndPutAside()
    {
        QFETCH(QByteArray, bytes);
        write("[gazette.example]\nleave-out p.note\n");
        SharedRules rules({});
        RulesKeeper keeper(&rules, m_path);
        QSignalSpy failed(&rules, &SharedRules::failed);
        write(bytes);
        keeper.takeOver();
        QCOMPARE(failed.count(), 1);
        QVERIFY(rules.flaw() && rules.flaw()->message.contains(m_path));
        QCOMPARE(rules.rules(), ReadingRules({note})); // go on to hold here
        rules.setRules({note, mine});
        QVERIFY(!rules.flaw());
        QCOMPARE(read(), "[gazette.example]\nleave-out p.note\ntake-in p.mine\n");
        QFile aside(m_path + u".unread"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        QVERIFY(failed.constLast().constFirst().value<Error>().message.contains(u".unread"_s));
    }

private:
    void write(const QByteArray &text) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    [[nodiscard]] QByteArray read() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(RulesKeeperTest)
#include "test_ruleskeeper.moc"
