// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace recension {

/// Puts widgets beside each other as words in a line, and goes on in the next line where there is no room; from the right
/// where the reader's language runs so. What is hidden takes no room.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    /// `spacing` between neighbors, in pixels; lines stand close together.
    explicit WrapLayout(QWidget *parent, int spacing);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed {
        QLayoutItem *item = nullptr;
        QRect rect;
    };

    /// Within a line's width, from the top left; the second is the height.
    [[nodiscard]] std::pair<QList<Placed>, int> placed(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace recension
