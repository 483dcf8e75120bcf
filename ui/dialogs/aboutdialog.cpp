// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/plainlabel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace recension {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Recension"));
    const auto label = [](const QString &text) { return plainLabel(text, LabelText::Selectable); };
    auto *icon = new QLabel;
    icon->setPixmap(QApplication::windowIcon().pixmap(96));
    QLabel *name = label(tr("Recension %1").arg(QApplication::applicationVersion()));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    name->setFont(large);

    auto *texts = new QVBoxLayout;
    texts->addWidget(name);
    texts->addWidget(label(tr("A critical revision of a text: shows how an article was changed after it was published.")));
    texts->addWidget(label(tr("Free software under the GNU General Public License, version 3 or (at your option) any later version. "
                              "It comes without any warranty.")));
    texts->addWidget(label(tr("Stands on Qt %1 (LGPL 3), KDE’s SyntaxHighlighting (MIT), Archive and Syndication (LGPL 2 or later), "
                              "KDSingleApplication (MIT), gumbo (Apache 2.0), ICU (Unicode licence), Poppler (GPL 2 or 3), "
                              "Nettle (LGPL 3 or GPL 2), Zstandard (BSD), Brotli (MIT), SQLite (public domain) and libpq "
                              "(PostgreSQL licence).")
                               .arg(QString::fromLatin1(qVersion()))));
    auto *top = new QHBoxLayout;
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addSpacing(12);
    top->addLayout(texts, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(buttons);
    setMinimumWidth(520);
}

} // namespace recension
