// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/evidencedialog.h"
#include "ui/dialogs/preferencesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSystemTrayIcon>
#include <QTest>

#include <algorithm>

using namespace recension;

class WindowDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHashIsCopiedAsItIs()
    {
        Comparison comparison;
        comparison.revisions.left.capture.sha256 = QByteArray(64, 'a');
        comparison.revisions.right.capture.sha256 = QByteArray(64, 'b');
        const EvidenceDialog dialog({.kind = ContentKind::Pair, .comparison = std::make_shared<const Comparison>(comparison)});
        QStringList hashes;
        for (const QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            QVERIFY(field->isReadOnly());
            hashes += field->text();
        }
        QCOMPARE(hashes, (QStringList{QString(64, u'a'), QString(64, u'b')}));
    }

    void aPageOfAnArchiveHasAHashBesideTheArchives()
    {
        Comparison comparison;
        comparison.revisions.right.capture = {
            .origin = Origin::WebArchive,
            .sha256 = QByteArray(64, 'a'),
            .contained = ContainedPage{.sha256 = QByteArray(64, 'b'),
                                       .declared = {{.text = "sha1:ABC", .check = DeclaredDigest::Check::Different}}}};
        const EvidenceDialog dialog({.kind = ContentKind::Pair, .comparison = std::make_shared<const Comparison>(comparison)});
        QStringList fields;
        for (const QLineEdit *field : dialog.findChildren<QLineEdit *>())
            fields += field->accessibleName() + field->text();
        QCOMPARE(fields,
                 (QStringList{QStringLiteral("SHA-256 of the page:") + QString(64, u'b'),
                              QStringLiteral("SHA-256 of the file:") + QString(64, u'a')}));
        QVERIFY(std::ranges::any_of(dialog.findChildren<QLabel *>(),
                                    [](const QLabel *label) { return label->text().contains(QStringLiteral("DOES NOT MATCH")); }));
    }

    void whatLedToThePageIsShown()
    {
        Comparison comparison;
        comparison.revisions.right.capture.redirects = {
            {.from = QUrl(QStringLiteral("https://a.example/short")), .httpStatus = 301, .at = {}}};
        const EvidenceDialog dialog({.kind = ContentKind::Pair, .comparison = std::make_shared<const Comparison>(comparison)});
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        QCOMPARE(std::ranges::count_if(
                     labels,
                     [](const QLabel *label) { return label->text().startsWith(QStringLiteral("HTTP 301 from https://a.example/short")); }),
                 1);
    }

    void thereIsNoStayingInATrayThatIsNotThere()
    {
        if (QSystemTrayIcon::isSystemTrayAvailable())
            QSKIP("there is a tray here");
        SharedPreferences preferences({.tray = TrayStay::On});
        PreferencesDialog dialog(&preferences);
        const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
        const auto tray = std::ranges::find_if(boxes, [](const QCheckBox *box) { return box->text().contains(QStringLiteral("tra&y")); });
        QVERIFY(tray != boxes.cend());
        QVERIFY(!(*tray)->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("noTray")));
        // Elsewhere there may be one: the wish is kept.
        dialog.findChild<QComboBox *>()->setCurrentIndex(0);
        QCOMPARE(preferences.values().tray, TrayStay::On);
    }

    void everyChoiceIsKeptAndShownAgain()
    {
        for (const NotificationLevel level : {NotificationLevel::None, NotificationLevel::Changes, NotificationLevel::MinorToo}) {
            SharedPreferences preferences({.notifications = level});
            PreferencesDialog dialog(&preferences);
            int shown = 0;
            for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
                if (box->count() == 3 && box->itemText(2) == QStringLiteral("Every change")) {
                    QCOMPARE(box->currentIndex(), box->findData(int(level)));
                    box->setCurrentIndex((box->currentIndex() + 1) % 3);
                    QCOMPARE(int(preferences.values().notifications), box->currentData().toInt());
                    QVERIFY(preferences.values().notifications != level);
                    ++shown;
                }
            }
            QCOMPARE(shown, 1);
        }
    }

    void whatRecensionStandsOnIsNamed()
    {
        const AboutDialog dialog;
        QString text;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            text += label->text() + u'\n';
        for (const char *name : {"Qt", "Archive", "Syndication", "SyntaxHighlighting", "KDSingleApplication", "gumbo", "ICU", "Poppler",
                                 "Nettle", "Zstandard", "Brotli", "SQLite", "libpq"})
            QVERIFY2(text.contains(QLatin1StringView(name)), name);
    }
};

QTEST_MAIN(WindowDialogsTest)
#include "test_windowdialogs.moc"
