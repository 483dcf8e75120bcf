// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"

#include <QString>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace recension {

/// What is searched: an article alone, or the two versions of a comparison.
enum class Searched { Article, Versions };

/// The strip under the toolbar that a reader types a search into, and that says what was found and where to look.
/// It comes when it is asked for and stays until Escape, or its button, ends the search.
class FindStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FindStrip(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] Qt::CaseSensitivity caseSensitivity() const;
    /// Empty: all that is searched.
    [[nodiscard]] std::optional<Side> side() const;

    /// Shows the strip with the cursor in its field; `selected` becomes what is searched for unless empty.
    void begin(const QString &selected);
    /// Nothing is searched for any more.
    void end();

    /// An article alone has no sides to choose from.
    void setSearched(Searched searched);

    /// `current` is the hit shown, from 0 among all `hits`, or -1; `counts` are those in each version, where one hit may
    /// count for both.
    void showResult(int current, int hits, const PerSide<int> &counts);

Q_SIGNALS:
    void queryChanged();
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followPalette();
    [[nodiscard]] QString whereInWords(const PerSide<int> &counts) const;

    Searched m_searched = Searched::Versions;
    QLineEdit *m_field;
    QLabel *m_result;
    QComboBox *m_side;
    QCheckBox *m_case;
};

} // namespace recension
