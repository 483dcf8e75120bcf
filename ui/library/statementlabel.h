// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/articlebrief.h"

#include <QWidget>

namespace recension {

/// A statement in quiet letters with what matters in strong ones, as many lines as it takes. All of it is plain text: names
/// in it come from outside.
class StatementLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StatementLabel(QWidget *parent = nullptr);

    void setStatement(const Statement &statement);
    [[nodiscard]] const Statement &statement() const { return m_statement; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitHeight();

    Statement m_statement;
};

} // namespace recension
