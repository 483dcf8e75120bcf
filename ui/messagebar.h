// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace recension {

enum class MessageKind {
    Error, ///< something the reader asked for did not happen
    Remark, ///< something to know about what is shown
    Hint, ///< what to do next
};

/// Sentences over the comparison, until the reader closes them or others take their place. There is at most one bar of
/// each kind. All text is shown as plain text. Hidden while there is nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(MessageKind kind, QWidget *parent = nullptr);

    /// Whole sentences, a line each; an empty list hides the bar.
    void showSentences(const QStringList &sentences);
    [[nodiscard]] const QStringList &sentences() const { return m_sentences; }

Q_SIGNALS:
    void closed(); ///< by the reader

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followPalette();
    void dismiss();

    MessageKind m_kind;
    QStringList m_sentences;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace recension
