// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/searchpage.h"

#include "core/collection.h"
#include "ui/compare/theme.h"
#include "ui/library/articledelegate.h"
#include "ui/library/searchresults.h"
#include "ui/library/setground.h"
#include "ui/library/wrappedtext.h"
#include "ui/symbolicicon.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace recension {
namespace {

constexpr int margin = 22;
constexpr int spaceAround = 9;
constexpr int mostExcerptLines = 3;
constexpr int mostStretches = 4;

/// Draws an article that was found: its headline, the words where they stand, and the versions that have them.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem itemOption = option;
        initStyleOption(&itemOption, index);
        const int column = itemWidth(option) - 2 * margin;
        return {itemWidth(option),
                title(itemOption, index, column).height() + excerpt(itemOption, index, column).height()
                    + stretches(itemOption, index, column).height() + 2 * spaceAround + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem itemOption = option;
        initStyleOption(&itemOption, index);
        const Theme theme = themeFor(option.palette);
        const int column = option.rect.width() - 2 * margin;
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.current);
        QPoint corner = option.rect.topLeft() + QPoint(margin, spaceAround);
        const auto draw = [&](const WrappedText &text, const QColor &ink) {
            painter->setPen(ink);
            text.draw(painter, corner);
            corner.ry() += text.height() + 1;
        };
        draw(title(itemOption, index, column), theme.text);
        draw(excerpt(itemOption, index, column), theme.text);
        draw(stretches(itemOption, index, column), theme.quietText);
        painter->setPen(theme.rule);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
        drawItemFocus(painter, option);
    }

private:
    [[nodiscard]] static WrappedText title(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
    {
        return {index.data().toString(), headlineFont(option.font), width, 1};
    }

    [[nodiscard]] static WrappedText excerpt(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
    {
        const Theme theme = themeFor(option.palette);
        QTextCharFormat found;
        found.setBackground(theme.found);
        found.setFontWeight(QFont::DemiBold);
        QString text = index.data(SearchResultsModel::ExcerptRole).toString();
        text.replace(u'\n', u' ');
        return {text,
                option.font,
                width,
                mostExcerptLines,
                {{index.data(SearchResultsModel::FoundAtRole).toInt(), index.data(SearchResultsModel::FoundLengthRole).toInt(), found}}};
    }

    [[nodiscard]] static WrappedText stretches(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
    {
        QStringList lines = index.data(SearchResultsModel::StretchesRole).toStringList();
        if (lines.size() > mostStretches)
            lines = lines.first(mostStretches - 1) + QStringList(SearchPage::tr("… and more"));
        return {lines.join(QChar::LineSeparator), smallFont(option.font), width, mostStretches};
    }
};

} // namespace

SearchPage::SearchPage(Collection *collection, QWidget *parent)
    : QWidget(parent), m_model(new SearchResultsModel(collection, this)), m_outcome(new QLabel), m_keep(new QToolButton),
      m_view(new QListView)
{
    setObjectName(QStringLiteral("searchPage"));
    setAutoFillBackground(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setObjectName(QStringLiteral("searchOutcome"));
    m_keep->setText(tr("Keep this search"));
    m_keep->setToolTip(tr("Keep this search in the list and be told when a new version matches it"));
    m_keep->setAutoRaise(true);
    m_keep->setFocusPolicy(Qt::StrongFocus);
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(symbolicIcon(QStringLiteral("close")));
    close->setToolTip(tr("Close the search"));
    close->setAccessibleName(tr("Close the search"));
    close->setFocusPolicy(Qt::StrongFocus);
    m_view->setObjectName(QStringLiteral("searchResults"));
    m_view->setAccessibleName(tr("Articles found"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new HitDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setAutoFillBackground(false);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin, 12, 12, 6);
    head->addWidget(m_outcome, 1);
    head->addWidget(m_keep);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);

    connect(m_model, &SearchResultsModel::searched, this, &SearchPage::showOutcome);
    connect(m_model, &SearchResultsModel::failed, this, [this](const Error &error) {
        // What came before stays what it was.
        m_hasFailed = m_model->rowCount() == 0;
        if (m_hasFailed)
            m_outcome->setText(tr("The search for “%1” failed.").arg(m_words));
        Q_EMIT failed(error);
    });
    const auto choose = [this](const QModelIndex &index) { Q_EMIT hitChosen(m_model->hit(index.row())); };
    connect(m_view, &QListView::activated, this, choose);
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_keep, &QToolButton::clicked, this, [this] { Q_EMIT keepRequested(m_words); });
    connect(close, &QToolButton::clicked, this, &SearchPage::closed);
    followPalette();
}

void SearchPage::search(const QString &words)
{
    m_words = words.simplified();
    m_hasFailed = false;
    m_outcome->setText(m_words.isEmpty() ? QString() : tr("Searching all versions…"));
    m_model->search(parseSearch(m_words));
}

void SearchPage::showKept(bool isKept)
{
    m_keep->setEnabled(!isKept && !m_words.isEmpty());
}

void SearchPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        followPalette();
}

void SearchPage::showOutcome()
{
    const int count = m_model->rowCount();
    const bool hasMore = m_model->canFetchMore({});
    const QString quoted = tr("“%1”").arg(m_words);
    m_outcome->setText(count == 0       ? tr("No version of any article has %1.").arg(quoted)
                           : hasMore    ? tr("%1: more than %n articles", nullptr, count).arg(quoted)
                           : count == 1 ? tr("%1: 1 article").arg(quoted)
                                        : tr("%1: %n articles", nullptr, count).arg(quoted));
    QAccessibleAnnouncementEvent announcement(this, m_outcome->text());
    QAccessible::updateAccessibility(&announcement);
}

void SearchPage::followPalette()
{
    const Theme theme = themeFor(QPalette());
    setGround(this, theme, theme.page);
}

} // namespace recension
