// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/provenance.h"
#include "core/export/exportprovenance.h"
#include "tests/support/drawing.h"
#include "tests/support/randomtexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace recension;
using namespace recension::test;

namespace {

QList<Revision> chain(const QStringList &drawings)
{
    QList<Revision> revisions;
    for (const QString &drawing : drawings) {
        revisions.append(revision(drawing));
    }
    return revisions;
}

/// Each stretch of the newest revision with the number of its first revision: "0:The mayor 2:said"; "!" where it returned.
QString origins(const QList<Revision> &revisions)
{
    const auto provenance = provenanceOf(revisions);
    if (!provenance) {
        return provenance.error().message;
    }
    QStringList parts;
    for (const OriginSpan &span : provenance->origins) {
        parts += QStringLiteral("%1%2:%3")
                     .arg(span.firstRevision)
                     .arg(span.returned ? QStringLiteral("!") : QString(),
                          revisions.constLast().article.blocks[span.block].text.mid(span.start, span.length));
    }
    return parts.join(u' ');
}

} // namespace

class ProvenanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyChainHasNone() { QCOMPARE(*provenanceOf({}), Provenance{}); }

    void wordsKeepTheRevisionThatFirstHadThem()
    {
        QCOMPARE(origins(chain({QStringLiteral("The mayor opened the park."), QStringLiteral("The mayor opened the new park."),
                                QStringLiteral("The old mayor opened the new park.")})),
                 QStringLiteral("0:The 2:old 0:mayor opened the 1:new 0:park."));
    }

    void movedAndSplitParagraphsKeepTheirOrigin()
    {
        const QString one = QStringLiteral("The council met on Monday evening in the hall. A bridge will be built by the harbor.");
        QCOMPARE(origins(chain({one + QStringLiteral("\nRain fell over the whole valley."),
                                QStringLiteral("Rain fell over the whole valley.\n") + one,
                                QStringLiteral("Rain fell over the whole valley.\nThe council met on Monday evening in the hall.\n"
                                               "A bridge will be built by the harbor.")})),
                 QStringLiteral("0:Rain fell over the whole valley. 0:The council met on Monday evening in the hall. "
                                "0:A bridge will be built by the harbor."));
    }

    void aSentenceThatTravelsKeepsItsOrigin()
    {
        QCOMPARE(
            origins(chain(
                {QStringLiteral(
                     "The council met on Monday evening in the old town hall.\nRain fell over the whole valley and rivers rose."),
                 QStringLiteral("The council met on Monday evening in the old town hall. A bridge will be built by the harbor next year.\n"
                                "Rain fell over the whole valley and rivers rose."),
                 QStringLiteral("The council met on Monday evening in the old town hall.\n"
                                "Rain fell over the whole valley and rivers rose. A bridge will be built by the harbor next year.")})),
            QStringLiteral("0:The council met on Monday evening in the old town hall. 0:Rain fell over the whole valley and rivers rose. "
                           "1:A bridge will be built by the harbor next year."));
    }

    void aPassageThatComesBackHasReturned()
    {
        const QString rest = QStringLiteral("The council met on Monday evening.");
        const QString gone = QStringLiteral(" Nobody was hurt in the fire.");
        QCOMPARE(origins(chain({rest + gone, rest, rest + gone + QStringLiteral(" So it said.")})),
                 QStringLiteral("0:The council met on Monday evening. 0!:Nobody was hurt in the fire. 2:So it said."));
    }

    void whatVanishedIsKnownByItsFirstAndLastRevision()
    {
        const auto provenance = provenanceOf(chain({QStringLiteral("The council met."), QStringLiteral("The council met in anger."),
                                                    QStringLiteral("The council met in anger."), QStringLiteral("The council met.")}));
        QVERIFY(provenance);
        QCOMPARE(provenance->vanished.size(), 2);
        const VanishedPassage expected{.text = QStringLiteral("met in anger."), .firstRevision = 1, .lastRevision = 2, .block = 0};
        QCOMPARE(provenance->vanished.constLast(), expected);
    }

    void aRevertIsRecognized()
    {
        const auto revisions = chain({QStringLiteral("# Council approves park"), QStringLiteral("# Council rejects park"),
                                      QStringLiteral("# Council approves park")});
        QCOMPARE(provenanceOf(revisions)->reverts, (QList<Revert>{{.revision = 2, .equalTo = 0}}));
        QCOMPARE(origins(revisions), QStringLiteral("0:Council 0!:approves 0:park"));
    }

    void aFileTellsTheVersionOfEachWordAndWhatIsGone()
    {
        QList<Revision> revisions =
            chain({QStringLiteral("Council approves {the} park\nRain fell over the whole valley."),
                   QStringLiteral("Council rejects {the} park"), QStringLiteral("Council approves {the} park\nA gull sang.")});
        for (int index = 0; index < revisions.size(); ++index) {
            revisions[index].number = index + 3; // the chain need not begin with the first version
        }
        revisions.first().firstSeen = QDateTime(QDate(2026, 3, 24), QTime(11, 0), QTimeZone::UTC);
        const Provenance provenance = *provenanceOf(revisions);
        QCOMPARE(QString::fromUtf8(exportProvenance(revisions, provenance, ProvenanceFormat::Text)),
                 QStringLiteral("{3}  2026-03-24 11:00:00 UTC\n{4}\n{5}\n\n{3} Council {5} approves {3} {the} park\n{5} A gull sang.\n\n"
                                "No longer there:\nin versions 3 to 3: approves\nin versions 3 to 3: Rain fell over the whole valley.\n"
                                "in versions 4 to 4: rejects\n"));
        const QJsonObject json = QJsonDocument::fromJson(exportProvenance(revisions, provenance, ProvenanceFormat::Json)).object();
        QCOMPARE(json[QLatin1StringView("versions")][0][QLatin1StringView("firstSeen")].toString(), QStringLiteral("2026-03-24T11:00:00Z"));
        QVERIFY(json[QLatin1StringView("versions")][1][QLatin1StringView("firstSeen")].isNull());
        const QJsonValue origin = json[QLatin1StringView("blocks")][0][QLatin1StringView("origins")][1];
        QCOMPARE(QStringLiteral("%1+%2 %3 %4")
                     .arg(origin[QLatin1StringView("start")].toInt())
                     .arg(origin[QLatin1StringView("length")].toInt())
                     .arg(origin[QLatin1StringView("version")].toInt())
                     .arg(origin[QLatin1StringView("returned")].toBool()),
                 QStringLiteral("8+8 5 0"));
        QCOMPARE(json[QLatin1StringView("vanished")][1][QLatin1StringView("text")].toString(),
                 QStringLiteral("Rain fell over the whole valley."));
        QCOMPARE(exportProvenance({}, {}, ProvenanceFormat::Text), QByteArray());
    }

    void everyWordHasOneOriginInTheChain()
    {
        for (quint32 seed = 0; seed < 150; ++seed) {
            RandomTexts texts(seed);
            QList<Revision> revisions{texts.pair().left};
            for (int step = 0; step < 8; ++step) {
                revisions.append(texts.edited(revisions.constLast()));
            }
            const auto provenance = provenanceOf(revisions);
            QVERIFY(provenance);
            QString covered;
            for (const OriginSpan &span : provenance->origins) {
                QVERIFY(span.firstRevision >= 0 && span.firstRevision < revisions.size());
                covered += revisions.constLast().article.blocks[span.block].text.mid(span.start, span.length);
            }
            QString whole;
            for (const Block &block : revisions.constLast().article.blocks) {
                whole += block.text;
            }
            QCOMPARE(covered.removeIf([](QChar unit) { return unit.isSpace(); }),
                     whole.removeIf([](QChar unit) { return unit.isSpace(); }));
        }
    }
};

QTEST_APPLESS_MAIN(ProvenanceTest)
#include "test_provenance.moc"
