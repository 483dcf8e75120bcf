// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"
#include "core/export/exportarticle.h"
#include "core/export/exportcomparison.h"
#include "core/export/markdownblock.h"
#include "core/export/savefile.h"
#include "tests/support/drawing.h"
#include "tests/support/files.h"
#include "tests/support/harbour.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace recension;
using namespace recension::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Two drawings of some paragraphs each, the second edited from the first: words replaced, paragraphs dropped, added and moved.
PerSide<Revision> randomPair(QRandomGenerator &random, const QStringList &words)
{
    const auto sentence = [&] {
        QStringList chosen;
        for (int count = 4 + random.bounded(8); count > 0; --count) {
            chosen += words.at(random.bounded(int(words.size())));
        }
        return chosen.join(u' ');
    };
    QStringList left;
    for (int count = 1 + random.bounded(14); count > 0; --count) {
        left += sentence();
    }
    QStringList right = left;
    for (int edit = random.bounded(6); edit > 0 && !right.isEmpty(); --edit) {
        const int at = random.bounded(int(right.size()));
        switch (random.bounded(4)) {
        case 0:
            right.removeAt(at);
            break;
        case 1:
            right.insert(at, sentence());
            break;
        case 2:
            right.move(at, random.bounded(int(right.size())));
            break;
        default:
            right[at] += u' ' + words.at(random.bounded(int(words.size())));
        }
    }
    if (right.isEmpty()) {
        right += sentence();
    }
    const auto revisionOf = [](const QStringList &paragraphs) {
        Revision made;
        for (const QString &text : paragraphs) {
            made.article.blocks.append({.text = text});
        }
        return made;
    };
    return {revisionOf(left), revisionOf(right)};
}

/// What CriticMarkup's rules make of a text when every change is accepted (Right) or rejected (Left).
QString resolved(const QString &critic, Side side)
{
    static const QRegularExpression pieces(
        s(R"((?<plain>\\.)|\{>>(?:\\.|[^\\])*?<<\}|\{~~(?<old>(?:\\.|[^\\])*?)~>(?<new>(?:\\.|[^\\])*?)~~\})"
          R"(|\{\+\+(?<inserted>(?:\\.|[^\\])*?)\+\+\}|\{--(?<deleted>(?:\\.|[^\\])*?)--\})"),
        QRegularExpression::DotMatchesEverythingOption);
    QString text;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : pieces.globalMatch(critic)) {
        text += QStringView(critic).sliced(at, match.capturedStart() - at);
        text += match.captured(u"plain")
            + (side == Side::Left ? match.captured(u"old") + match.captured(u"deleted")
                                  : match.captured(u"new") + match.captured(u"inserted"));
        at = match.capturedEnd();
    }
    return text + critic.sliced(at);
}

QStringList blocksOf(const QString &markdown)
{
    static const QRegularExpression blank(s("\\n{2,}"));
    QStringList blocks = markdown.trimmed().split(blank, Qt::SkipEmptyParts);
    blocks.removeIf([](const QString &block) { return block.trimmed().isEmpty(); });
    return blocks;
}

bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Runs a tool in a folder; its exit status, or -1.
int run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

class ExportTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreAsSeenBefore()
    {
        const Comparison comparison = harbourComparison();
        QVERIFY(matchesGolden(exportComparison(comparison, ExportFormat::Text, fixedOptions()), s("export/comparison.txt")));
        QVERIFY(matchesGolden(exportComparison(comparison, ExportFormat::Markdown, fixedOptions()), s("export/comparison.md")));
        QVERIFY(matchesGolden(exportComparison(comparison, ExportFormat::Patch, fixedOptions()), s("export/comparison.patch")));
        QVERIFY(matchesGolden(
            exportComparison(comparison, ExportFormat::Text, fixedOptions(ComparisonLayout::SideBySide, UnchangedText::Folded)),
            s("export/folded.txt")));
        QVERIFY(matchesGolden(exportArticle(comparison.revisions.left, ArticleFormat::Markdown), s("export/article.md")));
    }

    void theReadersNoteStandsWithTheEvidence()
    {
        const Comparison comparison = harbourComparison();
        QVERIFY(matchesGolden(exportComparison(comparison, ExportFormat::Text, notedOptions()), s("export/noted.txt")));
        QVERIFY(matchesGolden(exportComparison(comparison, ExportFormat::Markdown, notedOptions()), s("export/noted.md")));
        // What programs apply is the change alone.
        QCOMPARE(exportComparison(comparison, ExportFormat::Patch, notedOptions()),
                 exportComparison(comparison, ExportFormat::Patch, fixedOptions()));
    }

    void endingsChooseTheFormat()
    {
        QCOMPARE(exportFormatOf(s("/a.b/changes.HTML")), ExportFormat::Html);
        QCOMPARE(exportFormatOf(s("x.pdf")), ExportFormat::Pdf);
        QCOMPARE(exportFormatOf(s("x.diff")), ExportFormat::Patch);
        QCOMPARE(exportFormatOf(s("x.md")), ExportFormat::Markdown);
        QVERIFY(!exportFormatOf(s("x.doc")));
        QVERIFY(!exportFormatOf(s("html")));
    }

    void aTerminalIsNotSpokenTo()
    {
        Comparison comparison = harbourComparison();
        comparison.revisions.right.article.blocks[7].text = s("\x1b]0;owned\x07\x1b[2J") + QChar(0x9b) + s("31m");
        const QByteArray text = exportComparison(comparison, ExportFormat::Text, fixedOptions());
        QVERIFY(!text.contains('\x1b') && !text.contains("\xc2\x9b"));
        QVERIFY(!exportComparison(comparison, ExportFormat::Markdown, fixedOptions()).contains('\x1b'));
    }

    void markdownSignsAreEscaped()
    {
        QCOMPARE(escapedMarkdown(s("*a* _b_ <c> {++d++} [e](f) `g` h\\")),
                 s("\\*a\\* \\_b\\_ \\<c\\> \\{\\++d++\\} \\[e\\](f) \\`g\\` h\\\\"));
        QCOMPARE(escapedMarkdown(s("12. May")), s("12\\. May"));
        QCOMPARE(escapedMarkdown(s("- so")), s("\\- so"));
        QCOMPARE(escapedMarkdown(s("# so")), s("\\# so"));
        QCOMPARE(escapedMarkdown(s("In 12. so - # +")), s("In 12. so - # +"));
        QCOMPARE(escapedMarkdown(s("12. May"), 2, 5), s("\\. May"));
        QCOMPARE(markdownBlock(BlockKind::Code, 0, s("a\n```\nb")), s("````\na\n```\nb\n````"));
    }

    void acceptingAndRejectingAllChangesGivesTheTwoTexts()
    {
        QRandomGenerator random(11);
        const QStringList words{s("wall"), s("*harbour*"), s("{++"), s("++}"), s("~>"),   s("--}"),
                                s("1."),   s("-"),         s("<b>"), s("\\"),  s("tide"), s("#")};
        for (int round = 0; round < 300; ++round) {
            const PerSide<Revision> pair = randomPair(random, words);
            const auto comparison = compare(pair.left, pair.right);
            QVERIFY(comparison.has_value());
            const QString all = QString::fromUtf8(exportComparison(*comparison, ExportFormat::Markdown, {}));
            const QString body = all.mid(all.indexOf(s("\n\n---\n\n")) + 7);
            QCOMPARE(blocksOf(resolved(body, Side::Right)).join(u'\n'),
                     blocksOf(QString::fromUtf8(exportArticle(pair.right, ArticleFormat::Markdown))).join(u'\n'));
            const bool hasSplits = std::ranges::any_of(comparison->rows, [](const Row &row) {
                return row.kind == RowKind::Split || row.kind == RowKind::Merged || isTypographicOnly(row);
            });
            if (!hasSplits) { // CriticMarkup has no sign for a paragraph's end
                QString rejected = blocksOf(resolved(body, Side::Left)).join(u'\n');
                QString left = blocksOf(QString::fromUtf8(exportArticle(pair.left, ArticleFormat::Markdown))).join(u'\n');
                // Spaces at the edge of an edit are the right text's, and so are escapes that count at the start of a block.
                QCOMPARE(rejected.remove(u' ').remove(u'\\'), left.remove(u' ').remove(u'\\'));
            }
        }
    }

    void equalTextsGiveAnEmptyPatch()
    {
        const Revision same = revision(s("One.\nTwo."));
        QCOMPARE(exportComparison(*compare(same, same), ExportFormat::Patch, {}), QByteArray());
    }

    void patchesTurnTheOldTextIntoTheNew_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("patch") << s("patch") << QStringList{s("--quiet"), s("--force"), s("--fuzz=0"), s("old.txt"), s("changes.patch")};
        QTest::newRow("git") << s("git") << QStringList{s("apply"), s("--whitespace=nowarn"), s("changes.patch")};
    }

    void patchesTurnTheOldTextIntoTheNew()
    {
        QFETCH(QString, tool);
        QFETCH(QStringList, arguments);
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            QSKIP("the tool is not installed");
        }
        qputenv("GIT_CEILING_DIRECTORIES", QDir::tempPath().toUtf8());
        QTemporaryDir folder;
        QRandomGenerator random(5);
        const QStringList words{s("wall"), s("harbour"), s("-"), s("+++"), s("---"), s("@@"), s("tide"), s("“so”"), s("港")};
        for (int round = 0; round < 40; ++round) {
            PerSide<Revision> pair = randomPair(random, words);
            pair.left.capture.filePath = s("/elsewhere/old.txt");
            pair.right.capture.filePath = s("/elsewhere/old.txt");
            // What is ignored in comparing is no less in the texts.
            const ReadingRules harbour{{.place = s("*"), .effect = RuleEffect::IgnoreText, .selector = {}, .text = s("harbour")}};
            const CompareOptions options{.ignored = IgnoredText(round % 2 == 0 ? ReadingRules() : harbour)};
            const QByteArray patch = exportComparison(*compare(pair.left, pair.right, options), ExportFormat::Patch, {});
            const QString path = folder.filePath(s("old.txt"));
            QVERIFY(writeTo(path, exportArticle(pair.left, ArticleFormat::Text)));
            QVERIFY(writeTo(folder.filePath(s("changes.patch")), patch));
            if (!patch.isEmpty()) {
                QCOMPARE(run(tool, arguments, folder.path()), 0);
            }
            QCOMPARE(readFile(path), exportArticle(pair.right, ArticleFormat::Text));
        }
    }

    void aFailedWriteLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(s("changes.html"));
        QVERIFY(saveFile(path, QByteArray("old")).has_value());
        const auto failed = saveFile(path, [](QIODevice &device) { return device.write("half") == 5; });
        QVERIFY(!failed.has_value());
        QCOMPARE(failed.error().code, ErrorCode::NotWritten);
        QVERIFY(failed.error().message.contains(path));
        QCOMPARE(readFile(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void placesThatAreNoFileAreRefused()
    {
        QTemporaryDir folder;
        for (const QString &path : {s("/dev/null"), folder.path(), folder.filePath(s("missing/x.html"))}) {
            const auto saved = saveFile(path, QByteArray("x"));
            QVERIFY2(!saved.has_value(), qPrintable(path));
            QCOMPARE(saved.error().code, ErrorCode::NotWritten);
        }
    }
};

QTEST_GUILESS_MAIN(ExportTextTest)
#include "test_exporttext.moc"
