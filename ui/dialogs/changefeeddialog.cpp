// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changefeeddialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace recension {
namespace {

constexpr int longestTitle = 70; ///< characters

} // namespace

ChangeFeedDialog::ChangeFeedDialog(const std::optional<FollowedArticle> &article, const QStringList &searches, const QString &folder,
                                   QWidget *parent)
    : QDialog(parent), m_folder(folder), m_scope(new QComboBox),
      m_minor(new QCheckBox(tr("Minor changes, &too: spelling, punctuation, typography"))), m_place(new QLabel)
{
    setWindowTitle(tr("Feed of Changes"));
    if (article) {
        m_scopes += {.article = article};
        if (!article->source.isEmpty())
            m_scopes += {.source = article->source};
    }
    m_scopes += FeedScope();
    for (const QString &words : searches)
        m_scopes += {.words = words};
    for (const FeedScope &each : std::as_const(m_scopes)) {
        const QString title = feedTitle(each).simplified();
        m_scope->addItem(title.size() > longestTitle ? title.left(longestTitle - 1) + QChar(u'…') : title);
    }
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_place->setObjectName(QStringLiteral("feedPlace"));
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *save = buttons->addButton(tr("&Save As…"), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(tr("&Copy Address"), QDialogButtonBox::ActionRole);
    QPushButton *choose = buttons->addButton(tr("&Keep Feeds in a Folder…"), QDialogButtonBox::ActionRole);
    choose->setVisible(m_folder.isEmpty());
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Of:"), m_scope);
    form->addRow(m_minor);
    form->addRow(m_place);
    form->addRow(buttons);
    save->setDefault(true); // once it is the dialog's

    connect(m_scope, &QComboBox::currentIndexChanged, this, &ChangeFeedDialog::showScope);
    connect(save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT saveRequested(scope());
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        accept();
        QGuiApplication::clipboard()->setText(QUrl::fromLocalFile(file()).toString(QUrl::FullyEncoded));
        Q_EMIT addressCopied();
    });
    connect(choose, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT preferencesRequested();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showScope();
}

void ChangeFeedDialog::showScope()
{
    const bool isThere = !m_folder.isEmpty() && QFileInfo::exists(file());
    m_copy->setVisible(!m_folder.isEmpty());
    m_copy->setEnabled(isThere);
    m_place->setText(
        m_folder.isEmpty()
            ? tr("A feed reader can follow it where Recension keeps the feeds up to date in a folder: the preferences name it.")
            : isThere ? tr("Kept up to date as %1").arg(QDir::toNativeSeparators(file()))
                      : tr("It is written to %1 with the next change.").arg(QDir::toNativeSeparators(m_folder)));
}

FeedScope ChangeFeedDialog::scope() const
{
    FeedScope chosen = m_scopes.at(m_scope->currentIndex());
    chosen.leastWeight = m_minor->isChecked() ? Weight::Minor : Weight::Substantive;
    return chosen;
}

QString ChangeFeedDialog::file() const
{
    return QDir(m_folder).absoluteFilePath(feedFileName(scope()) + QStringLiteral(".rss"));
}

} // namespace recension
