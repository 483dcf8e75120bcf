// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/compare.h"
#include "tests/support/drawing.h"

#include <QTest>

using namespace recension;
using namespace recension::test;

/// Edited sentences, as people mark them by hand; many as scientists edit theirs.
class CompareWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsSentences_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("rows");
        const auto add = [](const char *name, const char *left, const char *right, const char *rows) {
            QTest::newRow(name) << QByteArray(left) << QByteArray(right) << QByteArray(rows);
        };
        add("citation", "We train with a published optimizer [12] and a rate of 0.001.",
            "We train with a published optimizer [12,13] and a rate of 1e-3.",
            "~ We train with a published optimizer [[-12-]] and a rate of [-0.001-]. -> We train with a published optimizer [{+12,13+}] and a rate of {+1e-3+}.");
        add("abbreviated reference", "As shown in Fig. 3, the accuracy increases with depth.",
            "As shown in Figure 3, accuracy increases with depth.",
            "~ As shown in [-Fig.-] 3, [-the-] accuracy increases with depth. -> As shown in {+Figure+} 3, accuracy increases with depth.");
        add("authors and year", "Earlier work (Smith et al., 2019) has shown that $\\alpha_1$ is small.",
            "Earlier work (Smith et al., 2019; Lee and Kim, 2020) has shown that $\\alpha_2$ is small.",
            "~ Earlier work (Smith et al., [-2019-]) has shown that [-$\\alpha_1$-] is small. -> Earlier work (Smith et al., {+2019; Lee and Kim, 2020+}) has shown that {+$\\alpha_2$+} is small.");
        add("compound", "The state of the art method fails on long sequences.", "The state-of-the-art method fails on long sequences.",
            "~ The [-state of the art-] method fails on long sequences. -> The {+state-of-the-art+} method fails on long sequences.");
        add("units", "The samples were heated to 250 °C for 10 min.", "The samples were heated to 300 °C for 15 min.",
            "~ The samples were heated to [-250-] °C for [-10-] min. -> The samples were heated to {+300+} °C for {+15+} min.");
        add("capital", "however, this is not the case.", "However, this is not the case.",
            "~ [-however-], this is not the case. -> {+However+}, this is not the case.");
        add("plural", "The model was trained on each image and its label.", "The models were trained on each image and its labels.",
            "~ The [-model was-] trained on each image and its [-label-]. -> The {+models were+} trained on each image and its {+labels+}.");
        add("article", "Results of experiment agree with theory.", "The results of the experiment agree with theory.",
            "~ [-Results-] of experiment agree with theory. -> {+The results+} of {+the+} experiment agree with theory.");
        add("comma", "In this paper we present a new method.", "In this paper, we present a new method.",
            "~ In this [-paper-] we present a new method. -> In this {+paper,+} we present a new method.");
        add("LaTeX command", "It is well known that \\textbf{X} converges \\cite{a}.", "It is well-known that X converges \\cite{a,b}.",
            "~ It is [-well known-] that [-\\textbf{X}-] converges [-\\cite{a}-]. -> It is {+well-known+} that {+X+} converges {+\\cite{a,b}+}.");
        add("bracket of its own", "We show that the error is bounded by O(n log n) .", "We show that the error is bounded by O(n) .",
            "~ We show that the error is bounded by [-O(n log n)-] . -> We show that the error is bounded by {+O(n)+} .");
        add("inequality", "The results (see Table 2) are significant (p < 0.05).",
            "The results (see Table 2) are statistically significant (p < 0.01).",
            "~ The results (see Table 2) are significant (p < [-0.05-]). -> The results (see Table 2) are {+statistically+} significant (p < {+0.01+}).");
        add("spelling", "The behaviour of the sample is analysed below.", "The behavior of the sample is analyzed below.",
            "~ The [-behaviour-] of the sample is [-analysed-] below. -> The {+behavior+} of the sample is {+analyzed+} below.");
        add("clauses exchanged", "With valid points on each side, the debate over the value of such cars goes on.",
            "The debate over the value of such cars goes on, with valid points on each side.",
            "~ [-With valid points on each side, the-] debate over the value of such cars goes [-on-]. -> {+The+} debate over the value of such cars goes {+on, with valid points on each side+}.");
        add("clause slid to its comma", "People invest in companies as they became more profitable.",
            "People invest in companies, such as ours, as they became more profitable.",
            "~ People invest in [-companies-] as they became more profitable. -> People invest in {+companies, such as ours,+} as they became more profitable.");
        add("sentence added between like ones", "The bridge is closed. The tunnel is open.",
            "The bridge is closed. The ferry is crowded. The tunnel is open.",
            "~ The bridge is closed. The tunnel is open. -> The bridge is closed. {+The ferry is crowded.+} The tunnel is open.");
        add("repeated word", "Machines replace more aspects of our lives.", "Machines replace more and more aspects of our lives.",
            "~ Machines replace more aspects of our lives. -> Machines replace more {+and more+} aspects of our lives.");
    }

    void drawsSentences()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, rows);
        const auto comparison = compare(revision(QString::fromUtf8(left)), revision(QString::fromUtf8(right)));
        QVERIFY(comparison);
        QCOMPARE(toText(*comparison), QString::fromUtf8(rows));
    }
};

QTEST_APPLESS_MAIN(CompareWordingTest)
#include "test_comparewording.moc"
